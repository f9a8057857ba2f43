import { SsosError } from "../findings/error.ts";
import type { Finding, Place, Severity } from "../findings/finding.ts";

/** What the readers of the State's files can notice. */
export type FileFindingCode =
  // the file as a whole
  | "empty-file"
  | "header-only"
  | "unknown-file"
  | "ambiguous-file"
  | "wrong-indicator"
  | "other-year"
  | "layout-not-known"
  | "missing-column"
  | "unknown-column"
  | "repeated-column"
  | "missing-sheet"
  | "column-names-only-reported"
  | "windows-1252"
  | "mixed-encoding"
  | "mixed-line-ends"
  | "findings-not-listed"
  // a row
  | "wrong-number-of-fields"
  | "truncated-last-line"
  | "mixed-years"
  | "invalid-cds"
  | "invalid-record-type"
  | "unknown-group"
  | "group-code-of-lists"
  | "invalid-level"
  | "invalid-number"
  | "invalid-flag"
  | "duplicate-row"
  | "contradicting-rows"
  // lists
  | "unknown-letter"
  | "unknown-status"
  | "unknown-rating"
  | "unknown-priority"
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
