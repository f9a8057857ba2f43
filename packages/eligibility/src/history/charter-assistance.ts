import { allOf, anyOf, DASHBOARD_YEARS, outcomeOf, STUDENT_GROUPS, type Confidence, type DashboardYear, type Outcome, type ProviderKind, type StudentGroup, type Truth } from "@ssos/model";
import { groupMetCriteria, publishedYearsUpTo } from "./group-years.ts";
import type { HistoryOpenQuestion } from "./open-questions.ts";
import { historyYear, type SupportHistory } from "./support-history.ts";

/** What eligibility for assistance means for the renewal of a charter. */
export interface RenewalConsequence {
  readonly code: "no-high-track" | "low-track-possible" | "middle-track-possible" | "revocation-considered";
  readonly holds: Truth;
  readonly citation: string;
  /** Facts that would settle it. */
  readonly missing: readonly string[];
}

/** Who does what for a charter school in assistance. */
export interface CharterRole {
  readonly kind: ProviderKind | "charter-school";
  readonly task: "assist" | "refer-to-ccee" | "assist-on-request" | "consider-revocation" | "decide-renewal" | "accept" | "receive-documentation";
  readonly citation: string;
}

/** Whether a charter school is eligible for assistance, with the consequences. */
export interface CharterAnswer {
  readonly outcome: Outcome;
  /** The Dashboards on which the criteria must be met, oldest first. */
  readonly years: readonly DashboardYear[];
  /** Groups that met the criteria on every one of them. */
  readonly groups: readonly StudentGroup[];
  readonly citation: string;
  readonly confidence: Confidence;
  readonly openQuestions: readonly string[];
  readonly missing: readonly string[];
  readonly renewal: readonly RenewalConsequence[];
  readonly roles: readonly CharterRole[];
}

/** Findings about a charter school besides its results; an absent one is a fact not given. */
export interface CharterFacts {
  /** CCEE gave advice and found failure, or trouble so persistent or acute that revocation must be considered. */
  readonly cceeFinding?: boolean;
  /** The two lowest levels on all schoolwide indicators on both Dashboards before renewal, or levels at or below the State's with most low groups lower (EC 47607.2(a)(1)). */
  readonly lowTrack?: boolean;
}

const ASSIGNED_FROM = 2026;

/**
 * Decides whether a charter school is eligible for assistance, and what follows for its renewal. To the Dashboard of 2025:
 * the criteria in two or more years, taken as two published Dashboards in a row, as the State's lists do. From the
 * Dashboard of 2026: the determination made every third year, by criteria that were only reported.
 *
 * **When to use** for charter schools; {@link threeOfFourYears} and {@link intervention} are for districts and county offices.
 *
 * @param history - the charter school's history, from determinations; the State's charter lists were not at hand
 * @param year - the Dashboard of the determination
 * @param facts - findings that renewal takes
 * @returns `not-applicable` before the Dashboard of 2023, the first on which the State determined charter schools, for other LEAs, and on Dashboards between determinations; the
 *   open question whether one group must meet the criteria in both years makes the answer `cannot-determine` only when it matters
 * @example
 * ```ts
 * const records = ([2023, 2024] as const).map((year) => ({ cds: "01611190106401", year, reportedIn: year, source: { id: "own", kind: "determination" as const }, groups: { SWD: [4, 6] as const } }))
 * const charter = supportHistories(records).histories[0] as SupportHistory
 * charterAssistance(charter, 2024).outcome // => "eligible"
 * charterAssistance(charter, 2024).renewal[0] // => { code: "no-high-track", holds: "yes", citation: "EC 47607(c)(2)(C)", missing: [] }
 * ```
 */
