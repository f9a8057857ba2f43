import type { LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineDifferentiatedAssistance } from "./determine.ts";

const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const;
const indicatorsGiven = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const;
const determine = (results: object) => determineDifferentiatedAssistance({ lea, dashboards: { 2023: { indicatorsGiven, results } } } as LeaFacts, { dashboardYear: 2023, trace: false });

describe("results of a group", () => {
  it("an indicator that is there as undefined, as JavaScript may have it, is one that is not there", () => {
    const reds = { grad: { colour: 1 }, susp: { colour: 1 } };
    expect(determine({ SWD: { ...reds, ela: undefined } })).toEqual(determine({ SWD: reds }));
    expect(determine({ SWD: { ela: undefined } })).toEqual(determine({}));
  });
});
