import type { LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineAll, determineDifferentiatedAssistance } from "./determine.ts";

const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" };
const good = { lea, dashboards: {} };

describe("what JavaScript hands in instead of facts is named with its place", () => {
  it.each<[unknown, string]>([
    [undefined, 'wrong-argument (facts[1]): found "undefined", expected an object'],
    [{}, 'wrong-argument (facts[1].lea): found "undefined", expected an object'],
    [{ lea: { cds: "01611190000000" }, dashboards: {} }, 'wrong-argument (facts[1].lea.kind): found "undefined", expected a text'],
    [{ lea: { cds: 1611190000000, kind: "district" }, dashboards: {} }, 'wrong-argument (facts[1].lea.cds): found "1611190000000", expected a text'],
    [{ lea }, 'wrong-argument (facts[1].dashboards): found "undefined", expected an object'],
    [{ lea, dashboards: null }, 'wrong-argument (facts[1].dashboards): found "null", expected an object'],
    [{ lea, dashboards: { 2023: { results: {} } } }, 'wrong-argument (01611190000000.dashboards[2023].indicatorsGiven): found "undefined", expected a list'],
    [{ lea, dashboards: { 2023: { indicatorsGiven: ["ela"], results: null } } }, 'wrong-argument (01611190000000.dashboards[2023].results): found "null", expected an object'],
  ])("%j", (wrong, message) => {
    expect(() => determineAll([good, wrong] as LeaFacts[], { dashboardYear: 2023 })).toThrow(message);
    expect(() => determineDifferentiatedAssistance(wrong as LeaFacts, { dashboardYear: 2023 })).toThrow(message.replace("facts[1]", "facts"));
  });

  it("a list is a list", () => {
    expect(() => determineAll(good as unknown as LeaFacts[], { dashboardYear: 2023 })).toThrow('wrong-argument (facts): found "an object", expected a list');
  });

  it("a Dashboard that is not asked for is not looked at", () => {
    expect(determineAll([{ lea, dashboards: { 2019: {} } }] as unknown as LeaFacts[], { dashboardYear: 2023 })).toHaveLength(1);
  });

  it("the reported set for 2026 looks at three Dashboards", () => {
    expect(() => determineAll([{ lea, dashboards: { 2025: {} } }] as unknown as LeaFacts[], { dashboardYear: 2026 })).toThrow("wrong-argument (01611190000000.dashboards[2025].indicatorsGiven)");
  });
});
