import type { Finding } from "@ssos/model";
import type { Citation } from "./citation.ts";

/** What can be wrong with a citation as it is written; whether its target exists is another question (`checkCitations`). */
export type CitationFindingCode =
  | "unbalanced-label"
  | "impossible-nesting"
  | "missing-of"
  | "lower-case-section"
  | "level-mismatch"
  | "unresolved-reference"
  | "cut-off";

/** A finding about a citation, with its place in the text. */
export interface CitationFinding extends Finding<CitationFindingCode> {
  /** Index of the first character in the text. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
}

/**
 * A citation found in a text. A list such as "subdivisions (b) and (c)" gives one entry for each
 * of its members, all with the place of the whole expression.
 */
export interface ScannedCitation {
  /** Index of the first character of the expression. */
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
  /** The expression as written. */
  readonly text: string;
  /** `short`: with a section number and attached labels; `long`: with "subdivision (c) of ..."; `relative`: without a section number. */
  readonly form: "short" | "long" | "relative";
  /** What is cited; null for a relative reference that nothing resolves. */
  readonly citation: Citation | null;
  /** Set on a span of sections: the last one meant, inclusive. Spans of labels are listed one by one. */
  readonly through?: Citation;
  /** Set when sections after this one are meant too ("commencing with", "et seq."). */
  readonly onwards?: true;
  /** Set when the text calls the section a former one. */
  readonly former?: true;
}

/** What a scan found, both lists in the order of the text. */
export interface CitationScan {
  readonly citations: readonly ScannedCitation[];
  readonly findings: readonly CitationFinding[];
}

/** How a scan resolves relative references. */
export interface ScanOptions {
  /**
   * The provision in which the text stands, canonical or parsed: "this section" and "subdivision (b)" are then its own.
   * Without it they point back to the last section cited.
   */
  readonly context?: Citation | string;
}
