import type { IndicatorResult, LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineAll, determineDifferentiatedAssistance } from "./determine.ts";
import { ALL_INDICATORS, dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";
import { packFacts } from "./packed-facts.ts";

const stepsOf = (facts: LeaFacts, dashboardYear: number) => determineDifferentiatedAssistance(facts, { dashboardYear }).trace?.steps ?? [];
/** The steps whose ids begin so, without the rest. */
const stepsAt = (facts: LeaFacts, dashboardYear: number, ...prefixes: readonly string[]) => stepsOf(facts, dashboardYear).filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
const ids = (facts: LeaFacts, dashboardYear: number) => stepsOf(facts, dashboardYear).map(({ id }) => id);

const met = (priority: number) => ({ id: `2024/local/${priority}`, code: "local-indicator-not-met", kind: "compare", left: "met", operator: "in", right: { parameter: "ratings/two-or-more-years" }, inputs: [{ fact: `2024/local/${priority}`, value: "met" }], result: "no" });
const twice = "not-met-two-or-more-years";

describe("the steps of a Dashboard", () => {
  it("from the methods to the criteria, with their citations: a group and a local indicator in different priorities", () => {
    const facts = leaFacts({ 2024: dashboard({ SWD: { grad: 1 } }, { localIndicators: { ...LOCAL_MET, 6: twice }, dataSubmission: "certified" }) });
    const citations = ["EC 52071(c)"];
    const without = "AA AI AS EL FI FOS HI HOM LTEL MR PI SED WH";
    expect(stepsOf(facts, 2024).filter(({ id }) => !/SWD\/(?!priority-other|and-local)/.test(id))).toEqual([
      { id: "2024/groups-without-results", code: "groups-without-results", kind: "assign", value: without, result: without },
      { id: "2024/method-1", code: "method-1", kind: "combine", combine: "any", of: ["2024/SWD/group-met"], result: "no", citations },
      met(1),
      met(2),
      met(3),
      { ...met(6), left: twice, inputs: [{ fact: "2024/local/6", value: twice }], result: "yes" },
      met(7),
      { id: "2024/method-2", code: "method-2", kind: "combine", combine: "at-least", count: 2, of: [1, 2, 3, 6, 7].map((priority) => `2024/local/${priority}`), result: "no", citations },
      { id: "2024/SWD/priority-other-than-6", code: "priority-met", kind: "combine", combine: "any", of: ["2024/SWD/priority-5"], result: "yes" },
      { id: "2024/SWD/and-local-6", code: "group-and-local-indicator", kind: "combine", combine: "all", of: ["2024/SWD/priority-other-than-6", "2024/local/6"], result: "yes" },
      { id: "2024/method-3-condition", code: "method-3-condition", kind: "combine", combine: "any", of: ["2024/SWD/and-local-6"], result: "yes" },
      { id: "2024/neither-1-nor-2", code: "method-3", kind: "combine", combine: "none", of: ["2024/method-1", "2024/method-2"], result: "yes" },
      { id: "2024/method-3", code: "method-3", kind: "combine", combine: "all", of: ["2024/method-3-condition", "2024/neither-1-nor-2"], result: "yes", citations },
      { id: "2024/method-4", code: "method-4", kind: "compare", left: "certified", operator: "=", right: "not-certified", inputs: [{ fact: "2024/data-submission", value: "certified" }], result: "no", citations: ["EC 60900"] },
      { id: "2024/criteria-met", code: "criteria-met", kind: "combine", combine: "any", of: ["2024/method-1", "2024/method-2", "2024/method-3-condition", "2024/method-4"], result: "yes", citations: ["EC 52071(c)", "EC 52064.5(g)(1)"], openQuestions: [] },
    ]);
  });

  it("of a group's tests: rows named, a mark of Red or not, no row in a file that was given, no file", () => {
    const row = { file: "chronicdownload2023.txt", line: 7 };
    const facts = leaFacts({ 2023: dashboard({ SWD: { chronic: { colour: 2, row }, susp: { red: true }, grad: { red: false }, cci: {} } }, { indicatorsGiven: ALL_INDICATORS.filter((indicator) => indicator !== "math") }) });
    const test = (indicator: string, left: unknown, value: unknown, result: string, more: object = {}) => ({ id: `2023/SWD/${indicator}-colour-worst`, code: "level-counts", kind: "compare", left, operator: "in", right: { parameter: "levels/worst" }, inputs: [{ fact: `2023/SWD/${indicator}/colour`, value, ...more }], result });
    const of = (indicator: string) => stepsAt(facts, 2023, `2023/SWD/${indicator}-colour-worst`);
    expect(of("chronic")).toEqual([test("chronic", 2, 2, "no", { row })]);
    expect(of("susp")).toEqual([test("susp", 1, "red", "yes")]);
    expect(of("grad")).toEqual([test("grad", 0, "not red", "no")]);
    expect(of("ela")[0]).toEqual(test("ela", 0, null, "no"));
    expect(of("math").at(-1)).toEqual(test("math", null, null, "unknown"));
    expect(stepsAt(facts, 2023, "2023/SWD/cci-status")).toMatchObject([{ id: "2023/SWD/cci-status-worst", left: null, right: { parameter: "levels/worst" }, inputs: [{ fact: "2023/SWD/cci/status", value: null }], result: "unknown" }]);
  });

  it.each<[IndicatorResult, readonly object[]]>([
    [{ statusLevel: 1, denominator: 30 }, [{ kind: "compare", left: 30, operator: ">=", right: { parameter: "minimum-size/30" }, result: "yes" }, { result: "yes" }]],
    [{ statusLevel: 1, denominator: 29 }, [{ kind: "compare", left: 29, operator: ">=", right: { parameter: "minimum-size/30" }, result: "no" }, { result: "no" }]],
    [{ statusLevel: 1 }, [{ kind: "compare", left: null, operator: ">=", right: { parameter: "minimum-size/30" }, result: "unknown" }, { result: "unknown" }]],
    [{ statusLevel: 1, denominator: 29, sizeMet: true }, [{ kind: "assign", value: "yes", result: "yes" }, { result: "yes" }]],
    [{ statusLevel: 1, denominator: 30, sizeMet: false }, [{ kind: "assign", value: "no", result: "no" }, { result: "no" }]],
  ])("of a status that counts from a size on: %j", (elpi, [size, both]) => {
    const at = "2019/EL/elpi-status-worst";
    expect(stepsAt(leaFacts({ 2019: dashboard({ EL: { elpi } }) }), 2019, at)).toEqual([
      { id: `${at}/level`, code: "level-counts", kind: "compare", left: 1, operator: "in", right: { parameter: "levels/worst" }, inputs: [{ fact: "2019/EL/elpi/status", value: 1 }], result: "yes" },
      { id: `${at}/size`, code: "size-met", ...size },
      { id: at, code: "status-counts", kind: "combine", combine: "all", of: [`${at}/level`, `${at}/size`], ...both },
    ]);
  });

  it.each([0, 2, 5] as const)("of a status that does not count, whatever the size: %d", (statusLevel) => {
    const at = "2019/EL/elpi-status-worst";
    expect(stepsAt(leaFacts({ 2019: dashboard({ EL: { elpi: { statusLevel } } }) }), 2019, at)).toMatchObject([{ id: at, kind: "compare", left: statusLevel, result: "no" }]);
  });

  it("from a group's tests to its priorities", () => {
    const facts = leaFacts({ 2024: dashboard({ HI: { susp: 1 } }) });
    const [one, other] = ["ela-red-math-red-or-orange", "math-red-ela-red-or-orange"];
    expect(stepsAt(facts, 2024, `2024/HI/${one}`, `2024/HI/${other}`, "2024/HI/priority", "2024/HI/group-met")).toEqual([
      { id: `2024/HI/${one}`, code: "rule-met", kind: "combine", combine: "all", of: ["2024/HI/ela-colour-worst", "2024/HI/math-colour-worst-two"], result: "no" },
      { id: `2024/HI/${other}`, code: "rule-met", kind: "combine", combine: "all", of: ["2024/HI/math-colour-worst", "2024/HI/ela-colour-worst-two"], result: "no" },
      { id: "2024/HI/priority-4", code: "priority-met", kind: "combine", combine: "any", of: [`2024/HI/${one}`, `2024/HI/${other}`], result: "no" },
      { id: "2024/HI/priority-5", code: "priority-met", kind: "combine", combine: "any", of: ["2024/HI/grad-colour-worst", "2024/HI/chronic-colour-worst"], result: "no" },
      { id: "2024/HI/priority-6", code: "priority-met", kind: "combine", combine: "any", of: ["2024/HI/susp-colour-worst"], result: "yes" },
      { id: "2024/HI/priority-8", code: "priority-met", kind: "combine", combine: "any", of: ["2024/HI/cci-colour-worst"], result: "no" },
      { id: "2024/HI/group-met", code: "group-met", kind: "combine", combine: "at-least", count: 2, of: [4, 5, 6, 8].map((priority) => `2024/HI/priority-${priority}`), result: "no" },
    ]);
  });

  it("of local indicators in two years' files", () => {
    const facts = leaFacts({ 2017: dashboard({}, { indicatorsGiven: [], localIndicators: { ...LOCAL_MET, 1: twice } }), 2018: dashboard({}, { indicatorsGiven: [], localIndicators: { 1: "not-met", 2: "met" } }) });
    const file = (priority: number, year: number, value: string | null, result: string) => ({ id: `2018/local/${priority}/${year}`, code: "local-indicator-not-met", kind: "compare", left: value, operator: "in", right: { parameter: "ratings/not-met" }, inputs: [{ fact: `${year}/local/${priority}`, value }], result });
    const both = (priority: number, result: string) => ({ id: `2018/local/${priority}`, code: "local-indicator-not-met", kind: "combine", combine: "all", of: [`2018/local/${priority}/2018`, `2018/local/${priority}/2017`], result });
    expect(stepsOf(facts, 2018)).toEqual([
      ...[file(1, 2018, "not-met", "yes"), file(1, 2017, twice, "yes"), both(1, "yes")],
      ...[file(2, 2018, "met", "no"), file(2, 2017, "met", "no"), both(2, "no")],
      ...[file(3, 2018, null, "unknown"), file(3, 2017, "met", "no"), both(3, "no")],
      ...[file(6, 2018, null, "unknown"), file(6, 2017, "met", "no"), both(6, "no")],
      { id: "2018/method-2", code: "method-2", kind: "combine", combine: "at-least", count: 2, of: [1, 2, 3, 6].map((priority) => `2018/local/${priority}`), result: "no", citations: ["EC 52071"] },
      { id: "2018/criteria-met", code: "criteria-met", kind: "combine", combine: "any", of: ["2018/method-2"], result: "no", citations: ["EC 52071", "EC 52064.5(g)(1)"], openQuestions: [] },
    ]);
  });

  it("hold no group where no state indicator was given, and every group where no file says that it has no result", () => {
    expect(ids(leaFacts({ 2023: dashboard({}, { indicatorsGiven: [], localIndicators: LOCAL_MET }) }), 2023)).toEqual([...[1, 2, 3, 6, 7].map((priority) => `2023/local/${priority}`), "2023/method-2", "2023/criteria-met"]);
    const open = stepsOf(leaFacts({ 2023: dashboard({}, { indicatorsGiven: ["cci"] }) }), 2023);
    expect(open.map(({ id }) => id)).not.toContain("2023/groups-without-results");
    expect(open.find(({ id }) => id === "2023/method-1")).toMatchObject({ result: "unknown", of: expect.arrayContaining(["2023/SWD/group-met", "2023/AA/group-met"]) as unknown });
  });

  it("of a charter school: each Dashboard by itself, then both", () => {
    const facts = leaFacts({ 2023: dashboard({}) }, "charter");
    expect(stepsOf(facts, 2023).filter(({ id }) => !id.includes("groups-without-results"))).toEqual([
      { id: "2022/criteria-met", code: "no-facts", kind: "assign", value: "unknown", result: "unknown", citations: ["EC 47607.3(a)"] },
      { id: "2023/method-1", code: "method-1", kind: "combine", combine: "any", of: [], result: "no", citations: ["EC 47607.3(a)"] },
      { id: "2023/criteria-met", code: "criteria-met", kind: "combine", combine: "any", of: ["2023/method-1"], result: "no", citations: ["EC 47607.3(a)", "EC 52064.5(g)(1)"], openQuestions: [] },
      { id: "criteria-met-in-every-year", code: "criteria-met-in-every-year", kind: "combine", combine: "all", of: ["2022/criteria-met", "2023/criteria-met"], result: "no", citations: ["EC 47607.3(a)"], openQuestions: ["charter-same-group"] },
    ]);
  });
});

describe("the steps of packed facts", () => {
  it.each([2022, 2023] as const)("are those of the records in %d, whichever LEA came before", (year) => {
    const levels = [undefined, 0, 1, 2, 5] as const;
    const marks = [undefined, true, false];
    const results = levels.flatMap((colour) => levels.flatMap((statusLevel) => marks.flatMap((sizeMet) => marks.map((red) => Object.fromEntries(Object.entries({ colour, statusLevel, sizeMet, red }).filter(([, value]) => value !== undefined)) as IndicatorResult))));
    const facts = results.map((result) => leaFacts({ [year]: dashboard({ SWD: { cci: result, susp: result, chronic: result } }) }));
    expect(determineAll(packFacts(facts), { dashboardYear: year })).toEqual(determineAll(facts, { dashboardYear: year }));
  });
});
