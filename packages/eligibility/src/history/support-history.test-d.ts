import { expectTypeOf, test } from "vitest";
import type { DashboardYear, Outcome, Truth } from "@ssos/model";
import type { SchoolCriteria } from "../schools/school-criteria.ts";
import type { SchoolSupport } from "../schools/school-facts.ts";
import { schoolCriteria2023 } from "../schools/years/2023.ts";
import { supportHistories } from "./assemble-histories.ts";
import { groupMetCriteria } from "./group-years.ts";
import type { HistoryFindingCode } from "./history-finding.ts";
import type { NextStep } from "./next-steps.ts";
import { threeOfFourYears } from "./three-of-four-years.ts";
import type { YearRecord } from "./year-record.ts";

test("what is not given is absent, never undefined or a wrong code", () => {
  const record: YearRecord = { cds: "27660920000000", year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list" } };
  // @ts-expect-error TS2375: a fact that is not given is left out, not undefined
  const undefinedStatus: YearRecord = { ...record, status: undefined };
  // @ts-expect-error TS2322: 2020 had no Dashboard
  const gap: YearRecord = { ...record, year: 2020 };
  // @ts-expect-error TS2353: lists spell MR as TOM, records do not
  const tom: YearRecord = { ...record, groups: { TOM: [4] } };
  expectTypeOf([undefinedStatus, gap, tom]).toEqualTypeOf<YearRecord[]>();
});

test("answers are closed unions", () => {
  expectTypeOf(supportHistories).returns.toHaveProperty("histories");
  expectTypeOf<HistoryFindingCode>().toEqualTypeOf<"duplicate-record" | "revised-list" | "contradicting-lists" | "later-list-differs" | "determination-differs" | "code-changed" | "renamed">();
  expectTypeOf(threeOfFourYears).returns.toHaveProperty("outcome").toEqualTypeOf<Outcome>();
  expectTypeOf(threeOfFourYears).parameter(1).toEqualTypeOf<DashboardYear>();
  expectTypeOf(groupMetCriteria).returns.toEqualTypeOf<Truth>();
  expectTypeOf<NextStep["event"]>().toEqualTypeOf<"minimum-ends" | "next-determination" | "geographic-lead-possible" | "ccee-decision-possible" | "cannot-determine" | "open-question">();
  expectTypeOf<SchoolSupport>().toEqualTypeOf<"csi-low-graduation" | "csi-low-performance" | "atsi" | "tsi" | "general">();
  expectTypeOf(schoolCriteria2023).toEqualTypeOf<SchoolCriteria>();
});
