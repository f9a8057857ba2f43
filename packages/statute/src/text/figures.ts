import { scanCitations } from "../citation/scan.ts";

/** A number that a text sets, with its place. */
export interface Figure {
  /** `3 years`, `3 of 4 years`, `30 pupils`, `20 percent`, `$200000`, `2026-10-15`, `10-15` (every year), `2025-26`, `0.87`. */
  readonly figure: string;
  readonly start: number;
  readonly end: number;
}

const WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const NUMBER = `((?:\\d{1,3}(?:,\\d{3})+|\\d{1,3})(?:\\.\\d+)?|${WORDS.join("|")})`;
const UNIT =
  "(business days?|days?|hours?|months?|years?|subgroups?|percent|indicators?|priority|priorities|lead agency|lead agencies|leads|applicants?|networks?|pupils?)(?! subgroups?)(?![a-z])";
const LIMIT = "(?:no (?:fewer|more|less) than|not more than|at least|minimum of|maximum of|not to exceed|up to|divided by)";

/** Each kind of figure with how it is written down, the more special first. */
const KINDS: readonly (readonly [pattern: RegExp, figure: (parts: RegExpExecArray) => string])[] = [
  [/\$(\d[\d,]*(?:\.\d+)?)/y, (parts) => `$${digits(parts[1])}`],
  [new RegExp(`(${MONTHS.join("|")}) (\\d{1,2})(?:, (\\d{4}))?(?!\\d)`, "y"), dateFigure],
  [/(?:19|20)\d\d[-\u2013]\d\d(?!\d)/y, (parts) => parts[0].replace("\u2013", "-")],
  [/(?:19|20)\d\d(?![\d,])/y, (parts) => parts[0]],
  [new RegExp(`${NUMBER} (?:out )?of ${NUMBER} (?:[a-z-]+ ){0,3}?${UNIT}`, "iy"), (parts) => `${digits(parts[1])} of ${digits(parts[2])} ${unitOf(parts[3], 2)}`],
  [new RegExp(`${NUMBER} (?:or (?:more|less|fewer) )?(?:of the )?(?:[a-z-]+ ){0,4}?${UNIT}`, "iy"), (parts) => `${digits(parts[1])} ${unitOf(parts[2], Number(digits(parts[1])))}`],
  [new RegExp(`${LIMIT} ${NUMBER}(?: (?:[a-z-]+ ){0,4}?${UNIT})?(?![a-z\\d])`, "iy"), (parts) => (parts[2] === undefined ? digits(parts[1]) : `${digits(parts[1])} ${unitOf(parts[2], Number(digits(parts[1])))}`)],
  // A number of five digits without a comma is a section's, not a count.
  [/(?:\d{1,3}(?:,\d{3})+|\d{1,3})(?:\.\d+)?(?![a-z\d])/y, (parts) => digits(parts[0])],
];

const FIRST = new RegExp(`(?<![\\w$.])(?<!\\d,)(?<!(?:Article|Chapter|Part|Division|Proposition|Title) )(?!(?<=\\()\\d{1,2}\\))(?=\\$?\\d|(?:${[...WORDS, ...MONTHS].join("|")}|no|not|at|minimum|maximum|up|divided) )`, "gi");

/**
 * Finds the numbers that a provision sets: times, counts, shares, sums and dates. Numbers inside citations are left out,
 * number words count only with a unit or a limit ("no fewer than six").
 *
 * @param text - the text of a provision
 * @returns the figures in order
 * @example
 * ```ts
 * figuresIn("for a minimum of two years, by October 15, 2026, or $200,000").map(({ figure }) => figure) // => ["2 years", "2026-10-15", "$200000"]
 * ```
 */
export function figuresIn(text: string): Figure[] {
  let plain = text.replace(/\s/g, " ");
  for (const { start, end } of scanCitations(text, { context: "EC 1" }).citations) plain = plain.slice(0, start) + "#".repeat(end - start) + plain.slice(end);
  // Written-out sums repeat the dollar figure that follows: "two hundred thousand dollars ($200,000)".
  plain = plain.replace(/(?:[a-z-]+ ){1,6}(?:thousand|million|billion)(?: [a-z-]+){0,4} dollars(?= \(\$)/gi, (words) => "#".repeat(words.length));
  const figures: Figure[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(FIRST)) {
    if (index < from) continue;
    for (const [pattern, figure] of KINDS) {
      pattern.lastIndex = index;
      const parts = pattern.exec(plain);
      if (parts === null) continue;
      from = pattern.lastIndex;
      figures.push({ figure: figure(parts), start: index, end: from });
      break;
    }
  }
  return figures;
}

function digits(text = ""): string {
  const word = WORDS.indexOf(text.toLowerCase());
  return word >= 0 ? String(word + 1) : text.replaceAll(",", "");
}

function unitOf(unit = "", count: number): string {
  const singular = unit.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  if (singular === "percent" || count === 1) return singular;
  return singular.endsWith("y") && !singular.endsWith("day") ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}

function dateFigure([, month = "", day = "", year]: RegExpExecArray): string {
  const place = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const monthDay = `${String(place).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return year === undefined ? monthDay : `${year}-${monthDay}`;
}
