import { expect, it } from "vitest";
import { determineSchoolSupport } from "../schools/determine-school-support.ts";
import { schoolTimelines } from "../schools/school-timeline.ts";
import { schoolCategorySchema, schoolDeterminationSchema, schoolFactsSchema, schoolTimelineSchema, schoolYearRecordSchema } from "../schools/schemas.ts";
import { schoolCriteria2018 } from "../schools/years/2018.ts";
import { assistanceAtSchema, charterAnswerSchema, geographicLeadAnswerSchema, nextStepSchema, pathwayAnswerSchema, providerAnswerSchema, universalAssistanceListSchema, watchEntrySchema } from "./answer-schemas.ts";
import { supportHistories } from "./assemble-histories.ts";
import { assistanceAt } from "./assistance-periods.ts";
import { charterAssistance } from "./charter-assistance.ts";
import { geographicLead } from "./geographic-lead.ts";
import { nextSteps } from "./next-steps.ts";
import { pathwaysOf } from "./pathways-of.ts";
import { providerFor } from "./provider-for.ts";
import { supportHistorySchema, yearRecordSchema } from "./schemas.ts";
import { universalAssistanceList } from "./universal-assistance.ts";
import { watchList } from "./watch-list.ts";
import type { YearRecord } from "./year-record.ts";

const record: YearRecord = { cds: "27660920000000", name: "Example", year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list", published: "2023-12" }, status: "differentiated", label: "Differentiated Assistance, Year 1", yearOfAssistance: 1, groups: { SWD: [4, 6] }, methods: { 1: true, 2: false }, threeOfFourPrinted: false };

it("records and histories go through their schemas unchanged", () => {
  expect(yearRecordSchema.parse(record)).toEqual(record);
  const [history] = supportHistories([record]).histories;
  expect(supportHistorySchema.parse(history)).toEqual(history);
});

it.each([{ cds: "2766092" }, { year: 2020 }, { status: "Differentiated Assistance" }, { groups: { TOM: [4] } }, { groups: { SWD: [11] } }, { methods: { 5: true } }, { source: { id: "list", kind: "official-list", published: "December 2023" } }, { unknown: true }])("refuses %j", (change) => {
  expect(yearRecordSchema.safeParse({ ...record, ...change }).success).toBe(false);
});

it("facts, records and categories of schools go through theirs", () => {
  const facts = { cds: "27660926058739", marks: { 2018: { ALL: { ela: "red", math: "not-red" } } }, graduation: { "2017-18": { graduates: 20, cohort: 31 } }, titleI: { "2017-18": true }, previous: "atsi" };
  expect(schoolFactsSchema.parse(facts)).toEqual(facts);
  expect(schoolFactsSchema.safeParse({ ...facts, graduation: { "2017-18": { graduates: 32, cohort: 31 } } }).success).toBe(false);
  expect(schoolFactsSchema.safeParse({ ...facts, marks: { 2018: { ALL: { ela: "Red" } } } }).success).toBe(false);
  expect(schoolYearRecordSchema.safeParse({ cds: "27660926058739", schoolYear: "2018-19", support: "atsi", source: "list" }).success).toBe(true);
  expect(schoolCategorySchema.safeParse({ cds: "27660926058739", schoolYear: "2018", support: "atsi" }).success).toBe(false);
});

it("answers go through their schemas unchanged", () => {
  const years = [2018, 2019, 2022, 2023, 2024, 2025, 2026] as const;
  const [history] = supportHistories(years.map((year): YearRecord => ({ ...record, year, reportedIn: year, source: { id: String(year), kind: "official-list" } }))).histories;
  if (history === undefined) throw new Error("no history");
  const lea = { cds: history.cds, name: "Example", kind: "district" } as const;
  const same = <T>(schema: { parse(value: unknown): T }, value: T) => expect(schema.parse(value)).toEqual(value);
  for (const asOf of ["2022-06-30", "2024-06-30", "2026-08-15", "2026-11-21"]) {
    same(assistanceAtSchema, assistanceAt(history, asOf));
    same(geographicLeadAnswerSchema, geographicLead(history, asOf));
    for (const step of nextSteps(history, asOf)) same(nextStepSchema, step);
    same(providerAnswerSchema, providerFor(lea, asOf, { histories: [history], threeConsecutiveYears: true }));
    for (const pathway of pathwaysOf({ cds: lea.cds, kind: "district" }, asOf)) same(pathwayAnswerSchema, pathway);
  }
  for (const entry of watchList([{ ...history, years: history.years.filter(({ year }) => year !== 2018) }], 2022)) same(watchEntrySchema, entry);
  same(charterAnswerSchema, charterAssistance({ ...history, kind: "charter" }, 2024));
  same(universalAssistanceListSchema, universalAssistanceList([history], 2026));
  const school = determineSchoolSupport({ cds: "27660926058739", marks: { 2018: { ALL: { ela: "red" } } } }, schoolCriteria2018);
  same(schoolDeterminationSchema, school);
  const [timeline] = schoolTimelines([{ cds: "27660926058739", schoolYear: "2018-19", support: "atsi", source: "list" }, { cds: "27660926058739", schoolYear: "2020-21", support: "general", source: "list" }]).timelines;
  if (timeline === undefined) throw new Error("no timeline");
  same(schoolTimelineSchema, timeline);
});
