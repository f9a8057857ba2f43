import type { LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineAll, determineDifferentiatedAssistance } from "./determine.ts";

const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" };
const good = { lea, dashboards: {} };

describe("what JavaScript hands in instead of facts is named with its place", () => {
  it.each<[unknown, string]>([
    [undefined, 'invalid-facts ([1].lea): found "undefined", expected an LEA with its cds and kind'],
    [{}, 'invalid-facts ([1].lea): found "undefined", expected an LEA with its cds and kind'],
    [{ lea: { cds: "01611190000000" }, dashboards: {} }, 'invalid-facts ([1].lea): found "object", expected an LEA with its cds and kind'],
    [{ lea }, 'invalid-facts ([1].dashboards): found "undefined", expected an object with the facts of each Dashboard by year'],
    [{ lea, dashboards: { 2023: { results: {} } } }, 'invalid-facts (01611190000000 dashboards[2023].indicatorsGiven): found "undefined", expected the indicators whose files were given'],
    [{ lea, dashboards: { 2023: { indicatorsGiven: ["ela"], results: null } } }, 'invalid-facts (01611190000000 dashboards[2023].results): found "null", expected results by group and indicator'],
  ])("%j", (wrong, message) => {
    expect(() => determineAll([good, wrong] as LeaFacts[], { dashboardYear: 2023 })).toThrow(message);
    expect(() => determineDifferentiatedAssistance(wrong as LeaFacts, { dashboardYear: 2023 })).toThrow(message.replace("[1].", ""));
  });

  it("a Dashboard that is not asked for is not looked at", () => {
    expect(determineAll([{ lea, dashboards: { 2019: {} } }] as unknown as LeaFacts[], { dashboardYear: 2023 })).toHaveLength(1);
  });

  it("the reported set for 2026 looks at three Dashboards", () => {
    expect(() => determineAll([{ lea, dashboards: { 2025: {} } }] as unknown as LeaFacts[], { dashboardYear: 2026 })).toThrow("invalid-facts (01611190000000 dashboards[2025].indicatorsGiven)");
  });
});
