import { describe, expect, it } from "vitest";
import type { AimStatement } from "./aim-statement.ts";
import { aimText } from "./aim-text.ts";
import { checkImprovementWork, type ImprovementWork } from "./improvement-work.ts";
import { measurableAim } from "./measurable-aim.ts";
import { driverDiagram } from "./mermaid/driver-diagram.ts";
import { fishboneDiagram } from "./mermaid/fishbone.ts";
import { fiveWhysDiagram } from "./mermaid/five-whys.ts";
import { forceFieldDiagram } from "./mermaid/force-field.ts";
import { pdsaDiagram } from "./mermaid/pdsa.ts";
import { forceBalance } from "./root-cause.ts";
import { improvementWorkSchema } from "./schemas.ts";

const aim: AimStatement = {
  id: "aim",
  problem: "problem",
  who: { groups: ["HOM"], grades: ["7", "8"] },
  what: { text: "chronic absenteeism", indicator: "chronic" },
  from: { value: 41.2, unit: "percent", when: "2023-24" },
  to: { value: 30, unit: "percent" },
  byWhen: "2027-06-30",
  plan: { goals: ["goal-3"], metrics: ["metric-hom-chronic"] },
};

const work: ImprovementWork = {
  id: "work",
  problems: [
    { id: "problem", text: "Pupils without homes miss school", agreementPercent: 86, evidence: [{ text: "Two of five are chronically absent", source: "2023/HOM/chronic" }] },
  ],
  causes: [
    { id: "wide", problem: "problem", text: "Transport", category: "process" },
    { id: "narrow", problem: "problem", text: "Routes change monthly", parent: "wide", whys: ["The bus does not come", "Routes change monthly"] },
    { id: "loose", problem: "problem", text: 'Fear [of "questions"]' },
  ],
  forceFields: [
    {
      id: "field",
      change: "Shuttle",
      problem: "problem",
      forces: [
        { text: "Partner vans", direction: "driving", strength: 3 },
        { text: "Cost", direction: "restraining", strength: 2 },
      ],
    },
  ],
  aims: [aim],
  drivers: [
    { id: "primary", level: "primary", parent: "aim", text: "Getting there", causes: ["wide"] },
    { id: "secondary", level: "secondary", parent: "primary", text: "Stable routes" },
  ],
  changeIdeas: [{ id: "idea", driver: "secondary", description: "A shuttle from two shelters", prototype: true, plan: { actions: ["action-3.2"] } }],
  cycles: [
    { id: "c2", changeIdea: "idea", cycle: 2, plan: { test: "Two shelters" } },
    {
      id: "c1",
      changeIdea: "idea",
      cycle: 1,
      plan: { test: "One shelter, two weeks", prediction: "Half the absences", measures: [{ kind: "process", definition: "Riders a day" }] },
      study: { results: "A third", predictionHeld: false },
      act: { decision: "adapt" },
    },
  ],
};

describe("improvement work", () => {
  it("is sound as written here, for the check and for the schema", () => {
    expect(checkImprovementWork(work)).toEqual([]);
    expect(improvementWorkSchema.parse(work)).toEqual(work);
  });

  it.each<[string, Partial<ImprovementWork>, string]>([
    ["a cause of no problem", { causes: [{ id: "x", problem: "none", text: "" }], drivers: [], changeIdeas: [], cycles: [] }, "reference-broken"],
    ["a secondary driver on an aim", { drivers: [...work.drivers.slice(0, 1), { id: "secondary", level: "secondary", parent: "aim", text: "" }] }, "reference-broken"],
    ["a primary driver on a driver", { drivers: [{ id: "primary", level: "primary", parent: "secondary", text: "" }, ...work.drivers.slice(1)] }, "primary-driver-without-aim"],
    ["an idea on no driver", { changeIdeas: [{ id: "idea", driver: "none", description: "" }] }, "reference-broken"],
    ["a cycle that skips a number", { cycles: [{ id: "c", changeIdea: "idea", cycle: 2, plan: { test: "" } }] }, "cycle-out-of-order"],
    ["an id used twice", { problems: [...work.problems, { id: "aim", text: "" }] }, "id-used-twice"],
    ["an aim that cannot be measured", { aims: [{ id: "aim" }] }, "aim-who-missing"],
  ])("finds %s", (_what, change, code) => {
    expect(checkImprovementWork({ ...work, ...change }).map((finding) => finding.code)).toContain(code);
  });
});

describe("measurableAim", () => {
  it.each<[string, Partial<AimStatement>]>([
    ["aim-who-missing", { who: { groups: [], text: " " } }],
    ["aim-what-missing", { what: { text: " " } }],
    ["aim-date-invalid", { byWhen: "June 2027" }],
    ["aim-units-differ", { to: { value: 30, unit: "count" } }],
    ["aim-no-change", { to: { value: 41.2, unit: "percent" } }],
    ["aim-wrong-direction", { to: { value: 45, unit: "percent" } }],
    ["aim-value-impossible", { to: { value: -1, unit: "percent" } }],
  ])("finds %s", (code, change) => {
    expect(measurableAim({ ...aim, ...change }).map((finding) => finding.code)).toEqual([code]);
  });

  it("names each part that is missing", () => {
    expect(measurableAim({ id: "a" }).map((finding) => finding.code)).toEqual(["aim-who-missing", "aim-what-missing", "aim-from-missing", "aim-to-missing", "aim-date-missing"]);
  });

  it("does not judge the direction of a measure it does not know", () => {
    expect(measurableAim({ ...aim, what: { text: "calls home" }, to: { value: 45, unit: "percent" } })).toEqual([]);
  });
});

describe("Mermaid exports", () => {
  it("hang causes on ribs and on wider causes, with labels that end nothing", () => {
    expect(fishboneDiagram(work.problems[0] ?? { id: "", text: "" }, work.causes)).toBe(
      'flowchart LR\n  head["Pupils without homes miss school"]\n  rib0(["process"]) --> head\n  rib1(["Other causes"]) --> head\n  cause0["Transport"] --> rib0\n  cause1["Routes change monthly"] --> cause0\n  cause2["Fear #91;of #34;questions#34;#93;"] --> rib1\n',
    );
  });

  it("end the whys with the cause, once", () => {
    expect(fiveWhysDiagram({ id: "p", text: "P" }, { id: "c", problem: "p", text: "B", whys: ["A", "B"] }).match(/why\?/g)).toHaveLength(2);
  });

  it("draw forces with their strength", () => {
    expect(forceFieldDiagram(work.forceFields?.[0] ?? { id: "", change: "", forces: [] })).toContain("change x--x|2| force1");
    expect(forceBalance(work.forceFields?.[0] ?? { id: "", change: "", forces: [] })).toEqual({ driving: 3, restraining: 2, unweighed: 0 });
  });

  it("draw the way from ideas to the aim", () => {
    expect(driverDiagram(aim, work)).toBe(
      'flowchart LR\n  aim["Homeless Youth, grade 7, grade 8: chronic absenteeism from 41.2% to 30% by 2027-06-30"]\n  driver0["Getting there"] --> aim\n  driver1["Stable routes"] --> driver0\n  idea0(["A shuttle from two shelters"]) --> driver1\n',
    );
    expect(aimText({ id: "a" })).toBe("");
  });

  it("put cycles in order and end them with decisions", () => {
    expect(pdsaDiagram(work.changeIdeas[0] ?? { id: "", driver: "", description: "" }, work.cycles)).toContain('act1 --> cycle2["2. Two shelters"]');
  });
});
