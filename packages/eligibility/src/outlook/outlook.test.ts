import { describe, expect, it } from "vitest";
import { criteria2023 } from "../criteria/years/2023.ts";
import { criteria2025 } from "../criteria/years/2025.ts";
import { criteria2026 } from "../criteria/years/2026.ts";
import { dashboard, leaFacts, LOCAL_MET } from "../determination/facts.fixture.ts";
import { allLevelRules } from "../levels/years/all.ts";
import { changesThatEnd } from "./changes-that-end.ts";
import { escalationWarnings } from "./escalation-warnings.ts";
import { leaOutlook } from "./lea-outlook.ts";
import { oneChangeAway } from "./one-change-away.ts";
import { predictFromPartial } from "./predict-from-partial.ts";
import { recurrenceWarnings } from "./recurrence-warnings.ts";
import { leaOutlookSchema } from "./schemas.ts";
import { compareCriteria, underOtherCriteria } from "./under-other-criteria.ts";

const year = { dashboardYear: 2023 } as const;

describe("changesThatEnd", () => {
  it("names single changes where two priorities are met, by the smallest step", () => {
    const facts = leaFacts({ 2023: dashboard({ SWD: { ela: 1, math: 2, susp: 1, chronic: 3 } }) });
    expect(changesThatEnd(facts, year)).toEqual([
      {
        group: "SWD",
        letter: "D",
        priorities: [4, 6],
        singles: [
          { indicator: "ela", measure: "colour", from: 1, to: 2 },
          { indicator: "math", measure: "colour", from: 2, to: 3 },
          { indicator: "susp", measure: "colour", from: 1, to: 2 },
        ],
        pairs: [],
      },
    ]);
  });

  it("names pairs where no single change is enough", () => {
    const three = changesThatEnd(leaFacts({ 2023: dashboard({ SWD: { ela: 1, math: 1, susp: 1, chronic: 1 } }) }), year)[0];
    // Math Red with English Orange still meets priority 4, so that both must leave Red, or one reach Yellow.
    expect(three?.singles).toEqual([]);
    expect(three?.pairs.map((pair) => pair.map(({ indicator, to }) => `${indicator} ${to}`).join(" + "))).toEqual(["ela 3 + chronic 2", "ela 3 + susp 2", "math 3 + chronic 2", "math 3 + susp 2", "chronic 2 + susp 2"]);
    const two = changesThatEnd(leaFacts({ 2023: dashboard({ EL: { grad: 1, chronic: 1, susp: 1 } }) }), year)[0];
    expect(two?.singles).toEqual([{ indicator: "susp", measure: "colour", from: 1, to: 2 }]);
    expect(two?.pairs.map((pair) => pair.map(({ indicator }) => indicator))).toEqual([["grad", "chronic"]]);
  });

  it("works on status levels in a year without colours", () => {
    const status = (statusLevel: 1 | 2) => ({ statusLevel, denominator: 100, sizeMet: true });
    const facts = leaFacts({ 2022: dashboard({ SWD: { chronic: status(1), susp: status(1), ela: status(2) } }) });
    expect(changesThatEnd(facts, { dashboardYear: 2022 })[0]?.singles).toEqual([
      { indicator: "chronic", measure: "status", from: 1, to: 2 },
      { indicator: "susp", measure: "status", from: 1, to: 2 },
    ]);
  });

  it("is empty without an eligible group or without criteria", () => {
    expect(changesThatEnd(leaFacts({ 2023: dashboard({ SWD: { susp: 1 } }) }), year)).toEqual([]);
    expect(changesThatEnd(leaFacts({}), { dashboardYear: 2021 })).toEqual([]);
  });
});

describe("oneChangeAway", () => {
  it("names the best level that would be enough", () => {
    const facts = leaFacts({ 2023: dashboard({ SWD: { ela: 1, math: 4, susp: 1 }, HI: { susp: 3 }, EL: { elpi: 3, chronic: 1 } }) });
    expect(oneChangeAway(facts, year)).toEqual([
      { group: "EL", changes: [{ indicator: "elpi", measure: "colour", from: 3, to: 1 }] },
      { group: "SWD", changes: [{ indicator: "math", measure: "colour", from: 4, to: 2 }] },
    ]);
  });

  it("passes over indicators on which the group has no level", () => {
    expect(oneChangeAway(leaFacts({ 2023: dashboard({ SWD: { susp: 1, grad: 0 } }) }), year)).toEqual([]);
  });
});

