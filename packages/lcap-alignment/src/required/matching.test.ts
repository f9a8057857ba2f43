import { describe, expect, it } from "vitest";
import { mentionsOf } from "./matching.ts";

const groups = (text: string) => [...mentionsOf(text).groups].sort();
const indicators = (text: string) => [...mentionsOf(text).indicators].sort();

describe("mentionsOf", () => {
  it.each<[string, string[]]>([
    ["Long-Term English Learners and Homeless Youth", ["HOM", "LTEL"]],
    ["English Learners and long term English learners", ["EL", "LTEL"]],
    ["Black/African American students", ["AA"]],
    ["blackboards for all students", ["ALL"]],
    ["Low-income pupils, foster youth", ["FOS", "SED"]],
    ["relative to last year", []],
    ["Students with Disabilities", ["SWD"]],
  ])("groups of %j", (text, expected) => expect(groups(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["Mathematics and ELA", ["ela", "math"]],
    ["aftermath of relations", []],
    ["English Learner Progress", ["elpi"]],
    ["chronic absenteeism, suspension rate, graduates", ["chronic", "grad", "susp"]],
    ["College/Career", ["cci"]],
    ["cciss", []],
  ])("indicators of %j", (text, expected) => expect(indicators(text)).toEqual(expected));
});
