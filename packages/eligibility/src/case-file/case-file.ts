import type { DashboardYear, Evidence, ImprovementWork, Lea, PathwayKind, PlanLinks, Priority, ProviderKind, StateIndicator, StudentGroup } from "@ssos/model";

/**
 * A mark on what is known before the State has published it: it leaves the case file only from the day given on.
 */
export interface Embargo {
  /** ISO date of the first day on which it may be shown. */
  readonly until: string;
  /** What it comes from, such as `Dashboard preview`. */
  readonly source: string;
}

/** Something dated that is kept in the file. */
interface Entry {
  readonly id: string;
  /** ISO date. */
  readonly on: string;
  readonly embargo?: Embargo;
}

/** How the LEA came to assistance. */
export interface CaseIdentification {
  readonly pathway: PathwayKind;
  /** ISO date. */
  readonly identifiedOn: string;
  /** With the pathway of the Dashboard. */
  readonly dashboardYear?: DashboardYear;
  /** Groups that met the criteria, and in which priorities. */
  readonly groups?: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>>;
  /** Whether one of the groups met the criteria on three Dashboards in a row. */
  readonly threeConsecutiveYears?: boolean;
}

/** Somebody who assists, and what they can bring. */
export interface CaseProvider {
  readonly id: string;
  readonly kind: ProviderKind | "partner";
  readonly name: string;
  readonly contact?: string;
  /** What the provider can and cannot do, and with how many people. */
  readonly capacity?: { readonly text: string; readonly staff?: number; readonly sufficient: boolean };
  /** At whose cost it comes, where it is not the provider's own. */
  readonly paidBy?: string;
}

/** A contact with the LEA: first outreach, meeting, call. */
export interface Contact extends Entry {
  readonly by: string;
  readonly with: string;
  readonly kind: "outreach" | "meeting" | "call" | "letter";
  readonly text: string;
}

/** Work that was under way before, asked for so that assistance does not start anew. */
export interface PriorWork {
  readonly id: string;
  readonly text: string;
  readonly provider?: string;
  readonly result?: string;
  readonly plan?: PlanLinks;
}

/** Areas that a needs assessment looks at. */
export const NEED_AREAS = ["student-groups", "school-sites", "instruction", "climate-and-attendance", "staffing-stability", "governance", "data-management", "fiscal", "plan", "other"] as const;

/** An area of needs. */
export type NeedArea = (typeof NEED_AREAS)[number];

/** One finding of the needs assessment: a strength or a weakness, of groups, or between school sites. */
export interface Need extends Entry {
  readonly area: NeedArea;
  readonly kind: "strength" | "weakness";
  readonly text: string;
  readonly groups?: readonly StudentGroup[];
  readonly indicators?: readonly StateIndicator[];
  /** CDS codes of the sites concerned. */
  readonly schools?: readonly string[];
  readonly evidence?: readonly Evidence[];
}

/** People in root cause work. */
export const PARTICIPANTS = ["families", "students", "teachers", "other-school-staff", "administrators", "governing-board", "bargaining-units", "community-partners", "tribal-partners", "county-office", "other"] as const;

/** A kind of participant. */
export type Participant = (typeof PARTICIPANTS)[number];

/** A session of root cause work. The causes themselves stand in the improvement work. */
export interface RootCauseSession extends Entry {
  readonly participants: readonly Participant[];
  readonly text: string;
  /** Ids of root causes of the improvement work. */
  readonly causes?: readonly string[];
}

/** What provider and LEA agreed to work on. */
export interface AgreedFocus {
  readonly on: string;
  readonly text: string;
  readonly groups?: readonly StudentGroup[];
  readonly indicators?: readonly StateIndicator[];
  readonly agreedBy: readonly string[];
  readonly plan?: PlanLinks;
}

/** If we do this, then that will follow, because. */
export interface TheoryOfChange {
  readonly ifWe: string;
  readonly then: string;
  readonly because?: string;
}

/** An activity of assistance. */
export interface Activity {
  readonly id: string;
  readonly text: string;
  /** Id of a provider of the file. */
  readonly provider: string;
  readonly from: string;
  readonly until?: string;
  readonly status: "planned" | "under-way" | "done" | "dropped";
  readonly plan?: PlanLinks;
}

/** What shows whether an activity is carried out, or works. */
export interface ImplementationMeasure {
  readonly id: string;
  readonly activity: string;
  readonly kind: "implementation" | "outcome";
  readonly text: string;
  readonly readings: readonly (Entry & { readonly value: string })[];
}