describe("other criteria", () => {
  const same = dashboard({ SWD: { ela: 1, math: 1 } }, { localIndicators: LOCAL_MET });
  const facts = leaFacts({ 2023: same, 2024: same, 2025: same });

  it("asks the 2025 and the 2026 sets about the same data", () => {
    expect(underOtherCriteria(facts, { dashboardYear: 2025, criteria: criteria2025 })).toMatchObject({ criteria: "2025", outcome: "not-eligible", confidence: "verified" });
    expect(underOtherCriteria(facts, { dashboardYear: 2025, criteria: criteria2026 })).toMatchObject({ criteria: "2026-reported", outcome: "eligible", confidence: "reported" });
    expect(underOtherCriteria(leaFacts({ 2025: same }), { dashboardYear: 2025, criteria: criteria2026 }).outcome).toBe("cannot-determine");
  });

  it("lists who would be gained, lost and open", () => {
    const other = leaFacts({ 2025: dashboard({ SWD: { susp: 1, chronic: 1 } }, { localIndicators: LOCAL_MET }), 2024: same, 2023: same }, "coe");
    expect(compareCriteria([facts, other], { dashboardYear: 2025, reference: criteria2025, criteria: criteria2026 })).toEqual({
      criteria: "2026-reported",
      reference: "2025",
      eligible: [facts.lea.cds],
      gained: [facts.lea.cds],
      lost: [other.lea.cds],
      open: [],
    });
  });

  it("keeps the official answer under the official set", () => {
    const charter = leaFacts({ 2022: dashboard({ SWD: { susp: { statusLevel: 1, sizeMet: true, denominator: 90 }, chronic: { statusLevel: 1, sizeMet: true, denominator: 90 } } }), 2023: dashboard({ SWD: { susp: 1, chronic: 1 } }) }, "charter");
    expect(underOtherCriteria(charter, { dashboardYear: 2023, criteria: criteria2023 }).criteria).toBe("2023");
  });
});

describe("recurrenceWarnings", () => {
  const red = dashboard({ SWD: { ela: 1, math: 1, susp: 1 }, EL: { elpi: 2, ela: 1 }, HI: { susp: 1 } });

  it("warns before the Dashboard that would complete the count", () => {
    const warnings = recurrenceWarnings(leaFacts({ 2024: red, 2025: red }), criteria2026, 2025);
    expect(warnings.map(({ group, indicators }) => [group, indicators])).toEqual([
      ["EL", ["ela", "elpi"]],
      ["SWD", ["ela", "math", "susp"]],
    ]);
    expect(warnings[0]).toMatchObject({ dashboardsKnown: [2024, 2025], dashboardsToCome: [2026] });
  });

  it("keeps what is not known apart, and lets one better year end it", () => {
    const partial = { ...red, indicatorsGiven: ["susp", "math"] as const };
    expect(recurrenceWarnings(leaFacts({ 2024: red, 2025: partial }), criteria2026, 2025).find(({ group }) => group === "SWD")).toMatchObject({ indicators: ["math", "susp"], openIndicators: ["ela"] });
    const better = dashboard({ SWD: { ela: 2, math: 2, susp: 1 } });
    expect(recurrenceWarnings(leaFacts({ 2024: red, 2025: better }), criteria2026, 2025).map(({ group }) => group)).toEqual([]);
  });

  it("says nothing when the Dashboards of the set are over or have not begun", () => {
    expect(recurrenceWarnings(leaFacts({ 2026: red }), criteria2026, 2026)).toEqual([]);
    expect(recurrenceWarnings(leaFacts({ 2023: red }), criteria2026, 2023)).toEqual([]);
  });
});

