import { expectTypeOf, test } from "vitest";
import type { LeaFacts } from "../accountability/facts.ts";
import type { Level } from "../accountability/level.ts";
import type { StudentGroup } from "../students/student-group.ts";
import { factsFromRecords, mergeFacts, readAssistanceStatus, readDashboard, readDashboardSync, readRecords, writeRecords, type DashboardReading } from "./index.ts";

test("streams are read asynchronously, what is in memory at once", () => {
  expectTypeOf(readDashboard).returns.resolves.toEqualTypeOf<DashboardReading>();
  expectTypeOf(readDashboardSync).returns.toEqualTypeOf<DashboardReading>();
  async function* chunks() {
    yield new Uint8Array();
  }
  // @ts-expect-error a stream cannot be read at once
  readDashboardSync([{ name: "x", content: chunks() }]);
});

test("records say what is not given", () => {
  const [record] = readRecords("").records;
  expectTypeOf(record?.colour).toEqualTypeOf<Level | null | undefined>();
  expectTypeOf(record?.group).toEqualTypeOf<StudentGroup | null | undefined>();
  expectTypeOf(readAssistanceStatus([]).records[0]?.groups.SWD).toEqualTypeOf<readonly (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10)[] | undefined>();
});

test("readings, records and facts fit together", () => {
  const reading = readDashboardSync([]);
  expectTypeOf(factsFromRecords(reading)).toEqualTypeOf<LeaFacts[]>();
  expectTypeOf(factsFromRecords(reading.records)).toEqualTypeOf<LeaFacts[]>();
  expectTypeOf(mergeFacts(factsFromRecords(reading), [])).toEqualTypeOf<LeaFacts[]>();
  const { records, form } = readRecords("");
  expectTypeOf(writeRecords(records, form)).toEqualTypeOf<string>();
});
