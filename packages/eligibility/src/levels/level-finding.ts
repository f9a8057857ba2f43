import type { Finding, RowPlace, Severity } from "@ssos/model";

/** What is wrong with the facts of a level, or missing. None of them leaves a colour standing. */
export type LevelFindingCode =
  | "year-not-covered"
  | "indicator-not-reported"
  | "table-not-known"
  | "institution-not-given"
  | "indicator-not-for-institution"
  | "indicator-not-for-group"
  | "not-a-number"
  | "infinite-number"
  | "negative-count"
  | "count-not-whole"
  | "zero-denominator"
  | "numerator-above-denominator"
  | "rate-out-of-range"
  | "rate-disagrees-with-counts"
  | "result-missing"
  | "size-missing"
  | "prior-year-missing"
  | "change-not-rebuildable"
  | "cell-not-applicable";

/** Something noticed in the facts of a level; `place.column` names the field of the input. */
export type LevelFinding = Finding<LevelFindingCode>;

const MESSAGES: Readonly<Record<LevelFindingCode, readonly [Severity, string]>> = {
  "year-not-covered": ["error", "No rules are known for this Dashboard year, so no level is given; the nearest year's are never used instead."],
  "indicator-not-reported": ["error", "This Dashboard gives no level for this indicator."],
  "table-not-known": ["error", "The State's cut scores for this indicator and year are not known to these packages."],
  "institution-not-given": ["error", "Which table applies depends on a fact about the institution that is not given."],
  "indicator-not-for-institution": ["error", "This kind of institution does not have this indicator."],
  "indicator-not-for-group": ["error", "This indicator has no result for this group."],
  "not-a-number": ["error", "The value is not a number."],
  "infinite-number": ["error", "The value is infinite."],
  "negative-count": ["error", "A count of pupils cannot be negative."],
  "count-not-whole": ["error", "A count of pupils must be a whole number."],
  "zero-denominator": ["error", "Without pupils in the denominator there is no rate."],
  "numerator-above-denominator": ["error", "More pupils are counted in the numerator than in the denominator."],
  "rate-out-of-range": ["error", "A rate lies between 0 and 100 percent."],
  "rate-disagrees-with-counts": ["error", "The printed rate does not follow from the printed counts."],
  "result-missing": ["warning", "Neither counts nor a rate or average are given."],
  "size-missing": ["warning", "How many pupils the result rests on is not given, so that the minimum size cannot be checked."],
  "prior-year-missing": ["warning", "Without last year's result there is no change and no colour."],
  "change-not-rebuildable": ["warning", "The change was computed before rounding and cannot be rebuilt from rounded results; give the printed change, the counts of both years or unrounded averages."],
  "cell-not-applicable": ["warning", "The State prints this cell of the table as not applicable, so no colour is given."],
};

/** @internal */
export function levelFinding(code: LevelFindingCode, input: { readonly row?: RowPlace | undefined }, column: string, found?: unknown, expected?: string): LevelFinding {
  const [severity, message] = MESSAGES[code];
  // A statewide year has a finding for every third row; spreading parts of an object costs more than judging the row.
  const place = input.row === undefined ? { column } : { file: input.row.file, line: input.row.line, column };
  const finding: { -readonly [field in keyof LevelFinding]: LevelFinding[field] } = { code, severity, place, message };
  if (found !== undefined) finding.found = String(found);
  if (expected !== undefined) finding.expected = expected;
  return finding;
}
