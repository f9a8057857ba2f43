import type { DashboardFacts, IndicatorResult, LeaFacts, LocalRating } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import { determineAll } from "./determine.ts";
import { dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";
import { packFacts } from "./packed-facts.ts";

// LEAs of a kind share what follows from the same truths: whoever comes first must not answer for another.

const in2024 = (trace: boolean) => ({ dashboardYear: 2024, criteria: ASSISTANCE_CRITERIA, trace });
const alone = (facts: LeaFacts, trace: boolean) => determineAll([facts], in2024(trace));
const all = (facts: readonly LeaFacts[], trace: boolean) => determineAll(facts, in2024(trace));

const twice: LocalRating = "not-met-two-or-more-years";
const RESULTS = [undefined, {}, { SWD: { susp: 1 } }, { SWD: { susp: 1, grad: 1 } }, { SWD: { susp: 1, grad: { red: undefined } } }] as const;
const LOCAL = [undefined, LOCAL_MET, { ...LOCAL_MET, 1: twice }, { ...LOCAL_MET, 1: twice, 2: twice }, { ...LOCAL_MET, 1: twice, 2: undefined }, { ...LOCAL_MET, 2: undefined }] as const;
const SUBMISSIONS = [undefined, "certified", "not-certified"] as const;

describe("answers shared among LEAs", () => {
  it("are those of each LEA alone: every way to meet the criteria of 2024 met, not met, open and without facts", () => {
    const facts = RESULTS.flatMap((results) =>
      LOCAL.flatMap((localIndicators) =>
        SUBMISSIONS.map((dataSubmission) => {
          const more = { ...(results === undefined ? { indicatorsGiven: [] } : {}), ...(localIndicators === undefined ? {} : { localIndicators }), ...(dataSubmission === undefined ? {} : { dataSubmission }) };
          return leaFacts({ 2024: dashboard((results ?? {}) as Parameters<typeof dashboard>[0], more as Partial<DashboardFacts>) });
        }),
      ),
    );
    const together = all(facts, true);
    expect(together).toEqual(facts.flatMap((entry) => alone(entry, true)));
    expect(all(facts.toReversed(), true)).toEqual(together.toReversed());
    const outcomes = (method: 1 | 2 | 3 | 4) => [...new Set(together.map(({ byMethod }) => byMethod[method]))].sort();
    const everyOutcome = ["cannot-determine", "eligible", "not-eligible", "not-evaluated"];
    expect([outcomes(1), outcomes(2), outcomes(3), outcomes(4)]).toEqual([everyOutcome, everyOutcome, everyOutcome, everyOutcome.slice(1)]);
  });

  it("are those of each LEA alone: every truth of a group's level tests", () => {
    const levels: readonly (IndicatorResult | undefined)[] = [undefined, { colour: 1 }, { colour: 2 }, { red: true }, { red: false }];
    const facts = levels.flatMap((ela) => levels.flatMap((math) => levels.flatMap((susp) => levels.map((elpi) => leaFacts({ 2024: dashboard({ EL: present({ ela, math, susp, elpi }) }) })))));
    const together = all(facts, false);
    expect(together).toEqual(facts.flatMap((entry) => alone(entry, false)));
    expect(all(facts.toReversed(), false)).toEqual(together.toReversed());
  });
});

describe("what answers share", () => {
  const red = leaFacts({ 2023: dashboard({ SWD: { susp: 1, grad: 1 } }) });
  const written = (value: unknown): unknown[] => (typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(written)] : []);

  it.each([false, true])("cannot be written into (packed: %s): an answer stays as it was whatever is done to the one before", (packed) => {
    const determine = () => determineAll(packed ? packFacts([red]) : [red], { dashboardYear: 2023 })[0];
    const before = JSON.stringify(determine());
    for (const part of written(determine())) {
      // The sets themselves are data that every reader of them shares, frozen or not.
      if (Array.isArray(part) && part === ASSISTANCE_CRITERIA[2023]?.openQuestions) continue;
      try {
        if (Array.isArray(part)) part.push("written");
        else Object.assign(part as object, { outcome: "written", result: "written" });
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }
    expect(JSON.stringify(determine())).toBe(before);
  });
});

const present = (results: object) => Object.fromEntries(Object.entries(results).filter(([, result]) => result !== undefined)) as Readonly<Record<string, IndicatorResult>>;
