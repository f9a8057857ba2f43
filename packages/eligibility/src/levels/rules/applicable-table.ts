import type { IndicatorRules, TableKey } from "../level-rules.ts";
import type { LevelInput } from "../level-input.ts";
import type { LevelTable } from "../level-table.ts";

/** The table that applies and its key, or which fact is missing or in the way. */
export type TableChoice = { readonly ok: true; readonly key: TableKey; readonly table: LevelTable } | { readonly ok: false; readonly code: "institution-not-given" | "indicator-not-for-institution" | "indicator-not-for-group" | "table-not-known"; readonly field: string };

const NO_HIGH_SCHOOL: readonly string[] = ["ES", "MS", "ED"];

/**
 * Chooses which of an indicator's tables applies to an institution and group.
 *
 * - Suspension: by the type in the file, one of six.
 * - English language arts and mathematics: high school cut points where the file says so; fall 2017 has grades 3 to 8 only.
 * - Graduation in 2018 and 2019: schools with Dashboard Alternative School Status and the rows of county offices have a table of their own
 *   (1,277 and 1,271 statuses of the State's files need it).
 * - Graduation and college/career do not exist at elementary and middle schools and elementary districts; English learner progress
 *   exists for English learners only.
 *
 * @param rules - the indicator's rules of the year
 * @param input - the facts
 * @returns the code of what stands in the way where none can be chosen
 * @example
 * ```ts
 * const choice = applicableTable(suspensionRules, { dashboardYear: 2023, indicator: "susp", institution: { kind: "district", suspensionType: "UD" } })
 * choice.ok && choice.key // => "UD"
 * applicableTable(suspensionRules, { dashboardYear: 2023, indicator: "susp", institution: { kind: "district" } }) // => { ok: false, code: "institution-not-given", field: "institution.suspensionType" }
 * ```
 */
export function applicableTable(rules: IndicatorRules, input: LevelInput): TableChoice {
  const { tables } = rules;
  const { institution } = input;
  switch (input.indicator) {
    case "susp":
      return institution.suspensionType ? chosen(institution.suspensionType, tables[institution.suspensionType]) : missing("institution.suspensionType");
    case "ela":
    case "math":
      if (tables["high-school"] === undefined) return institution.highSchoolCuts === true ? { ok: false, code: "indicator-not-for-institution", field: "institution.highSchoolCuts" } : chosen("grades-3-8", tables["grades-3-8"]);
      if (typeof institution.highSchoolCuts !== "boolean") return missing("institution.highSchoolCuts");
      return institution.highSchoolCuts ? chosen("high-school", tables["high-school"]) : chosen("grades-3-8", tables["grades-3-8"]);
    case "grad":
      if (hasNoHighSchool(input)) return NOT_FOR_TYPE;
      if (tables.alternative === undefined || institution.kind === "district" || institution.kind === "state") return chosen("all", tables.all);
      if (institution.kind === "coe") return chosen("alternative", tables.alternative);
      if (typeof institution.alternativeSchool !== "boolean") return missing("institution.alternativeSchool");
      return institution.alternativeSchool ? chosen("alternative", tables.alternative) : chosen("all", tables.all);
    case "cci":
      return hasNoHighSchool(input) ? NOT_FOR_TYPE : chosen("all", tables.all);
    case "elpi":
      return input.group === undefined || input.group === "EL" || input.group === "LTEL" ? chosen("all", tables.all) : { ok: false, code: "indicator-not-for-group", field: "group" };
    default:
      return chosen("all", tables.all);
  }
}

/** A table is not known where the State has not shown it to us. */
const chosen = (key: TableKey, table: LevelTable | undefined): TableChoice => (table === undefined ? { ok: false, code: "table-not-known", field: "indicator" } : { ok: true, key, table });

const NOT_FOR_TYPE: TableChoice = { ok: false, code: "indicator-not-for-institution", field: "institution.suspensionType" };

const hasNoHighSchool = ({ institution }: LevelInput): boolean => typeof institution.suspensionType === "string" && NO_HIGH_SCHOOL.includes(institution.suspensionType);

const missing = (field: string): TableChoice => ({ ok: false, code: "institution-not-given", field });
