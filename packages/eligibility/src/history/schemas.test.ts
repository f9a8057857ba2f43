import { expect, it } from "vitest";
import { schoolCategorySchema, schoolFactsSchema, schoolYearRecordSchema } from "../schools/schemas.ts";
import { supportHistories } from "./assemble-histories.ts";
import { supportHistorySchema, yearRecordSchema } from "./schemas.ts";
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
