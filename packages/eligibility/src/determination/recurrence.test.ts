import { replay, type IndicatorResult, type LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { ALL_INDICATORS, dashboard, leaFacts } from "./facts.fixture.ts";
import { criteria2026 } from "../criteria/years/2026.ts";
import { evaluateRecurrence } from "./recurrence.ts";
import { determinationDictionary } from "./trace-dictionary.ts";

const YEARS = [2024, 2025, 2026] as const;
const determine = (facts: LeaFacts) => determineDifferentiatedAssistance(facts, { dashboardYear: 2026 });
const eachYear = (results: Parameters<typeof dashboard>[0], more: Parameters<typeof dashboard>[1] = {}) => leaFacts(Object.fromEntries(YEARS.map((year) => [year, dashboard(results, more)])));

describe("indicators that recur", () => {
  it("make a group eligible with its priorities and reasons, without a letter", () => {
    const answer = determine(eachYear({ SWD: { grad: 1, chronic: 1, susp: 1 } }));
    expect(answer).toMatchObject({ outcome: "eligible", possible: ["eligible"], complete: true, methodsEvaluated: [1], methodsMet: [1], byMethod: { 1: "eligible" }, missing: [] });
    expect(answer.groups).toEqual([
      {
        group: "SWD",
        outcome: "eligible",
        priorities: [5, 6],
        openPriorities: [],
        letter: null,
        reasons: [
          { priority: 5, rule: "grad-recurs", indicators: ["grad"] },
          { priority: 5, rule: "chronic-recurs", indicators: ["chronic"] },
          { priority: 6, rule: "susp-recurs", indicators: ["susp"] },
        ],
      },
    ]);
  });

  it("may be a status in criteria of one's own: the trace replays, and what is missing is the status or the size", () => {
    const tests = criteria2026.tests.map(({ test, ...rest }) => ({ ...rest, test: { ...test, measure: "status" as const } }));
    const criteria = { 2026: { ...criteria2026, tests } };
    const of = (result: IndicatorResult) => determineDifferentiatedAssistance(eachYear({ SWD: { grad: result, susp: result } }), { dashboardYear: 2026, criteria });
    const answers = [of({ statusLevel: 1, denominator: 30 }), of({ statusLevel: 1, denominator: 29 }), of({ statusLevel: 1 }), of({ statusLevel: 2 }), of({ colour: 1 })];
    expect(answers.map(({ outcome }) => outcome)).toEqual(["eligible", "not-eligible", "cannot-determine", "not-eligible", "cannot-determine"]);
    expect(answers.map(({ missing }) => [...new Set(missing.map(({ fact }) => fact))])).toEqual([[], [], ["size"], [], ["status"]]);
    for (const { trace } of answers) expect(trace === undefined ? undefined : replay(trace, determinationDictionary()).differences).toEqual([]);
  });

  it("list a group with one indicator as not eligible, and no group without any", () => {
    const answer = determine(eachYear({ SWD: { susp: 1 }, HI: { susp: 2 } }));
    expect(answer).toMatchObject({ outcome: "not-eligible", methodsMet: [], missing: [] });
    expect(answer.groups).toEqual([{ group: "SWD", outcome: "not-eligible", priorities: [6], openPriorities: [], letter: null, reasons: [{ priority: 6, rule: "susp-recurs", indicators: ["susp"] }] }]);
  });

  it("are open where one Dashboard has no colour, which is named; a priority that is certain is not open besides", () => {
    const open: IndicatorResult = {};
    const red = { SWD: { grad: 1, chronic: 1 } } as const;
    const facts = leaFacts({ 2024: dashboard(red), 2025: dashboard({ SWD: { grad: 1, chronic: open, susp: 3 } }), 2026: dashboard(red) });
    const answer = determine(facts);
    expect(answer).toMatchObject({ outcome: "cannot-determine", possible: ["eligible", "not-eligible"], methodsMet: [], byMethod: { 1: "cannot-determine" } });
    expect(answer.missing).toEqual([{ fact: "colour", dashboardYear: 2025, indicator: "chronic", group: "SWD", text: "colour of Chronic Absenteeism for SWD on the 2025 Dashboard" }]);
    expect(answer.groups).toEqual([{ group: "SWD", outcome: "cannot-determine", priorities: [5], openPriorities: [], letter: null, reasons: [{ priority: 5, rule: "grad-recurs", indicators: ["grad"] }] }]);
    const other = leaFacts({ 2024: dashboard({ SWD: { grad: 1, susp: 1 } }), 2025: dashboard({ SWD: { grad: 1, susp: open } }), 2026: dashboard({ SWD: { grad: 1, susp: 1 } }) });
    expect(determine(other).groups).toMatchObject([{ outcome: "cannot-determine", priorities: [5], openPriorities: [6] }]);
  });

  it("name only what could bring a group over the line, and nothing once a group is certain", () => {
    const given = ALL_INDICATORS.filter((indicator) => indicator !== "susp");
    const facts = leaFacts({ 2024: dashboard({ SWD: { grad: 1 } }, { indicatorsGiven: given }), 2025: dashboard({ SWD: { grad: 1, susp: 1 } }), 2026: dashboard({ SWD: { grad: 1, susp: 1 } }) });
    expect(determine(facts).missing.map(({ dashboardYear, indicator, group }) => `${dashboardYear} ${indicator} ${group}`)).toEqual(["2024 susp SWD"]);
    const certain = eachYear({ SWD: { grad: 1, susp: 1, chronic: {} }, HI: { grad: 1, susp: {} } });
    expect(determine(certain)).toMatchObject({ outcome: "eligible", missing: [] });
    expect(determine(certain).groups).toMatchObject([{ group: "HI", outcome: "cannot-determine", openPriorities: [6] }, { group: "SWD", outcome: "eligible", openPriorities: [] }]);
  });

  it("of a Dashboard that was not given are not named one by one, as those of the others are", () => {
    const facts = leaFacts({ 2025: dashboard({ SWD: { grad: 1, susp: {} } }), 2026: dashboard({ SWD: { grad: 1, susp: 1 } }) });
    expect(determine(facts).missing.map(({ fact, dashboardYear, indicator }) => `${fact} ${dashboardYear} ${indicator ?? ""}`)).toEqual(["dashboard 2024 ", "colour 2025 susp"]);
  });

  it("are not evaluated without any file: every Dashboard is missing", () => {
    for (const facts of [leaFacts({}), leaFacts({ 2025: dashboard({}, { indicatorsGiven: [] }) })]) {
      expect(determine(facts)).toMatchObject({ outcome: "cannot-determine", complete: false, methodsEvaluated: [], methodsMet: [], byMethod: { 1: "not-evaluated" }, groups: [], trace: { answer: "no-facts" } });
      expect(determine(facts).missing.map(({ fact, dashboardYear }) => `${fact} ${dashboardYear}`)).toEqual(["dashboard 2024", "dashboard 2025", "dashboard 2026"]);
      expect(evaluateRecurrence(criteria2026, facts)).toMatchObject({ meets: undefined, groups: [], steps: [] });
    }
    // One file on one Dashboard is a fact: no indicator in it can recur.
    expect(determine(leaFacts({ 2026: dashboard({}) })).outcome).toBe("not-eligible");
  });

  it("of English learner progress are asked of English learners alone", () => {
    const { steps } = evaluateRecurrence(criteria2026, eachYear({}));
    expect(steps.filter(({ id }) => id.endsWith("/elpi-recurs")).map(({ id }) => id)).toEqual(["2026/EL/elpi-recurs", "2026/LTEL/elpi-recurs"]);
  });

  it("have steps from each Dashboard's colour to the criteria", () => {
    const row = { file: "suspdownload2024.txt", line: 9 };
    const facts = leaFacts({ 2024: dashboard({ ALL: { susp: { colour: 1, row }, elpi: 1 }, EL: { elpi: { red: false } } }), 2025: dashboard({ ALL: { susp: { red: true } } }), 2026: dashboard({ ALL: { susp: { red: false } } }, { indicatorsGiven: ["susp", "elpi"] }) });
    const { steps } = evaluateRecurrence(criteria2026, facts);
    const step = (at: string, year: number, left: number | null, result: string, more: object = {}, parameter = "levels/worst") => ({ id: `2026/${at}/${year}`, code: "level-counts", kind: "compare", left, operator: "in", right: { parameter }, inputs: [{ fact: `${year}/${at}/colour`, value: left, ...more }], result });
    const of = (prefix: string) => steps.filter(({ id }) => id.startsWith(prefix));
    expect(of("2026/ALL/susp")).toEqual([
      step("ALL/susp", 2024, 1, "yes", { row }),
      step("ALL/susp", 2025, 1, "yes", { value: "red" }),
      step("ALL/susp", 2026, 0, "no", { value: "not red" }),
      { id: "2026/ALL/susp-recurs", code: "indicator-recurs", kind: "combine", combine: "all", of: YEARS.map((year) => `2026/ALL/susp/${year}`), result: "no" },
    ]);
    expect(of("2026/EL/elpi/")).toEqual([step("EL/elpi", 2024, null, "unknown", { value: "not red" }, "levels/worst-two"), step("EL/elpi", 2025, 0, "no", { value: null }, "levels/worst-two"), step("EL/elpi", 2026, 0, "no", { value: null }, "levels/worst-two")]);
    expect(of("2026/ALL/grad/2026")).toEqual([step("ALL/grad", 2026, null, "unknown")]);
    expect(of("2026/ALL/group-met")).toEqual([{ id: "2026/ALL/group-met", code: "group-met", kind: "combine", combine: "at-least", count: 2, of: ["ela", "math", "grad", "chronic", "susp", "cci"].map((indicator) => `2026/ALL/${indicator}-recurs`), result: "no" }]);
    expect(steps.slice(-2)).toEqual([
      { id: "2026/method-1", code: "method-1", kind: "combine", combine: "any", of: criteria2026.groups.map((group) => `2026/${group}/group-met`), result: "no" },
      { id: "2026/criteria-met", code: "criteria-met", kind: "combine", combine: "any", of: ["2026/method-1"], result: "no", citations: ["EC 52064.5(g)"], openQuestions: criteria2026.openQuestions },
    ]);
  });

  it("name nothing of a group that is certain, nor of an indicator that another Dashboard settles", () => {
    const years = (in2024: Parameters<typeof dashboard>[0], in2025: Parameters<typeof dashboard>[0]) => leaFacts({ 2024: dashboard(in2024), 2025: dashboard(in2025), 2026: dashboard(in2025) });
    const names = (facts: LeaFacts) => determine(facts).missing.map(({ dashboardYear, indicator, group }) => `${dashboardYear} ${indicator} ${group}`);
    expect(names(years({ SWD: { grad: 1, susp: {} }, HI: { susp: {} } }, { SWD: { grad: 1, susp: 1 }, HI: { susp: 1 } }))).toEqual(["2024 susp SWD"]);
    expect(names(years({ SWD: { grad: 1, susp: {}, chronic: {} } }, { SWD: { grad: 1, susp: 1, chronic: 3 } }))).toEqual(["2024 susp SWD"]);
    expect(determine(years({ SWD: { grad: 1, susp: 1, cci: {} } }, { SWD: { grad: 1, susp: 1, cci: 1 } })).groups).toMatchObject([{ outcome: "eligible", priorities: [5, 6], openPriorities: [] }]);
  });

  it("list priorities in their order, whatever the order of the tests", () => {
    const criteria = { 2026: { ...criteria2026, tests: criteria2026.tests.toReversed() } };
    const { groups } = determineDifferentiatedAssistance(eachYear({ SWD: { grad: 1, susp: 1, cci: 1 } }), { dashboardYear: 2026, criteria });
    expect(groups.map(({ priorities }) => priorities)).toEqual([[5, 6, 8]]);
  });

  it("of a set handed in that tests statuses count from the year's minimum size on", () => {
    const tests = (["susp", "grad"] as const).map((indicator) => ({ test: { indicator, measure: "status", worstLevels: 1 } as const }));
    const outcome = (denominator: number) => {
      const status = { statusLevel: 1, denominator } as const;
      return determineDifferentiatedAssistance(eachYear({ SWD: { susp: status, grad: status } }), { dashboardYear: 2026, criteria: { 2026: { ...criteria2026, tests } }, trace: false }).outcome;
    };
    expect([outcome(29), outcome(30)]).toEqual(["not-eligible", "eligible"]);
  });

  it("are as sure as the less sure of the set and the rule of the kind", () => {
    const district = criteria2026.kinds.district ?? { methods: [1], citation: "EC 52071(c)" };
    const confidence = (of: "assumed" | "verified") => determineDifferentiatedAssistance(eachYear({}), { dashboardYear: 2026, criteria: { 2026: { ...criteria2026, kinds: { district: { ...district, confidence: of } } } } }).confidence;
    expect([confidence("assumed"), confidence("verified"), determine(eachYear({})).confidence]).toEqual(["assumed", "reported", "reported"]);
  });
});
