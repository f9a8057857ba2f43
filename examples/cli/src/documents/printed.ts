/** A document that a command prints with `--format json`: the word in its `schema`, and the record whose JSON Schema `schema RECORD` prints. */
interface PrintedDocument {
  readonly command: string;
  readonly schema: `ssos/${string}/${number}`;
  readonly record: string;
}

/** All documents that commands print. The records are those of the packages, and of this folder where a command puts the document together. */
export const PRINTED: readonly PrintedDocument[] = [
  { command: "determine", schema: "ssos/determinations/1", record: "DeterminationsDocument" },
  { command: "levels", schema: "ssos/levels/1", record: "LevelsDocument" },
  { command: "outlook", schema: "ssos/outlook/1", record: "LeaOutlook" },
  { command: "history", schema: "ssos/history/1", record: "HistoryDocument" },
  { command: "schools", schema: "ssos/schools/1", record: "SchoolsDocument" },
  { command: "audit PLAN", schema: "ssos/lcap-audit/1", record: "PlanAudit" },
  { command: "audit --figures", schema: "ssos/lcap-figures/1", record: "PrintedAudits" },
  { command: "summary", schema: "ssos/summary/1", record: "SupportSummary" },
  { command: "counties", schema: "ssos/counties/1", record: "CountiesDocument" },
  { command: "statute cite", schema: "ssos/statute-citations/1", record: "StatuteCitationsDocument" },
  { command: "statute at", schema: "ssos/statute-provision/1", record: "StatuteProvisionDocument" },
  { command: "statute changes", schema: "ssos/statute-changes/1", record: "StatuteChangesDocument" },
  { command: "statute check", schema: "ssos/statute-check/1", record: "StatuteCheckDocument" },
  { command: "statute drift", schema: "ssos/statute-drift/1", record: "StatuteDriftDocument" },
  { command: "statute duties", schema: "ssos/statute-duties/1", record: "StatuteDutiesDocument" },
  { command: "statute fund", schema: "ssos/statute-fund/1", record: "StatuteFundDocument" },
  { command: "statute decide", schema: "ssos/statute-decision/1", record: "StatuteDecisionDocument" },
];
