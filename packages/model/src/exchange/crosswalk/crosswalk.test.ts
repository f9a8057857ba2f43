import { describe, expect, it } from "vitest";
import { STATE_INDICATOR_NAMES, STATE_INDICATORS } from "../../accountability/state-indicator.ts";
import { STUDENT_GROUP_NAMES, STUDENT_GROUPS } from "../../students/student-group.ts";
import { noCounterpart, type Counterpart } from "./crosswalk.ts";
import { decisionCrosswalk } from "./decisions.ts";
import { identifierCrosswalk } from "./identifiers.ts";
import { indicatorCrosswalk } from "./indicators.ts";
import { crosswalkEntrySchema } from "../schemas.ts";
import { CROSSWALK_SOURCES } from "./sources.ts";
import { studentGroupCrosswalk } from "./student-groups.ts";

const all = [...identifierCrosswalk, ...studentGroupCrosswalk, ...indicatorCrosswalk, ...decisionCrosswalk];
const counterparts = all.flatMap(({ term, ceds, edFi }): [string, Counterpart][] => [[`${term} in CEDS`, ceds], [`${term} in Ed-Fi`, edFi]]);

describe("crosswalk", () => {
  it("has every student group and every indicator, by the names used here", () => {
    expect(studentGroupCrosswalk.map(({ term, name }) => [term, name])).toEqual(STUDENT_GROUPS.map((group) => [`student-group/${group}`, STUDENT_GROUP_NAMES[group]]));
    expect(indicatorCrosswalk.slice(0, STATE_INDICATORS.length).map(({ term, name }) => [term, name])).toEqual(STATE_INDICATORS.map((indicator) => [`indicator/${indicator}`, STATE_INDICATOR_NAMES[indicator]]));
  });

  it("names each term once, and each entry is what the schema says", () => {
    expect(new Set(all.map(({ term }) => term)).size).toBe(all.length);
    for (const entry of all) expect(crosswalkEntrySchema.safeParse(entry).error).toBeUndefined();
  });

  it.each(counterparts)("%s: what is said was read somewhere, or says that it is assumed", (_, counterpart) => {
    if (counterpart.fit === "none") expect(counterpart).toEqual(noCounterpart);
    else if (counterpart.source === undefined) expect(counterpart.confidence).toBe("assumed");
    else expect(CROSSWALK_SOURCES[counterpart.source]?.id).toBe(counterpart.source);
    if (counterpart.confidence === "verified") expect(counterpart.id).toBeDefined();
  });

  it("CEDS elements are six digits, and never one number under two names", () => {
    const names = new Map<string, string | undefined>();
    for (const { ceds } of all) {
      if (ceds.id === undefined) continue;
      expect(ceds.id).toMatch(/^\d{6}$/);
      expect(names.get(ceds.id) ?? ceds.name).toBe(ceds.name);
      names.set(ceds.id, ceds.name);
    }
    expect(names.size).toBe(14);
  });
});
