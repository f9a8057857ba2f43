import { SsosError } from "@ssos/model";
import { isLabelAt, labelOrdinal } from "./label.ts";

/**
 * A place in a code: a section, the labels below it, and the day its text is
 * pinned to. Without a pin it means the text of the day that is asked about,
 * since a reference takes in later amendments (EC 4).
 */
export interface Citation {
  /**
   * `EC` for the Education Code; other California codes by their usual letters (`GC`, `PRC`, `WIC`, ...),
   * `CONST` (California Constitution), `STATS` (session laws), `CCR`, and federal `USC`, `CFR`, `PL`, `ESEA`, `RA`.
   */
  readonly code: string;
  /** The section's number as text, `52064.5`; with its title, article or chapter before a colon where the code has one: `20:6301`. */
  readonly section: string;
  /** Labels below the section without parentheses, outermost first; empty for the whole section. */
  readonly labels: readonly string[];
  /** ISO date of the version meant, where the reference pins one. */
  readonly asOf?: string;
}

const CANONICAL = /^(?:([A-Z]+) )?((?:[A-Z\d]+:){0,2}[\d.]+[a-z]?(?:-\d+)?)((?:\([A-Za-z\d]+\))*)(?:@(\d{4}-\d{2}-\d{2}))?$/;

/**
 * Takes a citation in canonical form, such as `EC 52071(c)(1)(A)` or `EC 52064.5(g)@2026-01-01`; without a code it is the Education Code.
 *
 * **When to use** for citations written in code or in data; for what people write there are `parseCitation` and `scanCitations`.
 *
 * @param text - the canonical form
 * @throws SsosError `invalid-citation` for another form, and for labels of the Education Code that cannot nest so
 * @example
 * ```ts
 * citationOf("EC 52071(c)(1)(A)").labels // => ["c", "1", "A"]
 * citationOf("EC 52064.5(g)@2026-01-01") // => { code: "EC", section: "52064.5", labels: ["g"], asOf: "2026-01-01" }
 * ```
 */
export function citationOf(text: string): Citation {
  const parts = CANONICAL.exec(text);
  const labels = parts?.[3]?.match(/[^()]+/g) ?? [];
  const [code = "EC", section = "", asOf] = [parts?.[1], parts?.[2], parts?.[4]];
  if (parts === null || (code === "EC" && !labels.every(isLabelAt))) {
    throw new SsosError("invalid-citation", { found: String(text), expected: "a citation such as EC 52071(c)(1)(A) or EC 52064.5(g)@2026-01-01" });
  }
  return { code, section, labels, ...(asOf === undefined ? {} : { asOf }) };
}

/**
 * Writes a citation in canonical form; {@link citationOf} reads it back.
 *
 * @param citation - the citation
 * @example
 * ```ts
 * formatCitation({ code: "EC", section: "52071", labels: ["c", "3"], asOf: "2026-01-01" }) // => "EC 52071(c)(3)@2026-01-01"
 * ```
 */
export function formatCitation(citation: Citation): string {
  const labels = citation.labels.map((label) => `(${label})`).join("");
  return `${citation.code} ${citation.section}${labels}${citation.asOf === undefined ? "" : `@${citation.asOf}`}`;
}

/**
 * Orders citations as the code is printed: the Education Code first, sections as decimals (52071.5 before 52071.51 before
 * 52072), a provision before its parts, labels by their value, an unpinned citation before its pinned ones.
 *
 * @returns negative, zero or positive, for `sort`
 * @example
 * ```ts
 * compareCitations(citationOf("EC 52071.51(a)"), citationOf("EC 52072")) < 0 // => true
 * ```
 */
export function compareCitations(left: Citation, right: Citation): number {
  return (
    Number(right.code === "EC") - Number(left.code === "EC") ||
    compareText(left.code, right.code) ||
    compareSections(left.section, right.section) ||
    compareLabels(left.labels, right.labels) ||
    compareText(left.asOf ?? "", right.asOf ?? "")
  );
}

/**
 * Sorts citations in the order of {@link compareCitations}.
 *
 * @param citations - in any order
 * @returns a new array
 * @example
 * ```ts
 * sortCitations(["EC 52071(c)(10)", "EC 2575.2", "EC 52071(c)(2)"].map(citationOf)).map(formatCitation) // => ["EC 2575.2", "EC 52071(c)(2)", "EC 52071(c)(10)"]
 * ```
 */
export function sortCitations(citations: readonly Citation[]): Citation[] {
  return [...citations].sort(compareCitations);
}

/** Sections are numbered as decimals, so that 2575.35 lies between 2575.3 and 2575.4. */
function compareSections(left: string, right: string): number {
  const split = (section: string) => /^(?:(.*):)?(\d*)(.*)$/.exec(section) ?? [];
  const [a, b] = [split(left), split(right)];
  return compareText(a[1] ?? "", b[1] ?? "") || Number(a[2] ?? 0) - Number(b[2] ?? 0) || compareText(a[3] ?? "", b[3] ?? "");
}

function compareLabels(left: readonly string[], right: readonly string[]): number {
  for (const [depth, label] of left.entries()) {
    const other = right[depth];
    if (other === undefined) return 1;
    const order = labelOrdinal(label, depth) - labelOrdinal(other, depth);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
