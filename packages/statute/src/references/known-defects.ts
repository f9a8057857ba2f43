import type { ReferenceFindingCode } from "./check-references.ts";

/** A defect of the law's references, conflicts and gaps, as read by people, with how a program finds it. */
export interface KnownDefect {
  /** `A1` to `A30`, and `C25`, `C27a`, `C27b` for those noticed later. */
  readonly id: string;
  /** The target does not exist, is not the one meant, moved or stopped, is ambiguous, is a slip of writing; or two provisions conflict, or one is missing. */
  readonly kind: "no-target" | "wrong-target" | "stale" | "ambiguous" | "slip" | "conflict" | "gap";
  /** Canonical citations of where it stands. */
  readonly at: readonly string[];
  /** What is wrong and what should stand there, in our words. */
  readonly what: string;
  /** First day on which it was in the code, ISO. */
  readonly since: string;
  /** First day on which it was no longer, or `open`. */
  readonly until: string;
  /** The rule of `checkReferences` that finds it, or `judgement` where only a reader can. */
  readonly foundBy: ReferenceFindingCode | "judgement";
  /** With `judgement`: why no rule can see it. */
  readonly reason?: string;
}

/** The defects known on 2026-10-02; dates are those between which the text with the defect was read or follows. */
export const knownDefects: readonly KnownDefect[] = [
  { id: "A1", kind: "no-target", at: ["EC 52071(e)"], what: "Names (c)(3), which did not exist; (c)(1)(C) was meant. A renumbering made it right again.", since: "2023-07-10", until: "2026-07-09", foundBy: "no-such-provision" },
  { id: "A2", kind: "wrong-target", at: ["EC 52071(c)(1)(C)", "EC 52071(c)(2)(C)"], what: "Another provider is sought at (f), the rule on lead agencies; (g) is meant.", since: "2023-07-10", until: "2026-07-09", foundBy: "wrong-target" },
  { id: "A2", kind: "wrong-target", at: ["EC 52071(c)(3)"], what: "Another provider is sought at (f), the rule on lead agencies; (g) is meant.", since: "2026-07-09", until: "open", foundBy: "wrong-target" },
  { id: "A3", kind: "no-target", at: ["EC 52071(c)(3)"], what: "Names its own (A) and (B), which do not exist; paragraphs (1) and (2) are meant.", since: "2026-07-09", until: "open", foundBy: "no-such-provision" },
  { id: "A4", kind: "no-target", at: ["EC 52071(a)"], what: "Names 52072(b) and (c) for intervention; (c) was gone and intervention stood in 52072.1.", since: "2023-07-10", until: "2026-07-09", foundBy: "no-such-provision" },
  { id: "A4", kind: "stale", at: ["EC 52071(a)"], what: "Names 52072 for intervention, which stands in 52072.1.", since: "2026-07-09", until: "open", foundBy: "wrong-target" },
  { id: "A5", kind: "no-target", at: ["EC 52066(i)(1)(B)"], what: "Names 52071(c)(1)(C), renumbered to (c)(3).", since: "2026-07-09", until: "open", foundBy: "no-such-provision" },
  { id: "A6", kind: "stale", at: ["EC 52074(h)"], what: "Names 52072(b) for intervention, which stands in 52072.1(b).", since: "2023-07-10", until: "open", foundBy: "wrong-target" },
  { id: "A7", kind: "stale", at: ["EC 52064.5(a)(3)"], what: "Names 52072 and 52072.5 for intervention, which stands in 52072.1 and 52072.6.", since: "2023-07-10", until: "open", foundBy: "wrong-target" },
  { id: "A8", kind: "no-target", at: ["EC 47607.3(c)"], what: "Names 52072(b)(1), moved to (a).", since: "2023-07-10", until: "2026-07-09", foundBy: "no-such-provision" },
  { id: "A9", kind: "stale", at: ["EC 47607.3(b)(2)"], what: "Names the money of 2575.3, which is inoperative.", since: "2026-07-09", until: "open", foundBy: "inoperative-target" },
  { id: "A10", kind: "wrong-target", at: ["EC 47607(c)(4)"], what: "Seeks the significant groups at 52052(a)(1); (a)(2) and (3) define them.", since: "2023-09-13", until: "open", foundBy: "wrong-target" },
  { id: "A11", kind: "no-target", at: ["EC 52052(f)"], what: "Names paragraphs of 47607(b), which has none since the charter law was recast.", since: "2023-09-13", until: "open", foundBy: "no-such-provision" },
  { id: "A12", kind: "wrong-target", at: ["EC 52064.1(c)(2)(B)"], what: "Seeks help for a plan not approved at 52071.5(b); (a) gives it.", since: "2023-09-13", until: "open", foundBy: "wrong-target" },
  { id: "A13", kind: "wrong-target", at: ["EC 52064.1(c)(1)(C)"], what: "Probably seeks the hearing at 47606.5(e); it moved to (f).", since: "2024-06-29", until: "open", foundBy: "wrong-target" },
  { id: "A14", kind: "wrong-target", at: ["EC 2575.35(c)(2)"], what: "Seeks the districts of the 2025 Dashboard at 52071(c) or (f); (h) holds them, and only from 2026-09-18.", since: "2026-07-09", until: "open", foundBy: "wrong-target" },
  {
    id: "A15", kind: "stale", at: ["EC 2575.35(c)(1)(A)(iii)"], what: "Speaks of the county office that generated the money, although the new formula counts no district.", since: "2026-07-09", until: "open",
    foundBy: "judgement", reason: "The words were copied from 2575.2(f); no reference is at fault, only the meaning of the formula shows it.",
  },
  { id: "A16", kind: "no-target", at: ["EC 52071.51(b)"], what: "Makes the county board pay for help at its request, although the section knows no request.", since: "2026-07-09", until: "open", foundBy: "wrong-target" },
  { id: "A17", kind: "wrong-target", at: ["EC 52072.1(b)", "EC 52072.6(b)"], what: "Seeks identified agencies at 52072(a) and 52072.5(a), which identify nobody; meeting their criteria is meant.", since: "2023-07-10", until: "open", foundBy: "wrong-target" },
  { id: "A18", kind: "wrong-target", at: ["EC 52072.6(b)(1)"], what: "Seeks recommendations at 52072.5, which provides for none.", since: "2023-07-10", until: "open", foundBy: "wrong-target" },
  {
    id: "A19", kind: "conflict", at: ["EC 47607.3(a)", "EC 52064.5(g)(3)", "EC 52071(c)"], what: "One begins with the school year 2025-26, the others with the Dashboard of 2026, which reports that year.", since: "2026-07-09", until: "open",
    foundBy: "judgement", reason: "That a Dashboard reports the year before is knowledge about the Dashboard, not in the texts.",
  },
  {
    id: "A20", kind: "gap", at: ["EC 52064.5(g)(3)", "EC 52072(a)", "EC 52072.5(a)"], what: "The department's determination is ordered for three sections only; 52072 and 52072.5 presuppose one as well.", since: "2026-07-09", until: "open",
    foundBy: "judgement", reason: "What is missing is not referred to: 52072(a) speaks of the determination without a citation.",
  },
  { id: "A21", kind: "stale", at: ["EC 32526(e)(3)(B)"], what: "Lists uses (A) to (E); (F) was added.", since: "2026-07-09", until: "open", foundBy: "list-stops-short" },
  {
    id: "A22", kind: "ambiguous", at: ["EC 52064.4(a)(5)"], what: "Subdivision (b) is that of the section itself, not of 52071 named just before.", since: "2024-06-29", until: "2029-01-01",
    foundBy: "judgement", reason: "Every bare reference after another section would be suspect; only the sense decides.",
  },
  { id: "A23", kind: "slip", at: ["EC 52064(b)(8)(B)"], what: "Points back to a paragraph where a subdivision was named.", since: "2023-07-10", until: "open", foundBy: "level-mismatch" },
  { id: "A24", kind: "slip", at: ["EC 52073.3(d)(1)"], what: "Lacks a word between the subdivision and its section.", since: "2024-06-29", until: "open", foundBy: "missing-of" },
  { id: "A25", kind: "slip", at: ["EC 52064.5(h)(1)"], what: "Writes section in lower case.", since: "2026-07-09", until: "open", foundBy: "lower-case-section" },
  {
    id: "A26", kind: "slip", at: ["EC 52072.1(b)(2)"], what: "Keeps the grammar of the list of findings it was taken from.", since: "2023-07-10", until: "open",
    foundBy: "judgement", reason: "A slip of grammar; the package holds no sentence that a rule could parse.",
  },
  {
    id: "A27", kind: "stale", at: ["EC 60900(d)", "EC 60900(e)", "EC 60900(k)"], what: "Names the federal act of 2001 and the former English language test.", since: "2024-06-29", until: "open",
    foundBy: "judgement", reason: "Superseded names are not references to provisions of this code.",
  },
  {
    id: "A28", kind: "conflict", at: ["EC 52052(a)(2)(C)"], what: "Defines long-term English learners by seven years; 313.1, which 60900.1 uses, by test results.", since: "2023-09-13", until: "open",
    foundBy: "judgement", reason: "Two definitions of one term conflict only for who compares their content.",
  },
  { id: "A29", kind: "stale", at: ["EC 52064.5(g)(2)(A)"], what: "A deadline of July 2026 was enacted again in September.", since: "2026-09-18", until: "open", foundBy: "deadline-past" },
  {
    id: "A30", kind: "gap", at: ["EC 52064(b)(2)", "EC 52064(b)(9)", "EC 52070(d)(1)(F)", "EC 52073.5(b)(4)(B)", "EC 52074(g)(3)"],
    what: "Lists 52071 and 52071.5 without 52071.1 and 52071.51, to which data management moved.", since: "2026-07-09", until: "open", foundBy: "matter-moved",
  },
  {
    id: "C25", kind: "gap", at: ["EC 52066(i)(3)"], what: "The compilation of 2023 cites it for the exemption of counties with a single district, which is gone; it now orders the compilation itself.", since: "2024-06-29", until: "open",
    foundBy: "judgement", reason: "The label exists and was only given to another rule; that the exemption is meant stands in the words of the document that cites it.",
  },
  {
    id: "C27a", kind: "gap", at: ["EC 52066(i)(1)(C)(ii)"], what: "The goal on assistance names 52071(a) and (b), not (c).", since: "2024-06-29", until: "open",
    foundBy: "judgement", reason: "Both targets exist and fit; whether (c) was left out on purpose is not in the text.",
  },
  { id: "C27b", kind: "no-target", at: ["EC 52066(i)(1)(C)(iv)"], what: "Names 52064.3, which does not exist.", since: "2024-06-29", until: "2026-07-09", foundBy: "no-such-section" },
  { id: "C27b", kind: "no-target", at: ["EC 52066(i)(1)(C)(v)"], what: "Names 52064.3, which does not exist.", since: "2026-07-09", until: "open", foundBy: "no-such-section" },
];