describe("predictFromPartial", () => {
  it("does not call not-eligible certain while a method has no facts", () => {
    const all = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const;
    const given = (more: object) => predictFromPartial({ lea: { cds: "01611190000000", name: "Example", kind: "district" }, dashboards: { 2023: { indicatorsGiven: all, results: {}, ...more } } }, { dashboardYear: 2023 });
    expect(given({})).toMatchObject({ outcome: "not-eligible", certain: false, possible: ["eligible", "not-eligible"] });
    expect(given({ localIndicators: { 1: "met", 2: "met", 3: "met", 6: "met", 7: "met" } })).toMatchObject({ outcome: "not-eligible", certain: true, possible: ["not-eligible"] });
  });

  it("is certain where a group already meets two priorities", () => {
    const facts = leaFacts({ 2024: { indicatorsGiven: ["chronic", "susp"], results: { SWD: { chronic: { colour: 1 }, susp: { colour: 1 } }, HI: { susp: { colour: 1 } } } } });
    const prediction = predictFromPartial(facts, { dashboardYear: 2024 });
    expect(prediction).toMatchObject({ outcome: "eligible", certain: true, possible: ["eligible"], indicatorsMissing: ["ela", "math", "elpi", "grad", "cci"] });
    expect(prediction.groups).toContainEqual({ group: "HI", outcome: "cannot-determine", certain: false, priorities: [6], openPriorities: expect.arrayContaining([4, 5, 8]) });
  });

  it("is open where files that matter are missing", () => {
    const facts = leaFacts({ 2024: { indicatorsGiven: ["chronic"], results: { SWD: { chronic: { colour: 1 } } } } });
    expect(predictFromPartial(facts, { dashboardYear: 2024 })).toMatchObject({ outcome: "cannot-determine", certain: false, possible: ["eligible", "not-eligible"] });
  });
});

describe("leaOutlook", () => {
  it("brings the parts together; facts without counts have no distances", () => {
    const facts = leaFacts({ 2023: dashboard({ SWD: { chronic: 1, susp: 1 } }, { localIndicators: LOCAL_MET }) });
    const outlook = leaOutlook(facts, { ...year, levelRules: allLevelRules, otherCriteria: [criteria2025], recurrence: criteria2026 });
    expect(outlook).toMatchObject({ schema: "ssos/outlook/1", outcome: "eligible", criteria: "2023", distances: [], warnings: [] });
    expect(outlook.exits.map(({ group }) => group)).toEqual(["SWD"]);
    expect(outlook.otherCriteria.map(({ criteria }) => criteria)).toEqual(["2025"]);
  });
});

describe("escalationWarnings", () => {
  const two = dashboard({ SWD: { chronic: 1, susp: 1 } }, { localIndicators: LOCAL_MET });

  it("warns after two years in a row, not after one or with a year between", () => {
    const none = dashboard({}, { localIndicators: LOCAL_MET });
    expect(escalationWarnings(leaFacts({ 2022: none, 2023: two, 2024: two }), 2024)).toMatchObject([{ escalation: "geographic-lead", dashboard: 2025, groups: ["SWD"], needed: 1 }]);
    expect(escalationWarnings(leaFacts({ 2022: none, 2023: none, 2024: two }), 2024)).toEqual([]);
    expect(escalationWarnings(leaFacts({ 2023: two, 2024: two }), 2024)).toEqual([]);
    expect(escalationWarnings(leaFacts({ 2022: two, 2023: dashboard({ SWD: { susp: 1 } }), 2024: two }), 2024)).toEqual([]);
  });

  it("lets the State's list go before what is computed", () => {
    const facts = leaFacts({ 2022: dashboard({}, { localIndicators: LOCAL_MET }), 2023: two, 2024: two });
    const listed = { cds: facts.lea.cds, year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list" }, status: "general", groups: {} } as const;
    expect(escalationWarnings(facts, 2024, [listed])).toEqual([]);
  });
});

describe("leaOutlookSchema", () => {
  it("accepts an outlook as plain JSON", () => {
    const facts = leaFacts({ 2023: dashboard({ SWD: { chronic: 1, susp: 1 }, HI: { susp: 1, ela: 3 } }), 2022: dashboard({}) });
    const outlook: unknown = JSON.parse(JSON.stringify(leaOutlook(facts, { ...year, levelRules: allLevelRules, otherCriteria: [criteria2025, criteria2026], recurrence: criteria2026 })));
    expect(leaOutlookSchema.parse(outlook)).toEqual(outlook);
  });
});
