import { STATE_INDICATORS, STUDENT_GROUPS } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { sampleFiles } from "../sample/sample-files.ts";
import { load } from "./load.ts";
import { levelIn, overviewOf } from "./overview.ts";

const { facts } = await load(sampleFiles());

describe("overviewOf", () => {
  it("determines every LEA, and counts counties", async () => {
    const overview = await overviewOf(facts.values(), 2023);
    expect(overview.counties).toEqual([{ code: "58", name: "Sample", leas: 9, eligible: 6 }]);
    expect(overview.leas.find(({ name }) => name === "Delta Oaks Unified")?.groups.filter(({ outcome }) => outcome === "eligible").map(({ group, letter }) => `${group} ${letter}`)).toEqual(["AA H", "FOS D"]);
  });

  it("gives every level back from the digits, colour before status", async () => {
    const { leas } = await overviewOf(facts.values(), 2023);
    for (const { cds, levels } of leas) {
      for (const group of STUDENT_GROUPS) {
        for (const indicator of STATE_INDICATORS) {
          const result = facts.get(cds)?.dashboards[2023]?.results[group]?.[indicator];
          const colour = result?.colour ?? 0;
          const status = result?.statusLevel ?? 0;
          expect(levelIn(levels, group, indicator)).toEqual(colour > 0 || status === 0 ? { level: colour, measure: "colour" } : { level: status, measure: "status" });
        }
      }
    }
  });

  it("shows status where a Dashboard has no colours, and pauses between slices", async () => {
    let pauses = 0;
    const overview = await overviewOf(facts.values(), 2022, async () => void (pauses += 1));
    expect(overview.measure).toBe("status");
    expect(pauses).toBe(1);
  });

  it("leaves out LEAs without a result that year", async () => {
    expect((await overviewOf(facts.values(), 2019)).leas).toEqual([]);
  });
});
