import { describe, expect, it } from "vitest";
import { cleanContext, cleanPlan } from "../../test/fixtures/synthetic-district.ts";
import { requiredContent, template2021, template2024, type Requirement } from "../index.ts";

const district = cleanPlan.lea;
const rules = (list: readonly Requirement[]) => list.filter((requirement) => requirement.rule !== "metric").map((requirement) => `${requirement.rule} ${requirement.subject}`);
const metrics = (list: readonly Requirement[]) => list.filter((requirement) => requirement.rule === "metric").map((requirement) => requirement.subject);

describe("requiredContent", () => {
  it("lists everything that the made-up district owes", () => {
    const { requirements, unsettled } = requiredContent(district, template2024, { ...cleanContext, concentrationAddOn: "$1,200,000" });
    expect(rules(requirements)).toEqual([
      "RA-TA Students with Disabilities",
      "RA-TA Homeless Youth",
      "RA-EL English Learner",
      "RA-LTEL Long-Term English Learner",
      "ENC-FY Foster Youth",
      "CSI Example High School",
      "RA-RED Students with Disabilities, English Language Arts",
      "RA-RED Students with Disabilities, Mathematics",
      "RA-RED Homeless Youth, Chronic Absenteeism",
      "RA-RED All Students, Suspension Rate at Sample Middle School",
      "RA-RED Students with Disabilities, English Language Arts at Sample Middle School",
      "RG-EM Sample Middle School",
      "RA-LREBG Learning Recovery Emergency Block Grant",
      "RA-CONC additional concentration grant",
    ]);
    expect(metrics(requirements)).toHaveLength(28);
    expect(unsettled).toEqual([]);
  });

  it.each([
    [29, 14, []],
    [30, 15, ["RA-EL English Learner", "RA-LTEL Long-Term English Learner"]],
    [31, 16, ["RA-EL English Learner", "RA-LTEL Long-Term English Learner"]],
  ])("with %d English learners and %d long-term ones", (englishLearners, longTermEnglishLearners, expected) => {
    expect(rules(requiredContent(district, template2024, { enrolment: { englishLearners, longTermEnglishLearners } }).requirements)).toEqual(expected);
  });

  it.each([
    ["an elementary district", { ...district, districtType: "elementary" as const }, 21],
    ["a high school district", { ...district, districtType: "high" as const }, 27],
    ["a county office", { ...district, kind: "coe" as const }, 30],
  ])("gives %s its metrics", (_name, lea, count) => {
    expect(metrics(requiredContent(lea, template2024).requirements)).toHaveLength(count);
  });

  it("settles nothing without facts", () => {
    const { districtType: _type, ...unknownSpan } = district;
    const { unsettled } = requiredContent(unknownSpan, template2024);
    expect(unsettled).toContain("metric 5E: grade span");
    expect(unsettled).toEqual(
      expect.arrayContaining(["assistance", "enrolment", "csiSchools", "lowestPerformance", "equityMultiplierSchools", "learningRecoveryUnspent", "concentrationAddOn"]),
    );
  });

  it("asks for the older goals in the older cycle only", () => {
    const facts = { consistentlyLowGroups: ["FOS"], lowPerformingSchools: [{ name: "A" }], lowestPerformance: cleanContext.lowestPerformance ?? [] } as const;
    expect(rules(requiredContent(district, template2021, facts).requirements)).toEqual(["OLD-E5 Foster Youth", "OLD-E6 A"]);
  });
});
