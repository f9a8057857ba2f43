import { DASHBOARD_YEARS, leaCdsOf, listedCdsOf, schoolYearFrom, startYearOf, type DashboardYear, type SchoolYear, type StudentGroup } from "@ssos/model";
import { historyYear, type HistoryYear, type SupportHistory } from "../history/support-history.ts";
import { yearOfAssistance } from "../history/year-of-assistance.ts";
import { SCHOOL_SUPPORTS, type SchoolSupport } from "./school-facts.ts";

/** A school's category in a school year, with the groups it was identified for. */
export interface SchoolCategory {
  readonly cds: string;
  readonly name?: string;
  readonly schoolYear: SchoolYear;
  readonly support: SchoolSupport;
  readonly groups?: readonly StudentGroup[];
  /** Charter schools stand under their authorizer's code, but have their own state status. */
  readonly charter?: boolean;
}

/** An LEA's own state support beside the federal categories of its schools, for one school year. */
export interface SideBySide {
  readonly cds: string;
  readonly name?: string;
  readonly schoolYear: SchoolYear;
  /** The Dashboard on which both rest; absent for years without one, whose categories were carried. */
  readonly dashboard?: DashboardYear;
  /** Under state law; absent when the LEA has no history. */
  readonly state?: { readonly presence: HistoryYear["presence"]; readonly status?: NonNullable<HistoryYear["status"]>; readonly yearOfAssistance?: number; readonly groups?: readonly StudentGroup[] };
  /** Under federal law: how many of the LEA's schools stand in each category, charter schools apart. */
  readonly counts: Readonly<Record<SchoolSupport, number>>;
  readonly charterCounts: Readonly<Record<SchoolSupport, number>>;
  /** Schools in any category, by code. */
  readonly supported: readonly SchoolCategory[];
  /** Groups that stand in both pictures: identified at the LEA and at one of its own schools. */
  readonly sharedGroups: readonly StudentGroup[];
}

/**
 * Puts an LEA's assistance under state law and the federal categories of its schools side by side.
 *
 * **When to use** for one picture of both systems (EC 52059.5); neither status follows from the other.
 *
 * @param cds - 14 digits of the district or county office
 * @param schools - categories of schools, of any LEA and year
 * @param schoolYear - the school year for which the categories hold; its Dashboard is the one released in its fall
 * @param history - the LEA's history, where there is one
 * @throws SsosError `invalid-school-year`, `invalid-cds`
 * @example
 * ```ts
 * const schools = [{ cds: "27660922730000", schoolYear: "2023-24", support: "atsi", groups: ["SWD"] }] as const
 * sideBySide("27660920000000", schools, "2023-24").counts.atsi // => 1
 * ```
 */
export function sideBySide(cds: string, schools: Iterable<SchoolCategory>, schoolYear: string, history?: SupportHistory): SideBySide {
  const year = startYearOf(schoolYear);
  const dashboard = DASHBOARD_YEARS.find((each) => each === year);
  const none = () => Object.fromEntries(SCHOOL_SUPPORTS.map((support) => [support, 0])) as Record<SchoolSupport, number>;
  const [counts, charterCounts] = [none(), none()];
  const supported: SchoolCategory[] = [];
  for (const school of schools) {
    if (startYearOf(school.schoolYear) !== year || listedCdsOf(leaCdsOf(school.cds)) !== listedCdsOf(cds)) continue;
    (school.charter === true ? charterCounts : counts)[school.support] += 1;
    if (school.support !== "general") supported.push(school);
  }
  const state = history === undefined || dashboard === undefined ? undefined : stateOf(history, dashboard);
  const federal = new Set(supported.filter(({ charter }) => charter !== true).flatMap(({ groups = [] }) => groups));
  const name = history?.name;
  return {
    cds,
    ...(name === undefined ? {} : { name }),
    schoolYear: schoolYearFrom(year),
    ...(dashboard === undefined ? {} : { dashboard }),
    ...(state === undefined ? {} : { state }),
    counts,
    charterCounts,
    supported: supported.sort((left, right) => (left.cds < right.cds ? -1 : 1)),
    sharedGroups: (state?.groups ?? []).filter((group) => federal.has(group)),
  };
}

function stateOf(history: SupportHistory, dashboard: DashboardYear): NonNullable<SideBySide["state"]> {
  const { presence, status, groups } = historyYear(history, dashboard);
  const { year } = yearOfAssistance(history, dashboard);
  return {
    presence,
    ...(status === undefined ? {} : { status }),
    ...(year === undefined ? {} : { yearOfAssistance: year }),
    ...(groups === undefined ? {} : { groups: Object.keys(groups) as StudentGroup[] }),
  };
}
