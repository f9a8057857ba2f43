import type { DashboardYear, TraceDictionary, TraceParameter } from "@ssos/model";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import { OPEN_QUESTIONS } from "../criteria/open-questions.ts";

/**
 * Gives what the traces of determinations point to, once for a whole document.
 *
 * **When to use** to store determinations, to replay them, or to render their reasons.
 *
 * @param years - Dashboard years whose criteria the traces rest on; all of them unless given
 * @example
 * ```ts
 * determinationDictionary([2023]).parameters["minimum-size/15"]?.value // => 15
 * ```
 */
export function determinationDictionary(years: readonly DashboardYear[] = Object.keys(ASSISTANCE_CRITERIA).map(Number) as DashboardYear[]): TraceDictionary {
  const sets = years.map((year) => ASSISTANCE_CRITERIA[year]).filter((set) => set !== undefined);
  const sources = [...new Set(sets.flatMap((set) => set.sources))];
  const layout: TraceParameter["sources"] = ["CDE, record layouts of the Dashboard files"];
  return {
    parameters: {
      "levels/worst": { value: [1], sources, confidence: "verified" },
      "levels/worst-two": { value: [1, 2], sources, confidence: "verified" },
      "minimum-size/15": { value: 15, sources: ["EC 52052(a)(3)(B)"], confidence: "verified" },
      "minimum-size/30": { value: 30, sources: ["EC 52052(a)(3)(A)"], confidence: "verified" },
      "ratings/not-met": { value: ["not-met", "not-met-two-or-more-years"], sources: layout, confidence: "verified" },
      "ratings/two-or-more-years": { value: ["not-met-two-or-more-years"], sources: layout, confidence: "verified" },
    },
    sources: {},
    openQuestions: OPEN_QUESTIONS,
  };
}
