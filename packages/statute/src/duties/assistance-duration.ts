import { valueAt, type Confidence, type Dated, type DatedAnswer, type LeaKind } from "@ssos/model";
import type { OpenQuestionId } from "../decisions/open-questions.ts";

/** How long assistance lasts at least, by the text of a date. */
export interface AssistanceDuration {
  /** Whole years following the identification; null where the text states no minimum. */
  readonly minimumYears: 1 | 2 | 3 | null;
  readonly citation: string;
  readonly openQuestions?: readonly OpenQuestionId[];
}

/** Why assistance is given: results on the Dashboard, or failed data submission (EC 60900). */
export type AssistanceCause = "performance" | "data-management";

type Entries = Dated<AssistanceDuration>["entries"];

const entry = (from: string, until: string, citation: string, minimumYears: AssistanceDuration["minimumYears"], confidence: Confidence = "verified"): Entries[number] => ({
  from,
  until,
  value: { minimumYears, citation },
  sources: [citation],
  confidence,
});

const performance = (section: "52071(c)" | "52071.5(b)", id: string): Dated<AssistanceDuration> => ({
  id,
  entries: [
    entry("2013-07-01", "2018-06-27", section === "52071(c)" ? "EC 52071(b)@2013-07-01" : "EC 52071.5@2013-07-01", null),
    entry("2018-06-27", "2023-07-10", section === "52071(c)" ? "EC 52071(c)@2018-06-27" : "EC 52071.5@2018-06-27", null, "derived"),
    entry("2023-07-10", "2026-07-09", `EC ${section === "52071(c)" ? "52071(c)(1)" : section}@2023-07-10`, 2),
    entry("2026-07-09", "open", `EC ${section}`, 3),
  ],
});

const data = (earlier: string, now: string, id: string): Dated<AssistanceDuration> => ({
  id,
  entries: [entry("2023-07-10", "2026-07-09", earlier, null), entry("2026-07-09", "open", now, 1)],
});

/** @internal The table behind {@link assistanceDurationAt}. */
export function assistanceDurations(kind: LeaKind, cause: AssistanceCause): Dated<AssistanceDuration> {
  const id = `statute/assistance-duration/${kind}/${cause}`;
  if (cause === "data-management") {
    if (kind === "district") return data("EC 52071(c)(2)@2023-07-10", "EC 52071.1(b)", id);
    if (kind === "coe") return data("EC 52071.5(c)@2023-07-10", "EC 52071.51(a)", id);
    return { id, entries: [] };
  }
  if (kind === "charter") {
    const earlier = entry("2020-07-01", "2026-07-09", "EC 47607.3(a)@2024-06-29", null);
    return { id, entries: [{ ...earlier, confidence: "derived" }, entry("2026-07-09", "open", "EC 47607.3(a)", 3)] };
  }
  return performance(kind === "district" ? "52071(c)" : "52071.5(b)", id);
}

/**
 * Gives how many years assistance lasts at least for those identified under the text of a date.
 *
 * **When to use** for what the law of a day says; {@link assistanceDurationFor} answers for an identification on
 * a given Dashboard, transitions and open questions included.
 *
 * @param asOf - an ISO date
 * @param kind - the kind of LEA
 * @param cause - results on the Dashboard (default), or failed data submission
 * @returns `minimumYears` null where the text states no minimum; `no-value-for-date` before the first text, for
 *   charter schools before July 1, 2020 (text not read), and for data management of charter schools (none is given)
 * @example
 * ```ts
 * const duration = assistanceDurationAt("2024-01-01", "district")
 * duration.ok && duration.value.minimumYears // => 2
 * const later = assistanceDurationAt("2026-10-02", "coe", "data-management")
 * later.ok && later.value // => { minimumYears: 1, citation: "EC 52071.51(a)" }
 * assistanceDurationAt("2026-10-02", "charter", "data-management").ok // => false
 * ```
 */
export function assistanceDurationAt(asOf: string, kind: LeaKind, cause: AssistanceCause = "performance"): DatedAnswer<AssistanceDuration> {
  return valueAt(assistanceDurations(kind, cause), asOf);
}

/**
 * Gives how many years assistance lasts at least for an LEA identified by its results on a Dashboard, seen from a date.
 *
 * The text of the identification governs. Identifications of 2023 to 2025 began under a minimum of two years; those
 * of the 2025 Dashboard keep it for 2026-27 (EC 52071(h), 52071.5(d), in force September 18, 2026); for the others the
 * statute does not say what became of it on July 9, 2026, which the answer carries as an open question.
 *
 * @param kind - the kind of LEA
 * @param dashboardYear - the Dashboard that identified it
 * @param asOf - the ISO date from which the answer is given
 * @returns as {@link assistanceDurationAt}, with the open questions the answer depends on
 * @example
 * ```ts
 * const answer = assistanceDurationFor("district", 2025, "2026-10-02")
 * answer.ok && answer.value // => { minimumYears: 2, citation: "EC 52071(h)", openQuestions: ["transition-length"] }
 * const before = assistanceDurationFor("district", 2024, "2026-10-02")
 * before.ok && before.value.openQuestions // => ["two-year-minimum-runs-on"]
 * const next = assistanceDurationFor("coe", 2026, "2026-10-15")
 * next.ok && next.value.minimumYears // => 3
 * ```
 */
export function assistanceDurationFor(kind: LeaKind, dashboardYear: number, asOf: string): DatedAnswer<AssistanceDuration> {
  // Every Dashboard came or comes out in the last quarter, and no text of these sections began there.
  const answer = assistanceDurationAt(`${dashboardYear}-12-01`, kind);
  if (!answer.ok || asOf < "2026-07-09" || dashboardYear >= 2026) return answer;
  if (kind === "charter") return { ...answer, value: { ...answer.value, openQuestions: ["charter-identified-before-2026"] } };
  if (dashboardYear === 2025 && asOf >= "2026-09-18") {
    return { ...answer, value: { ...answer.value, citation: kind === "district" ? "EC 52071(h)" : "EC 52071.5(d)", openQuestions: ["transition-length"] } };
  }
  return { ...answer, value: { ...answer.value, openQuestions: dashboardYear === 2025 ? ["transition-gap", "two-year-minimum-runs-on"] : ["two-year-minimum-runs-on"] } };
}
