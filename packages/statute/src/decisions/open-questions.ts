import type { Confidence } from "@ssos/model";

/** A question that the statute leaves open; answers that depend on one carry its id in their trace. */
export interface OpenQuestion {
  readonly question: string;
  /** What these packages do meanwhile. */
  readonly handling: string;
  /** Provisions that raise it. */
  readonly citations: readonly string[];
  readonly confidence: Confidence;
}

/**
 * Open legal questions around the system of support, by id. Nothing here is decided silently:
 * a function that has to go on says with `handling` how it did.
 */
export const openQuestions = {
  "two-year-minimum-runs-on": {
    question: "Does a minimum of two years that began on the 2024 or an earlier Dashboard go on under the text of July 9, 2026, which saves only the cases of EC 52071(f) and (h) and 52071.5(d)?",
    handling: "The earlier duty is shown as possibly running on, never as certain or as ended.",
    citations: ["EC 52071(c)", "EC 52071(f)", "EC 52071(h)", "EC 52071.5(d)"],
    confidence: "verified",
  },
  "criteria-of-the-pinned-day": {
    question: "Does CCEE's test take the State Board's criteria as they stood on January 1, 2026, or whatever criteria the Board later adopts under the wording of that day?",
    handling: "The answer says which criteria set was used; the caller chooses it.",
    citations: ["EC 52072(a)", "EC 52072.5(a)"],
    confidence: "verified",
  },
  "which-four-years": {
    question: "Which four school years are looked at for three out of four, now that determinations come every third year?",
    handling: "The four published Dashboards up to the determination are taken.",
    citations: ["EC 52072(a)", "EC 52072.5(a)", "EC 52064.5(g)(3)"],
    confidence: "verified",
  },
  "transition-length": {
    question: "Does the transition for those identified on the 2025 Dashboard cover the fiscal year 2026-27 alone, or the two years that the earlier text gave?",
    handling: "The minimum of the earlier text, two years, is given together with this question.",
    citations: ["EC 52071(h)", "EC 52071.5(d)"],
    confidence: "verified",
  },
  "all-pupils-at-the-lea": {
    question: "May an all-pupils group of 30 count for an LEA where no school has a significant group?",
    handling: "Yes: the statute counts it at the LEA, so it is counted there.",
    citations: ["EC 52064.5(g)(1)", "EC 52052(a)(3)"],
    confidence: "derived",
  },
  "charter-two-or-more-years": {
    question: "Did two or more years for charter schools, until July 8, 2026, mean consecutive years, as practice had it, and the same group in each?",
    handling: "Two published Dashboards in a row are taken, as the State's lists do; the statute has no such word.",
    citations: ["EC 47607.3(a)@2024-06-29"],
    confidence: "derived",
  },
  "charter-start": {
    question: "The charter rule starts with the school year 2025-26, the others with the 2026 Dashboard: the same results, read from two sides?",
    handling: "Taken as the same: the 2026 Dashboard reports 2025-26.",
    citations: ["EC 47607.3(a)", "EC 52064.5(g)(3)", "EC 52071(c)"],
    confidence: "derived",
  },
  "charter-identified-before-2026": {
    question: "What became on July 9, 2026 of charter schools identified on earlier Dashboards? Their text gave no minimum, and no transition names them.",
    handling: "The earlier duty is shown as possibly running on.",
    citations: ["EC 47607.3(a)", "EC 52071(h)"],
    confidence: "derived",
  },
  "data-requirements-threshold": {
    question: "From when on does an LEA fail the requirements of EC 60900? The statute sets no threshold; the Department looks at late certification.",
    handling: "Whether an LEA failed is a fact the caller gives.",
    citations: ["EC 60900(f)", "EC 52071.1(b)", "EC 52071.51(a)"],
    confidence: "verified",
  },
  "transition-gap": {
    question: "From July 9 to September 17, 2026 no text ordered assistance for LEAs newly identified on the 2025 Dashboard, apart from EC 52071(f): was nothing owed in those weeks?",
    handling: "On those days no duty is shown but that of EC 52071(f); the gap is pointed out.",
    citations: ["EC 52071(c)", "EC 52071(h)"],
    confidence: "derived",
  },
  "status-years-without-report": {
    question: "How do the means of EC 2575.2 count 2020 and 2021, when no assistance status report was made?",
    handling: "Fiscal years 2020-21 to 2023-24 stay open unless the caller says how these reports were counted.",
    citations: ["EC 2575.2(a)"],
    confidence: "verified",
  },
  "attendance-between-classes": {
    question: "Which size class has a district with an average daily attendance above 2,499 and below 2,500, or above 9,999 and below 10,000?",
    handling: "None on the words; such a district gets no class and the caller is told.",
    citations: ["EC 2575.2(c)"],
    confidence: "verified",
  },
  "rounding-not-in-statute": {
    question: "How are apportionments rounded? The statute does not say.",
    handling: "Amounts stay exact; the printed cents are rounded to the nearest, half a cent up.",
    citations: ["EC 2575.2", "EC 2575.3", "EC 2575.35"],
    confidence: "assumed",
  },
  "business-days-of-delay": {
    question: "Does the day on which a late plan is adopted itself add one percent to the penalty?",
    handling: "No: business days after July 1 that ended without a plan are counted, the day of adoption is not.",
    citations: ["EC 52065.1(a)(2)"],
    confidence: "assumed",
  },
  "intervention-identification": {
    question: "EC 52072.1(b) and 52072.6(b) speak of LEAs identified under EC 52072(a) and 52072.5(a), which identify nobody: is meeting the criteria meant?",
    handling: "Meeting the criteria is taken as being identified.",
    citations: ["EC 52072.1(b)", "EC 52072.6(b)"],
    confidence: "derived",
  },
  "county-office-data-request": {
    question: "A county board pays for data-management assistance given at its request, but the section provides for no request: can it ask?",
    handling: "No right to ask is shown.",
    citations: ["EC 52071.51(b)"],
    confidence: "verified",
  },
  "intensive-determination": {
    question: "EC 52064.5(g)(3) orders determinations under EC 47607.3, 52071 and 52071.5 only, yet 52072(a) and 52072.5(a) presuppose one as well: who makes it?",
    handling: "The Department is taken to make it, with the others.",
    citations: ["EC 52064.5(g)(3)", "EC 52072(a)", "EC 52072.5(a)"],
    confidence: "derived",
  },
} as const satisfies Readonly<Record<string, OpenQuestion>>;

/** The id of an open legal question. */
export type OpenQuestionId = keyof typeof openQuestions;

/**
 * Gives the texts of some open questions, as the dictionary of a trace holds them.
 *
 * @param ids - ids, repeated ones count once
 * @example
 * ```ts
 * Object.keys(openQuestionTexts(["which-four-years", "which-four-years"])) // => ["which-four-years"]
 * ```
 */
export function openQuestionTexts(ids: Iterable<OpenQuestionId>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const id of ids) texts[id] = `${openQuestions[id].question} ${openQuestions[id].handling}`;
  return texts;
}
