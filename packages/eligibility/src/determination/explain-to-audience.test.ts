import { describe, expect, it } from "vitest";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { explainDetermination } from "./explain-determination.ts";
import { dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";
import { english } from "./texts/en.ts";
import { spanish } from "./texts/es.ts";

const CASES = {
  eligible: [leaFacts({ 2023: dashboard({ SWD: { ela: 1, math: 2, susp: 1 }, EL: { susp: 1 } }, { localIndicators: LOCAL_MET }) }), 2023],
  open: [leaFacts({ 2023: dashboard({ SWD: { ela: { red: true }, math: { red: false }, susp: 1 } }) }), 2023],
  charter: [leaFacts({ 2023: dashboard({ SWD: { grad: 1, susp: 1 } }) }, "charter"), 2023],
  "county office": [leaFacts({ 2023: dashboard({ SWD: { grad: 1, susp: 1 } }) }, "coe"), 2023],
  no: [leaFacts({ 2023: dashboard({ SWD: { susp: 1 } }) }), 2023],
  gap: [leaFacts({}), 2020],
  recurrence: [leaFacts({ 2024: dashboard({ ALL: { grad: 1, susp: 1 } }), 2025: dashboard({ ALL: { grad: 1, susp: 1 } }), 2026: dashboard({ ALL: { grad: 1, susp: 1 } }) }), 2026],
} as const;
const answers = Object.entries(CASES).map(([name, [facts, dashboardYear]]) => [name, determineDifferentiatedAssistance(facts, { dashboardYear })] as const);
const answer = (name: keyof typeof CASES) => Object.fromEntries(answers)[name] as (typeof answers)[number][1];

describe.each([english, spanish])("in $locale", (texts) => {
  describe.each(["board", "families"] as const)("for %s", (audience) => {
    it.each(answers)("%s is explained without a gap", (_, determination) => {
      for (const format of ["text", "markdown"] as const) {
        const text = explainDetermination(determination, { audience, format, texts });
        expect(text).not.toMatch(/[{}]|undefined|\[object/);
        expect(text.endsWith(format === "text" ? texts.disclaimer : `_${texts.disclaimer}_`)).toBe(true);
      }
    });

    it("names the groups that meet the criteria and no other", () => {
      const text = explainDetermination(answer("eligible"), { audience, texts });
      expect(text).toContain(texts.groupNames.SWD);
      expect(text).not.toContain(texts.groupNames.EL);
    });

    it("says that something is missing, and whom it leaves open", () => {
      expect(explainDetermination(answer("open"), { audience, texts })).toContain(texts.groupNames.SWD);
      expect(explainDetermination(answer("open"), { audience, texts })).toContain(texts.audiences[audience].incomplete);
      expect(explainDetermination(answer("recurrence"), { audience, texts })).toContain(texts.audiences[audience].openQuestions);
      expect(explainDetermination(answer("eligible"), { audience, texts })).not.toContain(texts.audiences[audience].incomplete);
    });

    it("has no words of the superintendent's version that nobody explained", () => {
      const text = explainDetermination(answer("eligible"), { audience, texts });
      expect(text).not.toMatch(/\.txt|\(D\)|method|método/i);
    });
  });
});

describe("an explanation", () => {
  it("tells families why in everyday words", () => {
    expect(explainDetermination(answer("eligible"), { audience: "families" }).split("\n")).toEqual([
      "Example district: what the 2023 California School Dashboard says",
      "By the State's rules, our school district can get extra help.",
      "The rules look at the results of groups of students. The groups below have low results in more than one of them.",
      "",
      "Which groups of students, and in what",
      "- Students with Disabilities: learning (reading and writing, mathematics) and feeling safe and welcome (suspensions).",
      "",
      "What it means for your child",
      "- These are results of whole groups, added up. They say nothing about your child alone.",
      "- The adults who run our schools get help, as a rule with the county superintendent of schools, to find out why results are low and what makes them better.",
      "- You can ask at your school what is being tried, and speak when our local plan (LCAP) is discussed in public.",
      "",
      "Computed from published data of the California Department of Education. This is no official determination.",
    ]);
  });

  it("names who helps by the kind of LEA", () => {
    expect(explainDetermination(answer("county office"), { audience: "board" })).toContain("State Superintendent of Public Instruction");
    expect(explainDetermination(answer("eligible"), { audience: "board" })).toContain("county superintendent of schools");
  });
});
