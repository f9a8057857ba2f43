import type { Citation } from "./citation.ts";
import { LEVELS } from "./label.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * Writes a citation of the Education Code as statutes do: innermost level first, the section last.
 *
 * **When to use** for prose; `formatCitation` for the canonical form that programs exchange.
 *
 * @param citation - a citation; one of another code keeps its canonical form
 * @example
 * ```ts
 * longForm(citationOf("EC 52071(c)(1)(A)")) // => "subparagraph (A) of paragraph (1) of subdivision (c) of Section 52071"
 * longForm(citationOf("EC 52072(b)@2025-07-01")) // => "subdivision (b) of Section 52072, as that section read on July 1, 2025"
 * ```
 */
export function longForm(citation: Citation): string {
  const { code, section, labels, asOf } = citation;
  if (code !== "EC") return `${code} ${section}${labels.map((label) => `(${label})`).join("")}`;
  const levels = labels.map((label, depth) => `${LEVELS[depth] ?? "item"} (${label})`).reverse();
  const text = [...levels, `Section ${section}`].join(" of ");
  if (asOf === undefined) return text;
  const [year = "", month = "", day = ""] = asOf.split("-");
  return `${text}, as that section read on ${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}
