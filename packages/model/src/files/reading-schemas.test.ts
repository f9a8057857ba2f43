import { describe, expect, it } from "vitest";
import { replay } from "../reasoning/replay.ts";
import { dashboardReadingSchema, fileReadingSchema, rejectedRowSchema, replaySchema } from "../schemas.ts";
import { readDashboard } from "./read-dashboard.ts";

const HEADER = "cds\trtype\ttype\tstudentgroup\tcurrstatus\treportingyear\n";
const row = (group: string) => `27660840000000\tD\tUD\t${group}\t3.1\t2022\n`;

describe("readings and their schemas", () => {
  it.each([
    ["a good file", HEADER + row("SWD")],
    ["a file with a row broken off and one twice", `${HEADER}${row("SWD")}${row("SWD")}27660840000000\tD\n`],
    ["nothing of the State's", "a\tb\n1\t2\n"],
    ["nothing", ""],
  ])("%s", async (_, content) => {
    const reading = await readDashboard([{ name: "suspdownload2022.txt", content }]);
    expect(dashboardReadingSchema.safeParse(JSON.parse(JSON.stringify(reading))).error).toBeUndefined();
    for (const file of reading.files) expect(fileReadingSchema.safeParse(file).error).toBeUndefined();
    for (const rejected of reading.rejected) expect(rejectedRowSchema.safeParse(rejected).error).toBeUndefined();
    expect(dashboardReadingSchema.safeParse({ ...reading, account: undefined }).success).toBe(false);
  });

  it("what replaying gave", () => {
    const trace = { schema: "ssos/trace/1", question: "x", subject: "y", steps: [{ id: "a", code: "b", kind: "assign", value: 1, result: 2 }], answer: "a" } as const;
    const answer = replay(trace, { parameters: {}, sources: {}, openQuestions: {} });
    expect(answer.differences).toHaveLength(1);
    expect(replaySchema.safeParse(answer).error).toBeUndefined();
    expect(replaySchema.safeParse({ ...answer, differences: [{}] }).success).toBe(false);
  });
});
