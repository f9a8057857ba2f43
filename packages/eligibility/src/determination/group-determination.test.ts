import { describe, expect, it } from "vitest";
import { criteria2023 } from "../criteria/years/2023.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { dashboard, leaFacts } from "./facts.fixture.ts";

const groups = (results: Parameters<typeof dashboard>[0], prioritiesNeeded = 2) =>
  determineDifferentiatedAssistance(leaFacts({ 2023: dashboard(results) }), { dashboardYear: 2023, trace: false, criteria: { 2023: { ...criteria2023, prioritiesNeeded } } }).groups;

describe("what follows for a group", () => {
  it("names the rules by which its priorities are met, with their indicators, and those alone", () => {
    expect(groups({ SWD: { ela: 2, math: 1, grad: 1, chronic: {}, susp: 3 } })).toEqual([
      {
        group: "SWD",
        outcome: "eligible",
        priorities: [4, 5],
        openPriorities: [],
        letter: "B",
        reasons: [
          { priority: 4, rule: "math-red-ela-red-or-orange", indicators: ["math", "ela"] },
          { priority: 5, rule: "grad-red", indicators: ["grad"] },
        ],
      },
    ]);
    expect(groups({ HI: { susp: {} } })).toEqual([{ group: "HI", outcome: "not-eligible", priorities: [], openPriorities: [6], letter: null, reasons: [] }]);
  });

  it("has no letter while a priority is open, even where two others are certain", () => {
    expect(groups({ SWD: { grad: 1, susp: 1, cci: {} } })).toMatchObject([{ outcome: "eligible", priorities: [5, 6], openPriorities: [8], letter: null }]);
    expect(groups({ SWD: { grad: 1, susp: 1 } })).toMatchObject([{ outcome: "eligible", openPriorities: [], letter: "C" }]);
  });

  it("has no letter with fewer priorities than the criteria need", () => {
    expect(groups({ SWD: { grad: 1, susp: 1 } }, 3)).toMatchObject([{ outcome: "not-eligible", priorities: [5, 6], openPriorities: [], letter: null }]);
    expect(groups({ SWD: { grad: 1, susp: 1, cci: {} } }, 3)).toMatchObject([{ outcome: "cannot-determine", openPriorities: [8], letter: null }]);
  });
});
