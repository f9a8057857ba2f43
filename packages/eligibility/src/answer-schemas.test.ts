// Answers as the functions give them, against the schemas published for them.
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { criteria2025 } from "./criteria/years/2025.ts";
import { criteria2026 } from "./criteria/years/2026.ts";
import { supportHistories } from "./history/assemble-histories.ts";
import { consecutiveYears } from "./history/consecutive-years.ts";
import { IDENTIFICATION_DATES } from "./history/identification-dates.ts";
import { intervention } from "./history/intervention.ts";
import { nextDetermination } from "./history/next-determination.ts";
import { printedGroupsOf } from "./history/printed-groups.ts";
import { providerFor } from "./history/provider-for.ts";
import type { SupportHistory } from "./history/support-history.ts";
import { threeOfFourYears } from "./history/three-of-four-years.ts";
import { yearOfAssistance } from "./history/year-of-assistance.ts";
import { printedStatusOf } from "./history/year-record.ts";
import { compareCriteria } from "./outlook/under-other-criteria.ts";
import * as schemas from "./schemas.ts";
import { LOW_GRADUATION_EXITS, lowGraduationExit } from "./schools/low-graduation-exit.ts";
import { lowestPerformingShare } from "./schools/lowest-performing-share.ts";
import { sideBySide } from "./schools/side-by-side.ts";

const records = ([2018, 2019, 2022, 2023] as const).map((year) => ({ cds: "27660920000000", year, reportedIn: year, source: { id: String(year), kind: "official-list" as const }, status: "differentiated" as const, groups: { SWD: [4, 5] as const } }));
const twice = [...records, { ...records[0], name: "Another Name", status: "general" as const, source: { id: "revised", kind: "official-list" as const } }] as typeof records;
const history = supportHistories(records).histories[0] as SupportHistory;
const schools = [{ cds: "27660922730000", schoolYear: "2023-24", support: "atsi", groups: ["SWD"] }] as const;
const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const;
const dashboard = { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results: { SWD: { grad: { colour: 1 }, cci: { colour: 1 } } } } as const;

const ANSWERS: readonly [string, z.ZodType, unknown][] = [
  ["HistoriesAnswer", schemas.historiesAnswerSchema, supportHistories(records)],
  ["HistoriesAnswer with findings", schemas.historiesAnswerSchema, supportHistories(twice)],
  ["ConsecutiveAnswer", schemas.consecutiveAnswerSchema, consecutiveYears(history, 2023)],
  ["ThreeOfFourAnswer", schemas.threeOfFourAnswerSchema, threeOfFourYears(history, 2023, { studentGroups: 2 })],
  ["InterventionAnswer", schemas.interventionAnswerSchema, intervention(history, 2023, {}, "2024-06-30")],
  ["NextDetermination", schemas.nextDeterminationSchema, nextDetermination("2024-06-30")],
  ["YearOfAssistance", schemas.yearOfAssistanceSchema, yearOfAssistance(history, 2023)],
  ["IdentificationDate", schemas.identificationDateSchema, IDENTIFICATION_DATES[2023]],
  ["PrintedStatus", schemas.printedStatusSchema, printedStatusOf("Differentiated Assistance, Year 2")],
  ["PrintedGroups", schemas.printedGroupsSchema, printedGroupsOf("Students with Disabilities, Martians")],
  ["ProviderForLea", schemas.providerForLeaSchema, providerFor(lea, "2024-06-30").providers[0]],
  ["CriteriaComparison", schemas.criteriaComparisonSchema, compareCriteria([{ lea, dashboards: { 2023: dashboard, 2024: dashboard, 2025: dashboard } }], { dashboardYear: 2025, reference: criteria2025, criteria: criteria2026 })],
  ["LowGraduationExit", schemas.lowGraduationExitSchema, LOW_GRADUATION_EXITS[0] && lowGraduationExit({ "2018-19": { graduates: 111, cohort: 151 } }, LOW_GRADUATION_EXITS[0])],
  ["LowestPerformingShare", schemas.lowestPerformingShareSchema, lowestPerformingShare([{ titleI: true, lowest: true }], { minimumShare: 5 })],
  ["SideBySide", schemas.sideBySideSchema, sideBySide("27660920000000", schools, "2023-24", history)],
];

describe("answers and their schemas", () => {
  it.each(ANSWERS)("%s is what its schema says, also after JSON, and not with a field too many", (_, schema, answer) => {
    expect(answer).toBeDefined();
    expect(schema.safeParse(answer).error).toBeUndefined();
    expect(schema.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
    expect(schema.safeParse({ ...(answer as object), surplus: 1 }).success).toBe(false);
  });
});
