import { replay } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { criteria2023 } from "../criteria/years/2023.ts";
import { ALL_INDICATORS, dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";
import { determineAll, determineDifferentiatedAssistance } from "./determine.ts";
import { determinationDictionary } from "./trace-dictionary.ts";

const determine = (facts: Parameters<typeof determineDifferentiatedAssistance>[0], dashboardYear: number) => {
  const answer = determineDifferentiatedAssistance(facts, { dashboardYear });
  if (answer.trace !== undefined && answer.outcome !== "not-applicable") {
    const replayed = replay(answer.trace, determinationDictionary());
    expect(replayed.differences).toEqual([]);
    expect(replayed.answer).toBe({ eligible: "yes", "not-eligible": "no", "cannot-determine": "unknown" }[answer.outcome]);
  }
  return answer;
};

const in2023 = (results: Parameters<typeof dashboard>[0], more: Parameters<typeof dashboard>[1] = {}) => determine(leaFacts({ 2023: dashboard(results, more) }), 2023);

describe("method 1: a student group in two or more priorities", () => {
  it.each([
    ["Red on both academic indicators", { SWD: { ela: 1, math: 1, susp: 1 } }, "D"],
    ["Red and Orange, either way round", { SWD: { ela: 2, math: 1, chronic: 1 } }, "B"],
    ["Red and Orange, the other way", { SWD: { ela: 1, math: 2, grad: 1 } }, "B"],
    ["English learner progress for English learners", { EL: { elpi: 1, susp: 1 } }, "D"],
    ["priorities 5 and 6", { HOM: { chronic: 1, susp: 1 } }, "C"],
    ["all four priorities", { FOS: { ela: 1, math: 1, grad: 1, susp: 1, cci: { statusLevel: 1, sizeMet: true } } }, "K"],
  ] as const)("%s", (_, results, letter) => {
    const answer = in2023(results);
    expect(answer.outcome).toBe("eligible");
    expect(answer.groups.map((group) => group.letter)).toEqual([letter]);
    expect(answer.methodsMet).toEqual([1]);
  });

  it.each([
    ["two Reds in one priority count once: graduation and chronic absenteeism", { SWD: { grad: 1, chronic: 1 } }],
    ["Orange on both academic indicators is not priority 4", { SWD: { ela: 2, math: 2, susp: 1 } }],
    ["Red with Yellow is not priority 4", { SWD: { ela: 1, math: 3, susp: 1 } }],
    ["Red without a level on the other is not priority 4", { SWD: { ela: 1, math: 0, susp: 1 } }],
    ["Orange suspension is not priority 6", { SWD: { ela: 1, math: 1, susp: 2 } }],
    ["English learner progress of another group does not count", { HI: { elpi: 1, susp: 1 } }],
    ["all students never count before 2026", { ALL: { ela: 1, math: 1, susp: 1, grad: 1 } }],
    ["different groups do not add up", { SWD: { ela: 1, math: 1 }, HOM: { susp: 1 } }],
    ["long-term English learners do not count before 2024", { LTEL: { ela: 1, math: 1, susp: 1 } }],
  ] as const)("not: %s", (_, results) => {
    expect(in2023(results).outcome).toBe("not-eligible");
  });

  it("counts a College/Career status in 2023 only from the minimum size on", () => {
    const withSize = (size: object) => in2023({ FOS: { susp: 1, cci: { statusLevel: 1, ...size } } });
    expect(withSize({ denominator: 14 }).outcome).toBe("not-eligible");
    expect(withSize({ denominator: 15 }).outcome).toBe("eligible");
    expect(withSize({ denominator: 40, sizeMet: false }).outcome).toBe("not-eligible");
    const open = withSize({});
    expect(open.outcome).toBe("cannot-determine");
    expect(open.missing).toMatchObject([{ fact: "size", indicator: "cci", group: "FOS" }]);
  });

  it("tests sizes of 2022 at 15 for foster and homeless youth of districts, 30 for others", () => {
    const with2022 = (group: "HOM" | "SWD", denominator: number, kind: "district" | "charter" = "district") =>
      determine(leaFacts({ 2022: dashboard({ [group]: { chronic: { statusLevel: 1, denominator }, susp: { statusLevel: 1, denominator } } }) }, kind), 2022).outcome;
    expect(with2022("HOM", 14)).toBe("not-eligible");
    expect(with2022("HOM", 15)).toBe("eligible");
    expect(with2022("SWD", 29)).toBe("not-eligible");
    expect(with2022("SWD", 30)).toBe("eligible");
  });
});

describe("the sets of the other years", () => {
  it("2017 covers districts only, without chronic absenteeism", () => {
    expect(determine(leaFacts({ 2017: dashboard({ SWD: { ela: 1, math: 1, chronic: 1 } }) }), 2017).outcome).toBe("not-eligible");
    const coe = determine(leaFacts({ 2017: dashboard({ SWD: { ela: 1, math: 1, susp: 1 } }) }, "coe"), 2017);
    expect([coe.outcome, coe.reason]).toEqual(["not-applicable", "county-offices-not-covered-in-2017"]);
    expect(determine(leaFacts({ 2017: dashboard({ SWD: { ela: 1, math: 1, susp: 1 } }) }), 2017).openQuestions).toEqual(["criteria-2017-wording"]);
  });

  it("2018 does not use English learner progress", () => {
    expect(determine(leaFacts({ 2018: dashboard({ EL: { elpi: 1, susp: 1 } }) }), 2018).outcome).toBe("not-eligible");
    expect(determine(leaFacts({ 2018: dashboard({ EL: { cci: 1, susp: 1 } }) }), 2018).groups[0]?.letter).toBe("G");
  });

  it("2019 counts the lowest status of English learner progress", () => {
    expect(determine(leaFacts({ 2019: dashboard({ EL: { elpi: { statusLevel: 1, denominator: 30 }, susp: 1 } }) }), 2019).outcome).toBe("eligible");
    expect(determine(leaFacts({ 2019: dashboard({ EL: { elpi: { statusLevel: 2, denominator: 30 }, susp: 1 } }) }), 2019).outcome).toBe("not-eligible");
  });

  it("2022 wants the lowest status on both academic indicators", () => {
    const level = (statusLevel: 1 | 2) => ({ statusLevel, denominator: 50 });
    expect(determine(leaFacts({ 2022: dashboard({ SWD: { ela: level(1), math: level(1), susp: level(1) } }) }), 2022).outcome).toBe("eligible");
    expect(determine(leaFacts({ 2022: dashboard({ SWD: { ela: level(1), math: level(2), susp: level(1) } }) }), 2022).outcome).toBe("not-eligible");
  });

  it("2024 counts long-term English learners on academics, 2025 only on English learner progress, Red or Orange", () => {
    const academic = dashboard({ LTEL: { ela: 2, math: 1, susp: 1 } });
    const progress = dashboard({ LTEL: { elpi: 2, susp: 1 } });
    expect(determine(leaFacts({ 2024: academic }), 2024).groups[0]?.letter).toBe("D");
    expect(determine(leaFacts({ 2024: progress }), 2024).outcome).toBe("not-eligible");
    expect(determine(leaFacts({ 2025: academic }), 2025).outcome).toBe("not-eligible");
    expect(determine(leaFacts({ 2025: progress }), 2025).groups[0]?.letter).toBe("D");
    expect(determine(leaFacts({ 2025: dashboard({ EL: { elpi: 2, susp: 1 } }) }), 2025).outcome).toBe("not-eligible");
  });

  it("answers the gap years and unknown years with the reason", () => {
    expect(determine(leaFacts({}), 2020)).toMatchObject({ outcome: "not-applicable", reason: "no-dashboard-that-year" });
    expect(determine(leaFacts({}), 2021)).toMatchObject({ outcome: "not-applicable", reason: "no-dashboard-that-year" });
    expect(determine(leaFacts({}), 2027)).toMatchObject({ outcome: "cannot-determine", reason: "no-value-for-date", missing: [{ fact: "criteria", dashboardYear: 2027 }] });
  });

  it("leaves all-charter districts out of the years whose lists leave them out", () => {
    const facts = { lea: { cds: "50711000000000", name: "Hickman", kind: "district" }, dashboards: { 2018: dashboard({}), 2019: dashboard({}) } } as const;
    expect(determine(facts, 2018)).toMatchObject({ outcome: "not-applicable", reason: "all-charter-district" });
    expect(determine(facts, 2019).outcome).toBe("not-eligible");
  });
});

describe("local indicators", () => {
  const twice = "not-met-two-or-more-years";

  it("method 2 needs two not met for two or more years", () => {
    expect(in2023({}, { localIndicators: { ...LOCAL_MET, 1: twice, 2: twice } })).toMatchObject({ outcome: "eligible", methodsMet: [2] });
    expect(in2023({}, { localIndicators: { ...LOCAL_MET, 1: twice, 2: "not-met" } }).outcome).toBe("not-eligible");
  });

  it("priorities 9 and 10 count at county offices only", () => {
    const localIndicators = { ...LOCAL_MET, 9: twice, 10: twice } as const;
    expect(in2023({}, { localIndicators }).outcome).toBe("not-eligible");
    expect(determine(leaFacts({ 2023: dashboard({}, { localIndicators }) }, "coe"), 2023).outcome).toBe("eligible");
  });

  it("method 3 needs a different priority, and is not printed beside methods 1 and 2", () => {
    const six = { ...LOCAL_MET, 6: twice } as const;
    expect(in2023({ SWD: { susp: 1 } }, { localIndicators: six }).outcome).toBe("not-eligible");
    const other = in2023({ SWD: { grad: 1 } }, { localIndicators: six });
    expect(other).toMatchObject({ outcome: "eligible", methodsMet: [3], byMethod: { 1: "not-eligible", 2: "not-eligible", 3: "eligible" } });
    expect(other.groups[0]?.letter).toBeNull();
    expect(in2023({ SWD: { grad: 1, susp: 1 } }, { localIndicators: { ...LOCAL_MET, 1: twice } }).byMethod).toMatchObject({ 1: "eligible", 3: "not-eligible" });
  });

  it("is certain where method 1 is open but method 3 would hold otherwise", () => {
    const answer = in2023({ SWD: { ela: { red: true }, math: { red: false }, susp: 1 } }, { localIndicators: { ...LOCAL_MET, 1: twice } });
    expect(answer).toMatchObject({ outcome: "eligible", byMethod: { 1: "cannot-determine", 3: "cannot-determine" } });
  });

  it("2018 needs not met in both files; priority 7 cannot have been missed twice", () => {
    const answer = (now: object, before: object) =>
      determine(leaFacts({ 2017: dashboard({}, { localIndicators: before }), 2018: dashboard({}, { localIndicators: now }) }), 2018).byMethod[2];
    const missed = { ...LOCAL_MET, 1: "not-met", 2: "not-met" } as const;
    expect(answer(missed, missed)).toBe("eligible");
    expect(answer(missed, LOCAL_MET)).toBe("not-eligible");
    expect(answer({ ...LOCAL_MET, 1: "not-met", 7: "not-met" }, { ...LOCAL_MET, 1: "not-met", 7: "not-met" })).toBe("not-eligible");
    const alone = determine(leaFacts({ 2018: dashboard({}, { localIndicators: missed }) }), 2018);
    expect(alone.byMethod[2]).toBe("cannot-determine");
    expect(alone.missing.map(({ fact, dashboardYear, priority }) => `${fact} ${dashboardYear} ${priority}`)).toContain("rating 2017 1");
  });

  it("not given at all is not evaluated, one rating missing is open", () => {
    const without = in2023({ SWD: { susp: 1 } });
    expect(without).toMatchObject({ outcome: "not-eligible", complete: false, methodsEvaluated: [1], byMethod: { 2: "not-evaluated", 3: "not-evaluated" } });
    const { 7: _, ...partial } = LOCAL_MET;
    const open = in2023({ SWD: { susp: 1 } }, { localIndicators: { ...partial, 1: twice } });
    expect(open.outcome).toBe("eligible");
    expect(in2023({}, { localIndicators: { ...partial, 1: twice } })).toMatchObject({ outcome: "cannot-determine", missing: [{ fact: "rating", priority: 7 }] });
  });
});

describe("data submission", () => {
  it("is method 4, from 2024, and not evaluated without a fact", () => {
    const answer = (dataSubmission?: "certified" | "not-certified") => determine(leaFacts({ 2024: dashboard({}, dataSubmission === undefined ? {} : { dataSubmission }) }), 2024);
    expect(answer("not-certified")).toMatchObject({ outcome: "eligible", methodsMet: [4] });
    expect(answer("certified").byMethod[4]).toBe("not-eligible");
    expect(answer().byMethod[4]).toBe("not-evaluated");
    expect(in2023({}, { dataSubmission: "not-certified" }).byMethod[4]).toBeUndefined();
  });
});

describe("missing facts", () => {
  it("names the colour that would settle it", () => {
    const answer = in2023({ SWD: { ela: 1, math: { red: false }, susp: 1 } });
    expect(answer.outcome).toBe("cannot-determine");
    expect(answer.possible).toEqual(["eligible", "not-eligible"]);
    expect(answer.missing).toEqual([{ fact: "colour", dashboardYear: 2023, indicator: "math", group: "SWD", text: "colour of Mathematics for SWD on the 2023 Dashboard" }]);
    expect(answer.groups).toMatchObject([{ group: "SWD", outcome: "cannot-determine", priorities: [6], openPriorities: [4], letter: null }]);
  });

  it("opens only the groups that a missing file could bring over the line", () => {
    const facts = dashboard({ SWD: { ela: 1, math: 1 }, HI: { ela: 3, math: 3 } }, { indicatorsGiven: ALL_INDICATORS.filter((indicator) => indicator !== "susp") });
    const answer = determine(leaFacts({ 2023: facts }), 2023);
    expect(answer.missing.map(({ indicator, group }) => `${indicator} ${group}`)).toEqual(["susp SWD"]);
    expect(determine(leaFacts({ 2023: { ...facts, results: { HI: { ela: { colour: 3 } } } } }), 2023).outcome).toBe("not-eligible");
  });

  it("an LEA about which nothing was given is open", () => {
    expect(determine(leaFacts({}), 2023)).toMatchObject({ outcome: "cannot-determine", methodsEvaluated: [], missing: [{ fact: "dashboard", dashboardYear: 2023 }] });
  });
});

describe("charter schools", () => {
  const bad2023 = dashboard({ SWD: { susp: 1, grad: 1 } });
  const status = { statusLevel: 1, denominator: 40 } as const;

  it("need the criteria in both years", () => {
    const bad2022 = dashboard({ SWD: { susp: status, grad: status } });
    expect(determine(leaFacts({ 2022: bad2022, 2023: bad2023 }, "charter"), 2023)).toMatchObject({ outcome: "eligible", confidence: "derived", openQuestions: [] });
    expect(determine(leaFacts({ 2022: dashboard({}), 2023: bad2023 }, "charter"), 2023).outcome).toBe("not-eligible");
    expect(determine(leaFacts({ 2022: bad2022, 2023: dashboard({}) }, "charter"), 2023).outcome).toBe("not-eligible");
  });

  it("without the earlier year: open where this year's criteria are met, else not eligible", () => {
    expect(determine(leaFacts({ 2023: bad2023 }, "charter"), 2023)).toMatchObject({ outcome: "cannot-determine", missing: [{ fact: "dashboard", dashboardYear: 2022 }] });
    expect(determine(leaFacts({ 2023: dashboard({}) }, "charter"), 2023)).toMatchObject({ outcome: "not-eligible", missing: [] });
  });

  it("say that the answer rests on an open question when no group met them in both years", () => {
    const other = dashboard({ HI: { susp: status, grad: status } });
    expect(determine(leaFacts({ 2022: other, 2023: bad2023 }, "charter"), 2023)).toMatchObject({ outcome: "eligible", openQuestions: ["charter-same-group"] });
  });

  it("foster and homeless groups count from 30", () => {
    const small = dashboard({ FOS: { susp: { statusLevel: 1, denominator: 29 }, grad: { statusLevel: 1, denominator: 29 } } });
    expect(determine(leaFacts({ 2022: small, 2023: bad2023 }, "charter"), 2023).outcome).toBe("not-eligible");
  });

  it("are not covered before 2023", () => {
    expect(determine(leaFacts({ 2022: bad2023 }, "charter"), 2022)).toMatchObject({ outcome: "not-applicable", reason: "charter-schools-not-covered-before-2023" });
  });
});

describe("the criteria reported for 2026", () => {
  const year = (results: Parameters<typeof dashboard>[0]) => dashboard(results);
  it("want the same two indicators on each of three Dashboards, all students included", () => {
    const red = year({ ALL: { grad: 1, chronic: 1 } });
    const answer = determine(leaFacts({ 2024: red, 2025: red, 2026: red }), 2026);
    expect(answer).toMatchObject({ outcome: "eligible", confidence: "reported", criteria: "2026-reported" });
    expect(determine(leaFacts({ 2024: red, 2025: year({ ALL: { grad: 1, chronic: 2 } }), 2026: red }), 2026).outcome).toBe("not-eligible");
    expect(determine(leaFacts({ 2025: red, 2026: red }), 2026)).toMatchObject({ outcome: "cannot-determine", missing: [{ fact: "dashboard", dashboardYear: 2024 }] });
  });
  it("count Orange on English learner progress", () => {
    const orange = year({ EL: { elpi: 2, ela: 1 } });
    expect(determine(leaFacts({ 2024: orange, 2025: orange, 2026: orange }), 2026).outcome).toBe("eligible");
    const elaOrange = year({ EL: { elpi: 1, ela: 2 } });
    expect(determine(leaFacts({ 2024: elaOrange, 2025: elaOrange, 2026: elaOrange }), 2026).outcome).toBe("not-eligible");
  });
});

describe("criteria handed in by the caller", () => {
  it("answers by them", () => {
    const facts = leaFacts({ 2023: dashboard({ SWD: { susp: 1 } }) });
    const criteria = { 2023: { ...criteria2023, prioritiesNeeded: 1, id: "one-priority" } };
    expect(determineDifferentiatedAssistance(facts, { dashboardYear: 2023, criteria })).toMatchObject({ outcome: "eligible", criteria: "one-priority" });
  });
  it("is open for a charter school where the set of its earlier year was not handed in", () => {
    const bad = dashboard({ SWD: { susp: { colour: 1, statusLevel: 1, denominator: 40 }, grad: { colour: 1, statusLevel: 1, denominator: 40 } } });
    const answer = determineDifferentiatedAssistance(leaFacts({ 2022: bad, 2023: bad }, "charter"), { dashboardYear: 2023, criteria: { 2023: criteria2023 } });
    expect(answer).toMatchObject({ outcome: "cannot-determine", complete: false, missing: [{ fact: "criteria", dashboardYear: 2022 }] });
    expect(replay(answer.trace as NonNullable<typeof answer.trace>, determinationDictionary())).toEqual({ answer: "unknown", differences: [] });
  });
  it("keeps single and batch answers the same", () => {
    const facts = [leaFacts({ 2023: dashboard({ SWD: { susp: 1, grad: 1 } }) }), leaFacts({ 2023: dashboard({}) }, "coe")];
    expect(determineAll(facts, { dashboardYear: 2023 })).toEqual(facts.map((entry) => determineDifferentiatedAssistance(entry, { dashboardYear: 2023 })));
  });
});
