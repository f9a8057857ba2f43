import { describe, expect, it } from "vitest";
import { allLevelRules, determineDifferentiatedAssistance } from "@ssos/eligibility";
import { alignAssistance, alignSchoolPlan, coverageTrace, explainAlignment, identifiedGroupsOf, improvementInPlan, targetJudgeFrom } from "@ssos/lcap-alignment";
import { replay, type ImprovementWork } from "@ssos/model";
import { cleanContext, cleanPlan, withValue } from "./fixtures/synthetic-district.ts";

const groups = cleanContext.assistance ?? [];

describe("alignAssistance", () => {
  it("finds the clean plan to cover every group and indicator", () => {
    const alignment = alignAssistance(cleanPlan, groups);
    expect(alignment.cells.map((cell) => `${cell.cell.group}/${cell.cell.indicator} ${cell.coverage}`)).toEqual([
      "SWD/ela full",
      "SWD/math full",
      "SWD/susp full",
      "HOM/chronic full",
      "HOM/susp full",
    ]);
    expect(alignment.cells[0]).toMatchObject({
      metric: "tagged",
      target: "-60",
      targetLeavesLowest: "unknown",
      action: "tagged",
      actions: ["action-3.1"],
      dollars: "200000",
      narrative: "tagged",
    });
    expect(alignment.gaps).toEqual([]);
  });

  it.each([
    ["alignment-metric-missing", "goals/2/metrics/2/measures", []],
    ["alignment-target-missing", "goals/2/metrics/2/target", { text: "Better" }],
    ["alignment-action-missing", "goals/2/actions/1/purposes", [{ kind: "technical-assistance", cells: [{ group: "HOM", indicator: "susp" }] }]],
    ["alignment-action-unfunded", "tables/planned/rows/10/total", "$0"],
    ["alignment-narrative-missing", "summary/technicalAssistanceNames/3", undefined],
  ])("ranks %s", (code, path, value) => {
    const { gaps } = alignAssistance(withValue(cleanPlan, path, value), groups);
    expect([...new Set(gaps.map((gap) => gap.code))]).toEqual([code]);
  });

  it("gives reasons that replay, for every kind of gap", () => {
    const changes: readonly [string, unknown][] = [
      ["id", "as it is"],
      ["goals/2/metrics/2/measures", []],
      ["goals/2/metrics/2/target", { text: "Better" }],
      ["goals/2/actions/1/purposes", []],
      ["tables/planned/rows/10/total", "$0"],
      ["tables/planned/rows/10/total", "unknown"],
      ["summary/technicalAssistanceNames", []],
    ];
    for (const [path, value] of changes) {
      for (const cell of alignAssistance(withValue(cleanPlan, path, value), groups).cells) {
        expect(replay(coverageTrace(cell), { parameters: {}, sources: {}, openQuestions: {} })).toEqual({ answer: cell.coverage === "full" ? "yes" : "no", differences: [] });
      }
    }
  });

  it("judges targets with the distance functions", () => {
    const results = [
      {
        dashboardYear: 2023,
        indicator: "susp",
        group: "SWD",
        institution: { kind: "district", suspensionType: "UD" },
        numerator: 100,
        denominator: 1000,
        priorNumerator: 80,
        priorDenominator: 1000,
      },
    ] as const;
    const judge = targetJudgeFrom(results, allLevelRules, 2024);
    const susp = (plan: typeof cleanPlan) => alignAssistance(plan, [{ group: "SWD", priorities: [6], indicators: ["susp"] }], { judge });
    expect(susp(cleanPlan).cells[0]).toMatchObject({ targetLeavesLowest: "yes", coverage: "full" });
    const low = susp(withValue(cleanPlan, "goals/2/metrics/4/target/values/0/value", 9.9));
    expect(low.cells[0]).toMatchObject({ targetLeavesLowest: "no", coverage: "partial" });
    expect(low.gaps.map((gap) => gap.code)).toEqual(["alignment-target-too-low"]);
    expect(explainAlignment(low)).toContain("stays at the lowest level");
  });

  it("reads a plan without tags by its words, and says that it did", () => {
    const untagged = withValue(
      withValue(withValue(cleanPlan, "goals/2/actions/1/purposes", undefined), "goals/2/actions/1/description", "Lowers chronic absenteeism of homeless youth."),
      "summary/technicalAssistanceNames",
      undefined,
    );
    const [cell] = alignAssistance(untagged, [{ group: "HOM", priorities: [5], indicators: ["chronic"] }]).cells;
    expect(cell).toMatchObject({ action: "text", narrative: "none" });
  });

  it("does not evaluate a group without indicators", () => {
    expect(alignAssistance(cleanPlan, [{ group: "AA", priorities: [4, 5], indicators: [] }])).toMatchObject({ cells: [], notEvaluated: [{ group: "AA" }] });
  });

  it("takes determinations of @ssos/eligibility as they are", () => {
    const red = { colour: 1, sizeMet: true, denominator: 80 } as const;
    const facts = {
      lea: cleanPlan.lea,
      dashboards: { 2023: { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results: { SWD: { ela: red, math: red, susp: red } } } },
    } as const;
    expect(identifiedGroupsOf(determineDifferentiatedAssistance(facts, { dashboardYear: 2023 }))).toEqual([
      { group: "SWD", priorities: [4, 6], indicators: ["ela", "math", "susp"] },
    ]);
  });
});

describe("alignSchoolPlan", () => {
  const [high] = cleanContext.schoolPlans ?? [];
  if (high === undefined) throw new Error("the fixture has school plans");

  it("follows reasons to outcomes, strategies and the LCAP", () => {
    const [all, group] = alignSchoolPlan(high, [{ group: "ALL", indicator: "grad" }, { group: "AA" }], cleanPlan);
    expect(all).toMatchObject({ measured: true, strategies: [], lcapGoals: ["goal-1"], coverage: "partial" });
    expect(group).toMatchObject({ measured: null, strategies: [], coverage: "none" });
    expect(alignSchoolPlan(high, [{ group: "SWD" }], cleanPlan)[0]).toMatchObject({ strategies: ["1.1"], evidenceBased: true, dollars: null, coverage: "full" });
  });
});

describe("improvementInPlan", () => {
  const work: ImprovementWork = {
    id: "w",
    problems: [],
    causes: [],
    aims: [{ id: "a", plan: { goals: ["goal-3"], metrics: ["metric-hom-chronic"] } }],
    drivers: [
      { id: "d", level: "primary", parent: "a", text: "Transport" },
      { id: "e", level: "secondary", parent: "d", text: "Routes" },
    ],
    changeIdeas: [{ id: "i", driver: "e", description: "Shuttle", plan: { actions: ["action-3.2"] } }],
    cycles: [{ id: "c", changeIdea: "i", cycle: 1, plan: { test: "Two weeks" }, act: { decision: "adopt" } }],
  };

  it("links aims to goals, metrics and the actions of their ideas", () => {
    expect(improvementInPlan(work, cleanPlan)).toEqual({
      aims: [{ aim: "a", goals: ["goal-3"], metrics: ["metric-hom-chronic"], actions: ["action-3.2"], changeIdeas: ["i"], cycles: 1, decided: 1 }],
      findings: [],
    });
  });

  it.each([
    ["improvement-link-broken", "aims/0/plan/goals", ["goal-9"]],
    ["aim-without-metric", "aims/0/plan", undefined],
    ["change-idea-without-action", "changeIdeas/0/plan", undefined],
  ])("finds %s", (code, path, value) => {
    expect(improvementInPlan(withValue(work, path, value), cleanPlan).findings.map((finding) => finding.code)).toEqual([code]);
  });
});
