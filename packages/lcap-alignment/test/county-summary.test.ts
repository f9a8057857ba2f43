import { describe, expect, it } from "vitest";
import { calibrationForm, checkCountySummary, compareCalibration, type IdentifiedLea } from "@ssos/lcap-alignment";
import { REQUIRED_COLLABORATION_PARTNERS, SUMMARY_GOAL_PURPOSES, type CountySummary } from "@ssos/model";
import { withValue } from "./fixtures/synthetic-district.ts";

const identified: readonly IdentifiedLea[] = [
  { cds: "27661590000000", name: "Example Union High", kind: "district" },
  { cds: "27661590123456", name: "Sample Charter", kind: "charter" },
];
const activity = { text: "Coaching in improvement", fundingSources: ["LCFF"] };
const complete: CountySummary = {
  countyCode: "27",
  county: "Monterey",
  schoolYear: "2026-27",
  parts: ["A", "B", "C", "D", "E"],
  collaboration: [{ text: "Monthly", partners: REQUIRED_COLLABORATION_PARTNERS }],
  activities: [activity],
  technicalAssistance: [activity],
  assistedLeas: identified.map(({ cds, name, kind }) => ({ cds, name, kind, activities: [activity], independentActions: [{ text: "Walk-throughs" }] })),
  goals: SUMMARY_GOAL_PURPOSES.map((purpose) => ({
    purpose,
    text: purpose,
    metrics: [{ text: "Share of plans approved" }],
    actions: [{ text: "Review", expenditures: [{ amount: "5000", fundingSource: "LCFF" }] }],
  })),
  context: [],
  tools: [],
  partners: [],
  levels: [],
};

describe("checkCountySummary", () => {
  it("finds nothing in a complete one", () => {
    expect(checkCountySummary(complete, { identified })).toEqual({ findings: [], notEvaluated: [] });
  });

  it.each([
    ["collaboration-partner-missing", "collaboration/0/partners", REQUIRED_COLLABORATION_PARTNERS.slice(1)],
    ["activity-without-funding", "activities/0/fundingSources", undefined],
    ["identified-lea-missing", "assistedLeas/1", undefined],
    ["assistance-without-activity", "assistedLeas/0/activities", []],
    ["independent-actions-missing", "assistedLeas/0/independentActions", []],
    ["lea-not-identified", "assistedLeas/2", { name: "Other", kind: "district", activities: [activity], independentActions: [{ text: "x" }] }],
    ["goal-purpose-missing", "goals/2", undefined],
    ["goal-without-metric", "goals/0/metrics", []],
    ["goal-without-action", "goals/0/actions", []],
    ["action-without-expenditure", "goals/0/actions/0/expenditures", undefined],
    ["expenditure-without-source", "goals/0/actions/0/expenditures/0/fundingSource", undefined],
  ])("finds %s", (code, path, value) => {
    expect(checkCountySummary(withValue(complete, path, value), { identified }).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("does not evaluate parts that the source does not carry, nor LEAs without determinations", () => {
    expect(checkCountySummary({ ...complete, parts: ["B"], assistedLeas: [] })).toEqual({
      findings: [],
      notEvaluated: ["part A", "identified LEAs", "part C", "part D", "part E"],
    });
  });

  it("treats the goal for the addendum as information, because its section does not exist", () => {
    expect(checkCountySummary(withValue(complete, "goals/4", undefined), { identified }).findings.map((finding) => finding.severity)).toEqual(["info"]);
  });
});

describe("calibration", () => {
  const check = checkCountySummary(withValue(complete, "goals/0/metrics", []), { identified });
  const form = calibrationForm(complete, check);

  it("shows the findings beside the question they bear on", () => {
    expect(form.find((item) => item.id === "metrics")?.findings).toHaveLength(1);
    expect(form.every((item) => item.rateable)).toBe(true);
  });

  it("shows where reviewers differ, and says nothing of one alone", () => {
    const compared = compareCalibration(form, [
      { reviewer: "a", ratings: { goals: 2, metrics: 3 } },
      { reviewer: "b", ratings: { goals: 3 } },
    ]);
    expect(compared.find((item) => item.item === "goals")).toMatchObject({ agreed: false, lowest: 2, highest: 3 });
    expect(compared.find((item) => item.item === "metrics")).toMatchObject({ agreed: null, rated: 1 });
  });
});