/** Documentation by which the LEA shows its own work, or that of another provider (EC 52071(c)(3), (e)). */
export interface Documentation extends Entry {
  readonly text: string;
  /** Whether it stands for accepting assistance. */
  readonly inPlaceOfAssistance: boolean;
  readonly acceptedOn?: string;
  readonly plan?: PlanLinks;
}

/** A note on progress. */
export interface ProgressNote extends Entry {
  readonly by: string;
  readonly text: string;
}

/** A disagreement between provider and recipient, and how it was settled. */
export interface Disagreement extends Entry {
  readonly about: string;
  readonly provider: string;
  readonly recipient: string;
  readonly settled?: { readonly on: string; readonly how: string };
}

/** A special education monitoring plan that runs beside the case (compliance and improvement monitoring, CIM). */
export interface MonitoringPlan {
  readonly id: string;
  readonly schoolYear: string;
  readonly process: "targeted" | "intensive" | "other";
  readonly text: string;
  /** How the two are kept together. */
  readonly alignment?: string;
}

/** How a case ended. */
export interface Closing {
  readonly on: string;
  readonly reason: "minimum-ended-and-not-identified" | "identified-anew" | "plan-approved" | "request-fulfilled" | "merged" | "other";
  readonly text: string;
  /** What stays, and who carries it on. */
  readonly carriedOn?: string;
}

/**
 * The file of one assistance, from the identification to the closing: outreach, prior work, needs, root causes with
 * families and partners, focus, theory of change, providers, activities, measures, documentation, progress,
 * disagreements, special education monitoring beside it, and links to the LCAP by id.
 */
export interface CaseFile {
  readonly schema: "ssos/case-file/1";
  readonly id: string;
  readonly lea: Lea;
  readonly identification: CaseIdentification;
  readonly providers: readonly CaseProvider[];
  readonly contacts: readonly Contact[];
  /** Absent while nobody has asked; empty when there was none. */
  readonly priorWork?: readonly PriorWork[];
  readonly needs: readonly Need[];
  readonly rootCauseSessions: readonly RootCauseSession[];
  /** Problems, root causes, aims, drivers and cycles, by their own records. */
  readonly improvement?: ImprovementWork;
  readonly focus?: AgreedFocus;
  readonly theoryOfChange?: TheoryOfChange;
  readonly activities: readonly Activity[];
  readonly measures: readonly ImplementationMeasure[];
  readonly documentation: readonly Documentation[];
  readonly progress: readonly ProgressNote[];
  readonly disagreements: readonly Disagreement[];
  readonly monitoringPlans: readonly MonitoringPlan[];
  /** Where the work of assistance stands in the plan as a whole. */
  readonly plan?: PlanLinks;
  readonly closing?: Closing;
}

/** The four elements of assistance of the State Board's item of September 2017, and the closing. */
export const CASE_PHASES = ["identification", "outreach", "needs-assessment", "support", "closed"] as const;

/** A phase of a case. */
export type CasePhase = (typeof CASE_PHASES)[number];

/**
 * Opens an empty case file.
 *
 * @param id - an id of the county's own
 * @param lea - the LEA
 * @param identification - how it came to assistance
 * @example
 * ```ts
 * const file = openCaseFile("27-2023-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023, groups: { SWD: [4, 6] } })
 * casePhase(file, "2024-01-15") // => "identification"
 * ```
 */
export function openCaseFile(id: string, lea: Lea, identification: CaseIdentification): CaseFile {
  return { schema: "ssos/case-file/1", id, lea, identification, providers: [], contacts: [], needs: [], rootCauseSessions: [], activities: [], measures: [], documentation: [], progress: [], disagreements: [], monitoringPlans: [] };
}

/**
 * Tells in which phase a case is on a date: the furthest one that something in the file shows.
 *
 * @param file - a case file
 * @param asOf - ISO date; what is dated later does not count
 * @example
 * ```ts
 * const opened = openCaseFile("27-2023-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023 })
 * const file: CaseFile = { ...opened, contacts: [{ id: "c1", on: "2024-01-10", by: "county superintendent", with: "superintendent", kind: "outreach", text: "First call" }] }
 * casePhase(file, "2024-01-15") // => "outreach"
 * ```
 */
export function casePhase(file: CaseFile, asOf: string): CasePhase {
  const before = (day: string | undefined) => day !== undefined && day <= asOf;
  if (before(file.closing?.on)) return "closed";
  if (before(file.focus?.on) || file.activities.some((activity) => before(activity.from) && activity.status !== "planned")) return "support";
  if ([...file.needs, ...file.rootCauseSessions].some(({ on }) => before(on))) return "needs-assessment";
  return file.contacts.some(({ on }) => before(on)) ? "outreach" : "identification";
}