export function charterAssistance(history: SupportHistory, year: DashboardYear, facts: CharterFacts = {}): CharterAnswer {
  const cycle = year >= ASSIGNED_FROM;
  const citation = cycle ? "EC 47607.3(a)" : "EC 47607.3(a)@2024-06-29";
  const years = cycle ? [year] : publishedYearsUpTo(year, 2);
  const applies = history.kind === "charter" && year >= 2023 && (!cycle || (year - ASSIGNED_FROM) % 3 === 0);
  if (!applies) return { outcome: "not-applicable", years, groups: [], citation, confidence: "verified", openQuestions: [], missing: [], renewal: [], roles: [] };

  // From 2026 on all pupils can count as a group (EC 52064.5(g)(1)).
  const counted = STUDENT_GROUPS.filter((group) => cycle || group !== "ALL");
  const same = anyOf(counted.map((group) => allOf(years.map((each) => groupMetCriteria(history, group, each)))));
  const any = allOf(years.map((each) => anyOf(counted.map((group) => groupMetCriteria(history, group, each)))));
  // Certain only where both readings of "in two or more years" agree.
  const truth: Truth = same === any ? same : "unknown";
  const readings = same !== any && same !== "unknown" && any !== "unknown";
  const missing = years.filter((each) => historyYear(history, each).groups === undefined && historyYear(history, each).presence !== "not-listed").map((each) => `groups that met the criteria in ${each}`);
  return {
    outcome: outcomeOf(truth),
    years,
    groups: counted.filter((group) => years.every((each) => groupMetCriteria(history, group, each) === "yes")),
    citation,
    confidence: cycle ? "reported" : "derived",
    openQuestions: cycle ? (["criteria-2026-reported", "charter-start"] satisfies (HistoryOpenQuestion | "charter-start")[]) : ["charter-two-or-more-years", "charter-same-group"],
    missing: truth !== "unknown" ? [] : readings ? ["whether the same group must meet the criteria in both years"] : missing,
    renewal: renewalOf(truth, facts),
    roles: CHARTER_ROLES,
  };
}

function renewalOf(eligible: Truth, facts: CharterFacts): RenewalConsequence[] {
  const given = (fact: boolean | undefined): Truth => (fact === undefined ? "unknown" : fact ? "yes" : "no");
  const low = given(facts.lowTrack);
  const finding = allOf([eligible, given(facts.cceeFinding)]);
  const middle: Truth = low === "unknown" || eligible === "unknown" ? "unknown" : eligible === "yes" && low === "no" ? "yes" : "no";
  const missing = (truth: Truth, fact: string) => (truth === "unknown" ? [fact] : []);
  return [
    { code: "no-high-track", holds: eligible, citation: "EC 47607(c)(2)(C)", missing: missing(eligible, "eligibility for assistance") },
    { code: "low-track-possible", holds: low, citation: "EC 47607.2(a)", missing: missing(low, "schoolwide and group levels of the two Dashboards before renewal") },
    { code: "middle-track-possible", holds: middle, citation: "EC 47607.2(b)", missing: missing(middle, "which track the levels lead to") },
    { code: "revocation-considered", holds: finding, citation: "EC 47607.3(d)", missing: missing(finding, "a finding of CCEE after its advice") },
  ];
}

/** Who does what for a charter school in assistance (EC 47607.3). */
export const CHARTER_ROLES: readonly CharterRole[] = [
  { kind: "county-superintendent", task: "assist", citation: "EC 47607.3(a)" },
  { kind: "geographic-lead", task: "assist", citation: "EC 47607.3(b)(1)" },
  { kind: "county-superintendent", task: "refer-to-ccee", citation: "EC 47607.3(c)" },
  { kind: "chartering-authority", task: "assist-on-request", citation: "EC 47607.3(g)" },
  { kind: "chartering-authority", task: "consider-revocation", citation: "EC 47607.3(d)" },
  { kind: "chartering-authority", task: "decide-renewal", citation: "EC 47607" },
  { kind: "charter-school", task: "accept", citation: "EC 47607.3(h)" },
  { kind: "county-superintendent", task: "receive-documentation", citation: "EC 47607.3(h)" },
];

/** An authorizer of a charter school and the Dashboards under it. */
export interface AuthorizerSpell {
  /** 14 digits of the district or county office. */
  readonly authorizer: string;
  readonly years: readonly DashboardYear[];
}

/**
 * Lists a charter school's authorizers over the years by its codes: a charter that changes its authorizer gets a new
 * code, whose first seven digits name the new one, and keeps its school number.
 *
 * @param codes - the charter's CDS codes with the Dashboards on which each was used
 * @returns oldest first; the prefix is a default, not proof
 * @example
 * ```ts
 * authorizersOf([{ cds: "01612590106401", years: [2023] }, { cds: "01611190106401", years: [2018, 2022] }]).map(({ authorizer }) => authorizer) // => ["01611190000000", "01612590000000"]
 * ```
 */
export function authorizersOf(codes: readonly { readonly cds: string; readonly years: readonly DashboardYear[] }[]): AuthorizerSpell[] {
  const spells = new Map<string, Set<DashboardYear>>();
  for (const { cds, years } of codes) {
    const authorizer = `${cds.slice(0, 7)}0000000`;
    spells.set(authorizer, new Set([...(spells.get(authorizer) ?? []), ...years]));
  }
  const sorted = [...spells].map(([authorizer, years]) => ({ authorizer, years: DASHBOARD_YEARS.filter((year) => years.has(year)) }));
  return sorted.sort((left, right) => (left.years[0] ?? 0) - (right.years[0] ?? 0) || (left.authorizer < right.authorizer ? -1 : 1));
}
