import { allOf, anyOf, type DashboardYear, type Outcome, type Trace, type TraceStep, type Truth } from "@ssos/model";
import type { SupportHistory } from "./support-history.ts";
import { threeOfFourYears, type GroupCountFacts } from "./three-of-four-years.ts";

/** Findings and approvals that intervention takes, as far as they are known; an absent one is a fact not given. */
export interface InterventionFacts extends GroupCountFacts {
  /** CCEE found that its recommendations were not or could not be carried out. */
  readonly failedOrUnable?: boolean;
  /** CCEE found that performance is so persistently or acutely inadequate that intervention is needed. */
  readonly persistentOrAcute?: boolean;
  /** The State Board approved that the State Superintendent identifies the LEA. */
  readonly stateBoardApproved?: boolean;
}

/** One thing that must be so before the State may intervene. */
export interface Precondition {
  readonly code: InterventionStepCode;
  readonly holds: Truth;
  readonly citation: string;
}

/** What a step about intervention decides. */
export type InterventionStepCode = "three-of-four-years" | "ccee-failed-or-unable" | "ccee-persistent-or-acute" | "ccee-finding" | "state-board-approval" | "intervention-permitted";

/** Whether the State may intervene, and what is still missing for it. */
export interface InterventionAnswer {
  readonly permitted: Outcome;
  readonly preconditions: readonly Precondition[];
  /** Preconditions that do not hold or are not known. */
  readonly missing: readonly string[];
  readonly citation: string;
  readonly openQuestions: readonly string[];
  readonly trace: Trace<InterventionStepCode>;
}

/**
 * Decides whether the State Superintendent may intervene in a district or county office: the criteria of three groups in
 * three of four years, and a finding of CCEE, and the State Board's approval (EC 52072.1, 52072.6). The statute forbids
 * it otherwise; it commands it never.
 *
 * @param history - an LEA's history
 * @param year - the Dashboard on which the criteria are tested
 * @param facts - findings and approvals
 * @param asOf - ISO date; these sections are in force from July 10, 2023
 * @returns `not-applicable` for charter schools, whose authorizer considers revocation instead, and before the sections were in force
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list" }, status: "general", groups: {} }], { completeLists: [2018, 2019, 2022, 2023] })
 * intervention(histories[0] as SupportHistory, 2023, {}, "2024-06-30").permitted // => "not-eligible"
 * ```
 */
export function intervention(history: SupportHistory, year: DashboardYear, facts: InterventionFacts, asOf: string): InterventionAnswer {
  const section = history.kind === "coe" ? "EC 52072.6" : "EC 52072.1";
  const steps: TraceStep<InterventionStepCode>[] = [];
  const trace: Trace<InterventionStepCode> = { schema: "ssos/trace/1", question: `intervention-${year}`, subject: history.cds, steps, answer: "permitted" };
  const test = threeOfFourYears(history, year, facts);
  if (history.kind === "charter" || asOf < "2023-07-10" || test.outcome === "not-applicable") {
    steps.push({ id: "permitted", code: "intervention-permitted", kind: "assign", value: "not-applicable", result: "not-applicable" });
    return { permitted: "not-applicable", preconditions: [], missing: [], citation: section, openQuestions: [], trace };
  }
  const criteria: Truth = test.outcome === "eligible" ? "yes" : test.outcome === "not-eligible" ? "no" : "unknown";
  const failed = truthOf(facts.failedOrUnable);
  const acute = truthOf(facts.persistentOrAcute);
  const finding = anyOf([failed, acute]);
  const approved = truthOf(facts.stateBoardApproved);
  const fact = (id: InterventionStepCode, truth: Truth, citation: string) =>
    steps.push({ id, code: id, kind: "compare", left: truth === "unknown" ? null : truth, operator: "=", right: "yes", result: truth, inputs: [{ fact: id, value: truth === "unknown" ? null : truth }], citations: [citation] });
  fact("three-of-four-years", criteria, history.kind === "coe" ? "EC 52072.5(a)" : "EC 52072(a)");
  fact("ccee-failed-or-unable", failed, `${section}(b)(1)`);
  fact("ccee-persistent-or-acute", acute, `${section}(b)(2)`);
  steps.push({ id: "ccee-finding", code: "ccee-finding", kind: "combine", combine: "any", of: ["ccee-failed-or-unable", "ccee-persistent-or-acute"], result: finding });
  fact("state-board-approval", approved, `${section}(a)`);
  const truth = allOf([criteria, finding, approved]);
  steps.push({ id: "permitted", code: "intervention-permitted", kind: "combine", combine: "all", of: ["three-of-four-years", "ccee-finding", "state-board-approval"], result: truth });
  const preconditions: Precondition[] = [
    { code: "three-of-four-years", holds: criteria, citation: history.kind === "coe" ? "EC 52072.5(a)" : "EC 52072(a)" },
    { code: "ccee-finding", holds: finding, citation: `${section}(b)` },
    { code: "state-board-approval", holds: approved, citation: `${section}(a)` },
  ];
  return {
    permitted: truth === "yes" ? "eligible" : truth === "no" ? "not-eligible" : "cannot-determine",
    preconditions,
    missing: preconditions.filter(({ holds }) => holds !== "yes").map(({ code }) => code),
    citation: `${section}(b)`,
    openQuestions: ["intervention-identification", ...test.openQuestions],
    trace,
  };
}

const truthOf = (given: boolean | undefined): Truth => (given === undefined ? "unknown" : given ? "yes" : "no");
