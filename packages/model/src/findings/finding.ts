/** How much a finding matters: an `error` makes a result wrong or missing, a `warning` may, `info` only tells. */
export type Severity = "error" | "warning" | "info";

/** Where in the input a finding lies; every part that is known is given. */
export interface Place {
  readonly file?: string;
  /** 1 is the header line of a file. */
  readonly line?: number;
  /** The column's name as the file spells it, or the field of a record. */
  readonly column?: string;
  /** JSON-pointer-like path into a document, such as `goals/2/actions/0`. */
  readonly path?: string;
}

/**
 * Something a function noticed in its input, as data: a code for programs, a place,
 * what was found and what was expected, and a sentence for people.
 *
 * Every package exports the union of its codes and narrows `Code` to it.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly found?: string;
  readonly expected?: string;
  /** Canonical citation of the rule, where one applies. */
  readonly citation?: string;
  /** One plain sentence; wording may change between versions, the code may not. */
  readonly message: string;
}

/**
 * Orders findings for reading: by file, line, column or path, then code.
 *
 * @param findings - in any order
 * @returns a new, sorted array
 * @example
 * ```ts
 * const at = (line: number) => ({ code: "x", severity: "error", place: { file: "a", line }, message: "" }) as const
 * sortFindings([at(3), at(2)]).map((finding) => finding.place.line) // => [2, 3]
 * ```
 */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  const key = (finding: F) => finding.place.path ?? finding.place.column ?? "";
  const text = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return [...findings].sort(
    (left, right) =>
      text(left.place.file ?? "", right.place.file ?? "") ||
      (left.place.line ?? 0) - (right.place.line ?? 0) ||
      text(key(left), key(right)) ||
      text(left.code, right.code),
  );
}
