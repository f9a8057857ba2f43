import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTrace } from "./render.ts";
import { replay } from "./replay.ts";
import type { Trace, TraceDictionary, TraceStep } from "./trace.ts";
import { allOf, anyOf, atLeast, not, outcomeOf, type Truth } from "./truth.ts";
import { traceDictionarySchema, traceSchema } from "./schemas.ts";

const truth = fc.constantFrom<Truth[]>("yes", "no", "unknown");

describe("three-valued logic", () => {
  it("is what every filling of the unknown agrees on", () => {
    const fillings = (truths: readonly Truth[]): Truth[][] =>
      truths.reduce<Truth[][]>((all, entry) => all.flatMap((filled) => (entry === "unknown" ? ["yes", "no"] as const : [entry]).map((value) => [...filled, value])), [[]]);
    const agreed = (answers: readonly Truth[]): Truth => (answers.every((answer) => answer === "yes") ? "yes" : answers.every((answer) => answer === "no") ? "no" : "unknown");
    fc.assert(
      fc.property(fc.array(truth, { maxLength: 5 }), fc.integer({ min: 0, max: 6 }), (truths, count) => {
        const all = fillings(truths);
        expect(allOf(truths)).toBe(agreed(all.map((filled) => (filled.every((value) => value === "yes") ? "yes" : "no"))));
        expect(anyOf(truths)).toBe(agreed(all.map((filled) => (filled.includes("yes") ? "yes" : "no"))));
        expect(atLeast(count, truths)).toBe(agreed(all.map((filled) => (filled.filter((value) => value === "yes").length >= count ? "yes" : "no"))));
      }),
    );
  });
  it("turns round and becomes an outcome", () => {
    expect((["yes", "no", "unknown"] as const).map(not)).toEqual(["no", "yes", "unknown"]);
    expect((["yes", "no", "unknown"] as const).map(outcomeOf)).toEqual(["eligible", "not-eligible", "cannot-determine"]);
  });
});

const dictionary: TraceDictionary = {
  parameters: {
    cut: { value: 5, sources: ["EC 52052(a)"], confidence: "verified" },
    list: { value: [1, 2], sources: [], confidence: "verified" },
    table: { value: [["a", "b"], ["c", "d"]], sources: [], confidence: "verified" },
  },
  sources: {},
  openQuestions: { q: "Who knows?" },
};
const steps: TraceStep[] = [
  { id: "below", code: "c", kind: "compare", left: "4.95", operator: "<", right: { parameter: "cut" }, result: "yes", inputs: [{ fact: "x", value: 4.95, row: { file: "f.txt", line: 3 } }] },
  { id: "in", code: "c", kind: "compare", left: 3, operator: "in", right: { parameter: "list" }, result: "no" },
  { id: "missing", code: "c", kind: "compare", left: null, operator: "in", right: { parameter: "list" }, result: "unknown" },
  { id: "any", code: "c", kind: "combine", combine: "any", of: ["below", "missing"], result: "yes", citations: ["EC 52071(c)"], openQuestions: ["q"] },
  { id: "two", code: "c", kind: "combine", combine: "at-least", count: 2, of: ["below", "in", "missing"], result: "unknown" },
  { id: "none", code: "c", kind: "combine", combine: "none", of: ["in"], result: "yes" },
  { id: "third", code: "c", kind: "calculate", operator: "quotient", operands: [1, 3], result: "0.33333333333333333333" },
  { id: "rounded", code: "c", kind: "calculate", operator: "round", operands: [{ step: "third" }, 1], result: 0.3 },
  { id: "by-zero", code: "c", kind: "calculate", operator: "quotient", operands: [1, 0], result: null },
  { id: "level", code: "c", kind: "choose", branches: [{ when: "in", then: 1 }, { when: "below", then: 2 }], otherwise: 3, result: 2 },
  { id: "cell", code: "c", kind: "lookup", table: "table", row: { step: "level" }, column: 1, result: "c" },
];
const trace: Trace = { schema: "ssos/trace/1", question: "q", subject: "s", steps, answer: "any" };

describe("replay", () => {
  it("gives every recorded result again", () => expect(replay(trace, dictionary)).toEqual({ answer: "yes", differences: [] }));
  it("finds each result that was changed", () => {
    for (const [index, step] of steps.entries()) {
      const lie = { ...step, result: step.result === "yes" ? "no" : "yes" } as TraceStep;
      expect(replay({ ...trace, steps: steps.with(index, lie) }, dictionary).differences.map((difference) => difference.step)).toEqual([step.id]);
    }
  });
  it("refuses a trace that points to nothing", () => {
    expect(() => replay({ ...trace, answer: "gone" }, dictionary)).toThrow(expect.objectContaining({ code: "invalid-trace" }));
    expect(() => replay(trace, { ...dictionary, parameters: {} })).toThrow(expect.objectContaining({ code: "invalid-trace" }));
  });
});

describe("renderTrace", () => {
  it("writes values, rows, citations and open questions", () => {
    const text = renderTrace(trace, dictionary);
    expect(text).toContain("below: 4.95 < 5 (cut) -> yes (f.txt:3)");
    expect(text).toContain("any: any of below, missing -> yes [EC 52071(c)] Open: Who knows?");
    expect(text.split("\n")).toHaveLength(steps.length + 1);
    expect(renderTrace(trace, dictionary, { format: "markdown" })).toContain("- `cell`: row level, column 1 of table -> c");
  });
});

describe("schemas", () => {
  it("take the trace and its dictionary, also after JSON, and nothing else", () => {
    expect(traceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
    expect(traceDictionarySchema.parse(dictionary)).toEqual(dictionary);
    expect(traceSchema.safeParse({ ...trace, schema: "ssos/trace/2" }).success).toBe(false);
    expect(traceSchema.safeParse({ ...trace, steps: [{ ...steps[0], operator: "~" }] }).success).toBe(false);
  });
});
