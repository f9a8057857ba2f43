import { ASSISTANCE_CRITERIA, determineDifferentiatedAssistance } from "@ssos/eligibility";
import { explainHistory, historyYear, IDENTIFICATION_DATES, recordOfDetermination, supportHistories, type SupportHistory } from "@ssos/eligibility/history";
import { DASHBOARD_YEARS, type DashboardYear, type Priority, type StudentGroup } from "@ssos/model";
import type { LeaData } from "../engine/engine.ts";

/** One year on the timeline. */
export interface TimelineYear {
  readonly year: number;
  /** `gap`: no Dashboard that year; `unknown`: nothing was given, or the facts leave it open. */
  readonly state: "assistance" | "general" | "gap" | "unknown";
  readonly label: string;
  readonly groups: readonly { readonly group: StudentGroup; readonly priorities: readonly Priority[] }[];
  /** Where it is known from. */
  readonly basis: "official list" | "computed" | "none";
  /** With assistance: the day from which the identification counts. */
  readonly since?: string;
}

/** An LEA's support over the years. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  /** What follows, in the words of `explainHistory`, as of the day asked. */
  readonly prose: string;
}

/** The day as of which a timeline is read unless another one is chosen: when the latest Dashboard at hand identified LEAs. */
export function usualDay(data: LeaData): string {
  const latest = knownYears(data).at(-1);
  return (latest === undefined ? undefined : IDENTIFICATION_DATES[latest]?.on) ?? "2026-10-15";
}

const knownYears = ({ facts, listed }: LeaData): DashboardYear[] =>
  DASHBOARD_YEARS.filter((year) => facts.dashboards[year] !== undefined || listed.some((record) => record.year === year));

/**
 * Puts the years at hand together: the State's lists where they were given, our own determinations for the rest.
 * Years of which nothing is at hand stay unknown.
 *
 * @param asOf - ISO date
 */
export function timelineOf(data: LeaData, asOf: string): Timeline {
  const history = historyOf(data);
  const known = knownYears(data);
  const [first = 2023, last = 2023] = [known[0], known.at(-1)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => yearOf(history, year));
  const prose = history === undefined ? "" : explainHistory(history, asOf, { format: "markdown" });
  return { years, prose: prose.split("\n").filter((line) => !/^- \d{4}: /.test(line) && !line.startsWith("## ")).join("\n") };
}

function historyOf({ facts, listed, completeLists }: LeaData): SupportHistory | undefined {
  const onLists = new Set(listed.filter(({ year, reportedIn }) => year === reportedIn).map(({ year }) => year));
  const computed = DASHBOARD_YEARS.filter((year) => facts.dashboards[year] !== undefined && ASSISTANCE_CRITERIA[year] !== undefined && !onLists.has(year)).map((year) =>
    recordOfDetermination(determineDifferentiatedAssistance(facts, { dashboardYear: year, trace: false }), `computed from the ${year} Dashboard`),
  );
  return supportHistories([...listed, ...computed], { completeLists }).histories[0];
}

function yearOf(history: SupportHistory | undefined, year: number): TimelineYear {
  const dashboard = DASHBOARD_YEARS.find((each) => each === year);
  if (dashboard === undefined) return { year, state: "gap", label: "No Dashboard", groups: [], basis: "none" };
  const entry = history === undefined ? undefined : historyYear(history, dashboard);
  const basis = entry?.sources.some(({ kind }) => kind === "official-list") === true ? "official list" : (entry?.sources.length ?? 0) > 0 ? "computed" : "none";
  const groups = (Object.entries(entry?.groups ?? {}) as [StudentGroup, readonly Priority[]][]).map(([group, priorities]) => ({ group, priorities }));
  if (entry?.presence === "not-listed") return { year, state: "general", label: "Not on the State's list", groups, basis: "official list" };
  if (entry?.status === "differentiated") {
    const since = IDENTIFICATION_DATES[dashboard]?.on;
    return { year, state: "assistance", label: entry.label ?? "Differentiated assistance", groups, basis, ...(since === undefined ? {} : { since }) };
  }
  if (entry?.status === "general") return { year, state: "general", label: entry.label ?? "General assistance", groups, basis };
  return { year, state: "unknown", label: basis === "computed" ? "Open from the facts at hand" : "Nothing at hand", groups, basis };
}
