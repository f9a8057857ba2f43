import type { PathwayKind } from "@ssos/model";
import { casePhase, type CaseFile, type CasePhase } from "./case-file.ts";
import { releaseCaseFile } from "./embargo.ts";
import { openDuties } from "./open-duties.ts";

/** One case on a status report. */
export interface CaseStatus {
  readonly case: string;
  readonly cds: string;
  readonly name: string;
  readonly pathway: PathwayKind;
  readonly identifiedOn: string;
  readonly phase: CasePhase;
  readonly providers: readonly string[];
  /** Whether a provider says that its capacity is not sufficient. */
  readonly capacityShort: boolean;
  /** Latest day on which anything in the file happened. */
  readonly lastEntry: string | null;
  readonly openDuties: number;
  readonly nextDeadline: string | null;
  readonly unsettledDisagreements: number;
  /** Entries left out because they are under embargo. */
  readonly withheld: number;
}

/** The routine report between a county and the State on the cases of assistance. */
export interface StatusReport {
  readonly schema: "ssos/assistance-status-report/1";
  readonly asOf: string;
  readonly from: string;
  readonly cases: readonly CaseStatus[];
  readonly phases: Readonly<Record<CasePhase, number>>;
  /** Cases that ask for something: no entry for 90 days, capacity short, a disagreement not settled. */
  readonly attention: readonly { readonly case: string; readonly reason: "quiet" | "capacity" | "disagreement" }[];
}

const QUIET_DAYS = 90;

/**
 * Makes the routine report on the cases of a county, with what asks for attention. Entries under embargo are left out and counted.
 *
 * @param files - case files
 * @param asOf - ISO date
 * @param from - who reports, such as `Monterey County Office of Education`
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const file = openCaseFile("27-2023-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023 })
 * statusReport([file], "2024-04-15", "Monterey County Office of Education").attention // => [{ case: "27-2023-1", reason: "quiet" }]
 * ```
 */
export function statusReport(files: Iterable<CaseFile>, asOf: string, from: string): StatusReport {
  const cases: CaseStatus[] = [];
  const attention: StatusReport["attention"][number][] = [];
  const phases: Record<CasePhase, number> = { identification: 0, outreach: 0, "needs-assessment": 0, support: 0, closed: 0 };
  for (const whole of files) {
    const { file, withheld } = releaseCaseFile(whole, asOf);
    const status = statusOf(file, asOf, Object.values(withheld).reduce((sum, count) => sum + count, 0));
    phases[status.phase] += 1;
    cases.push(status);
    if (status.phase === "closed") continue;
    if (daysBetween(status.lastEntry ?? status.identifiedOn, asOf) >= QUIET_DAYS) attention.push({ case: file.id, reason: "quiet" });
    if (status.capacityShort) attention.push({ case: file.id, reason: "capacity" });
    if (status.unsettledDisagreements > 0) attention.push({ case: file.id, reason: "disagreement" });
  }
  cases.sort((left, right) => (left.cds < right.cds ? -1 : left.cds > right.cds ? 1 : left.case < right.case ? -1 : 1));
  return { schema: "ssos/assistance-status-report/1", asOf, from, cases, phases, attention };
}

function statusOf(file: CaseFile, asOf: string, withheld: number): CaseStatus {
  const duties = openDuties(file, asOf);
  const days = [...file.contacts, ...file.needs, ...file.rootCauseSessions, ...file.documentation, ...file.progress, ...file.disagreements, ...file.measures.flatMap(({ readings }) => readings)].map(({ on }) => on);
  const last = [...days, ...file.activities.map((activity) => activity.from)].filter((on) => on <= asOf).sort().at(-1);
  return {
    case: file.id,
    cds: file.lea.cds,
    name: file.lea.name,
    pathway: file.identification.pathway,
    identifiedOn: file.identification.identifiedOn,
    phase: casePhase(file, asOf),
    providers: file.providers.map(({ name }) => name),
    capacityShort: file.providers.some(({ capacity }) => capacity?.sufficient === false),
    lastEntry: last ?? null,
    openDuties: duties.duties.filter(({ state, modality }) => state === "open" && modality === "shall").length,
    nextDeadline: duties.deadlines[0]?.date ?? null,
    unsettledDisagreements: file.disagreements.filter(({ on, settled }) => on <= asOf && (settled === undefined || settled.on > asOf)).length,
    withheld,
  };
}

/** Whole days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  const day = (date: string) => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
  return day(to) - day(from);
}
