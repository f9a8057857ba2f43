import { SsosError } from "../findings/error.ts";
import type { Finding, Place, Severity } from "../findings/finding.ts";

/** What the readers of the State's files can notice; each finding says in `found` and `expected` what it was. */
export type FileFindingCode =
  /** Nothing in the file. */
  | "empty-file"
  /** A header and no row. */
  | "header-only"
  /** None of the State's files that are known; not used. */
  | "unknown-file"
  /** Several indicators have these columns, and neither name nor caller tells which one it is; not used. */
  | "ambiguous-file"
  /** The content is another indicator's than the caller says (not used) or the file's name (used); or one row's is. */
  | "wrong-indicator"
  /** A file of another Dashboard than the one asked for; not used. */
  | "other-year"
  /** No layout for this indicator and year: columns are read by the names of other years. */
  | "layout-not-known"
  /** A column of the layout is not there: its facts are not given. */
  | "missing-column"
  /** A column without a known meaning. */
  | "unknown-column"
  /** A column's name stands in the header twice: the first one is read. */
  | "repeated-column"
  /** No sheet has the columns of the list. */
  | "missing-sheet"
  /** The layout is known from second hand only. */
  | "column-names-only-reported"
  /** The file is in Windows-1252. */
  | "windows-1252"
  /** Some lines are UTF-8, others Windows-1252. */
  | "mixed-encoding"
  | "mixed-line-ends"
  /** More findings of one code than are listed. */
  | "findings-not-listed"
  /** A row has more or fewer fields than the header; rejected. */
  | "wrong-number-of-fields"
  /** The file ends in the middle of its last line; the line is rejected. */
  | "truncated-last-line"
  /** A row of another year than the file's, or of a year without a Dashboard. */
  | "mixed-years"
  /** No CDS code; `expected` names the likely original where a spreadsheet damaged it. Rejected. */
  | "invalid-cds"
  /** Neither State nor LEA nor school; rejected. */
  | "invalid-record-type"
  /** No student group's code or name; rejected. */
  | "unknown-group"
  /** TOM where Dashboard files write MR; read as MR. */
  | "group-code-of-lists"
  /** A level or colour that is none of 0 to 5; rejected. */
  | "invalid-level"
  /** A cell that should hold a number; the row is rejected. */
  | "invalid-number"
  /** A mark that says neither yes nor no: not given in Dashboard files, the row rejected in lists. */
  | "invalid-flag"
  /** The same once more, or a second row of a group that the selection leaves out; ignored. */
  | "duplicate-row"
  /** Two rows of one group or LEA say different things: in Dashboard files neither is used, in lists the first one. */
  | "contradicting-rows"
  /** A letter that stands for no set of priorities; rejected. */
  | "unknown-letter"
  /** A status that the State's lists have not used; rejected. */
  | "unknown-status"
  /** A rating of a local indicator that the State's files have not used; rejected. */
  | "unknown-rating"
  /** A priority without a local indicator; rejected. */
  | "unknown-priority"
  /** The list's own count of groups is not the number of groups in the row. */
  | "group-count-differs";

/** Something a reader noticed, with file, line and column where they are known. */
export type FileFinding = Finding<FileFindingCode>;

/** Collects findings: the first of each code up to a limit, then only their number; `strict` throws the first error. */
export interface FindingSink {
  readonly findings: FileFinding[];
  add(code: FileFindingCode, severity: Severity, place: Place, message: string, details?: { found?: string | undefined; expected?: string | undefined }): void;
  /** Says how many findings of each code were not listed. */
  close(): FileFinding[];
}

/** How many findings of one code are listed for a file; all are counted. */
export const FINDINGS_LISTED = 1000;

/** @internal */
export function findingSink(file: string, options: { readonly strict?: boolean | undefined; readonly limit?: number | undefined }): FindingSink {
  const limit = options.limit ?? FINDINGS_LISTED;
  const findings: FileFinding[] = [];
  const counts = new Map<FileFindingCode, number>();
  return {
    findings,
    add(code, severity, place, message, details = {}) {
      const { found, expected } = details;
      if (options.strict === true && severity === "error") throw new SsosError(code, { found, expected, file, line: place.line, column: place.column });
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > limit) return;
      findings.push({
        code,
        severity,
        place: { file, ...place },
        ...(found === undefined ? {} : { found: shortened(found) }),
        ...(expected === undefined ? {} : { expected }),
        message,
      });
    },
    close() {
      for (const [code, count] of counts) {
        if (count <= limit) continue;
        findings.push({ code: "findings-not-listed", severity: "warning", place: { file }, found: String(count - limit), message: `${count - limit} more findings with the code ${code} in this file are counted but not listed.` });
      }
      counts.clear();
      return findings;
    },
  };
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text);
