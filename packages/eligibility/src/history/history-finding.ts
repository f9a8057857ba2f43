/** What {@link supportHistories} may notice. */
export type HistoryFindingCode = "duplicate-record" | "revised-list" | "contradicting-lists" | "later-list-differs" | "determination-differs" | "code-changed" | "renamed";
