import type { IndicatorRecord } from "@ssos/model/files";
import { describe, expect, it } from "vitest";
import { criteria2023 } from "../criteria/years/2023.ts";
import { criteria2025 } from "../criteria/years/2025.ts";
import { criteria2026 } from "../criteria/years/2026.ts";
import { dashboard, leaFacts, LOCAL_MET } from "../determination/facts.fixture.ts";
import { allLevelRules } from "../levels/years/all.ts";
import { changesThatEnd } from "./changes-that-end.ts";
import { escalationWarnings } from "./escalation-warnings.ts";
import { groupOutcome } from "./group-outcome.ts";
import { leaOutlook } from "./lea-outlook.ts";
import { oneChangeAway } from "./one-change-away.ts";
import { predictFromPartial } from "./predict-from-partial.ts";
import { recurrenceWarnings } from "./recurrence-warnings.ts";
import { leaOutlookSchema } from "./schemas.ts";
import { compareCriteria, criteriaMovedTo, underOtherCriteria } from "./under-other-criteria.ts";

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

describe("changes of one Dashboard", () => {
  it("leave the earlier Dashboards of a set that counts years as they were", () => {
    const near = (earlier: 1 | 3) => oneChangeAway(leaFacts({ 2024: dashboard({ SWD: { ela: 1, math: earlier } }), 2025: dashboard({ SWD: { ela: 1, math: 1 } }), 2026: dashboard({ SWD: { ela: 1, math: 3 } }) }), { dashboardYear: 2026 });
    expect(near(1)).toEqual([{ group: "SWD", changes: [{ indicator: "math", measure: "colour", from: 3, to: 1 }] }]);
    expect(near(3)).toEqual([]);
  });

  it("are asked of criteria of one's own, and of a set that counts years", () => {
    const strict = { 2023: { ...criteria2023, prioritiesNeeded: 1 } };
    const facts = leaFacts({ 2023: dashboard({ SWD: { susp: 1 }, HI: { susp: 2 } }) });
    expect(changesThatEnd(facts, { ...year, criteria: strict })).toMatchObject([{ group: "SWD", singles: [{ indicator: "susp", from: 1, to: 2 }], pairs: [] }]);
    expect(oneChangeAway(facts, { ...year, criteria: strict })).toMatchObject([{ group: "HI", changes: [{ indicator: "susp", from: 2, to: 1 }] }]);
    expect(leaOutlook(facts, { ...year, criteria: strict, levelRules: allLevelRules })).toMatchObject({ outcome: "eligible", exits: [{ group: "SWD" }], near: [{ group: "HI" }], prediction: { outcome: "eligible" } });

    const red = dashboard({ SWD: { ela: 1, math: 1, susp: 3 }, EL: { elpi: 2, ela: 1 } });
    expect(changesThatEnd(leaFacts({ 2024: red, 2025: red, 2026: red }), { dashboardYear: 2026 }).map(({ group, singles }) => [group, singles.map(({ indicator, to }) => `${indicator} ${to}`)])).toEqual([
      ["EL", ["ela 2", "elpi 3"]],
      ["SWD", ["ela 2", "math 2"]],
    ]);
  });

  it("count English learner progress for English learners alone, and Orange only where it does", () => {
    // 2025: Orange counts for long-term English learners, not for English learners.
    const facts = leaFacts({ 2025: dashboard({ LTEL: { elpi: 2, susp: 1 }, EL: { elpi: 2, susp: 1 }, SWD: { elpi: 1, susp: 1 } }) });
    expect(changesThatEnd(facts, { dashboardYear: 2025 }).map(({ group, singles }) => [group, singles.map(({ indicator, from, to }) => [indicator, from, to])])).toEqual([["LTEL", [["elpi", 2, 3], ["susp", 1, 2]]]]);
    expect(oneChangeAway(facts, { dashboardYear: 2025 }).map(({ group, changes }) => [group, changes.map(({ indicator, to }) => [indicator, to])])).toEqual([["EL", [["elpi", 1]]]]);
  });

  it("end nothing for certain where they leave a question open", () => {
    // Without the files of English and mathematics, priority 4 stays open whatever better level a group might have had there.
    const facts = leaFacts({ 2023: dashboard({ SWD: { susp: 1, chronic: 1 } }, { indicatorsGiven: ["susp", "chronic", "grad", "cci", "elpi"] }) });
    const [exit] = changesThatEnd(facts, year);
    expect(exit?.singles).toEqual([]);
    expect(exit?.pairs.map((pair) => pair.map(({ indicator, from, to }) => `${indicator} ${from} to ${to}`))).toEqual([["chronic 1 to 2", "susp 1 to 2"]]);
  });

  it("do not concern an LEA to which the criteria do not apply, nor one without a Dashboard", () => {
    expect(groupOutcome(leaFacts({ 2017: dashboard({ SWD: { susp: 1 } }) }, "coe"), "SWD", {}, { dashboardYear: 2017 })).toBe("not-applicable");
    expect(oneChangeAway(leaFacts({}), year)).toEqual([]);
    expect(predictFromPartial(leaFacts({}), year)).toMatchObject({ certain: false, groups: [], indicatorsMissing: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] });
  });

  it("are none without criteria for the year", () => {
    expect(oneChangeAway(leaFacts({}), { dashboardYear: 2021 })).toEqual([]);
    expect(predictFromPartial(leaFacts({}), { dashboardYear: 2021 })).toMatchObject({ outcome: "not-applicable", certain: true, groups: [], indicatorsMissing: [] });
  });
});

describe("criteriaMovedTo", () => {
  it("looks at as many Dashboards as the set did, ending with the one asked for", () => {
    const moved = criteriaMovedTo(criteria2023, 2025);
    expect(Object.keys(moved)).toEqual(["2024", "2025"]);
    expect(Object.values(moved).map((set) => [set?.id, set?.dashboardYear, set?.kinds.charter?.dashboards, set?.kinds.district])).toEqual([
      ["2023", 2024, [2024, 2025], criteria2023.kinds.district],
      ["2023", 2025, [2024, 2025], criteria2023.kinds.district],
    ]);
    expect(moved[2025]).toMatchObject({ structure: "priorities", rules: criteria2023.rules });
    expect(moved[2025]).not.toHaveProperty("dashboards");
    const { charter: _charter, ...kinds } = criteria2023.kinds;
    expect(Object.keys(criteriaMovedTo({ ...criteria2023, kinds }, 2019))).toEqual(["2019"]);
  });

  it("passes over the years without a Dashboard", () => {
    expect(Object.entries(criteriaMovedTo(criteria2026, 2023)).map(([moved, set]) => [moved, set?.structure === "same-indicators" ? set.dashboards : []])).toEqual([
      ["2019", [2019, 2022, 2023]],
      ["2022", [2019, 2022, 2023]],
      ["2023", [2019, 2022, 2023]],
    ]);
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

  it("counts neither as gained nor as lost who is found by both, by neither, or cannot be determined", () => {
    const both = leaFacts({ 2023: dashboard({ SWD: { susp: 1, chronic: 1 } }), 2024: dashboard({ SWD: { susp: 1, chronic: 1 } }), 2025: dashboard({ SWD: { susp: 1, chronic: 1 } }) });
    const neither = leaFacts({ 2023: dashboard({}), 2024: dashboard({}), 2025: dashboard({}, { localIndicators: LOCAL_MET }) });
    const open = leaFacts({ 2025: dashboard({ SWD: { susp: 1, chronic: 1 } }) });
    const compare = (entry: typeof both, reference = criteria2025, criteria = criteria2026) => {
      const { eligible, gained, lost, open: undecided } = compareCriteria([entry], { dashboardYear: 2025, reference, criteria });
      return [eligible.length, gained.length, lost.length, undecided.length];
    };
    expect([compare(both), compare(neither), compare(open)]).toEqual([[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]);
    const turned = compareCriteria([open], { dashboardYear: 2025, reference: criteria2026, criteria: criteria2025 });
    expect([turned.eligible.length, turned.gained.length, turned.open.length]).toEqual([1, 0, 1]);
  });

  it("says the groups and letters, what is missing and what is open", () => {
    // Another group in each year: whether that is enough is the open question.
    const charter = underOtherCriteria(leaFacts({ 2024: dashboard({ HI: { susp: 1, chronic: 1 } }), 2025: dashboard({ SWD: { susp: 1, chronic: 1 } }) }, "charter"), { dashboardYear: 2025, criteria: criteria2023 });
    expect(charter).toMatchObject({ criteria: "2023", confidence: "derived", openQuestions: ["charter-same-group"] });
    expect(underOtherCriteria(facts, { dashboardYear: 2025, criteria: criteria2026 }).groups).toContainEqual({ group: "SWD", outcome: "eligible", letter: null });
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

  it("asks every Dashboard so far: a missing one is open, a group without a level is not lowest", () => {
    const of = (facts: ReturnType<typeof leaFacts>) => recurrenceWarnings(facts, criteria2026, 2025).map(({ group, indicators, openIndicators }) => [group, indicators, openIndicators]);
    expect(of(leaFacts({ 2024: red }))).toEqual([["EL", [], ["ela", "elpi"]], ["SWD", [], ["ela", "math", "susp"]]]);
    expect(of(leaFacts({ 2024: red, 2025: dashboard({ SWD: { ela: 1, math: 1 }, EL: { elpi: 3, ela: 1 } }) }))).toEqual([["SWD", ["ela", "math"], []]]);
    expect(of(leaFacts({}))).toEqual([]);
    // Another group's English learner progress does not count.
    expect(of(leaFacts({ 2024: dashboard({ SWD: { ela: 1, elpi: 1 } }), 2025: dashboard({ SWD: { ela: 1, elpi: 1 } }) }))).toEqual([]);
    // Orange counts in English learner progress alone.
    expect(of(leaFacts({ 2024: red, 2025: dashboard({ SWD: { ela: 2, math: 1, susp: 1 }, EL: { elpi: 2, ela: 1 } }) }))).toEqual([["EL", ["ela", "elpi"], []], ["SWD", ["math", "susp"], []]]);
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
    // Groups without a result are open as well, and say nothing.
    expect(prediction.groups.map(({ group }) => group)).toEqual(["HI", "SWD"]);
    expect(prediction.groups).toContainEqual({ group: "HI", outcome: "cannot-determine", certain: false, priorities: [6], openPriorities: expect.arrayContaining([4, 5, 8]) });
  });

  it("leaves everything open without criteria for the Dashboard", () => {
    expect(predictFromPartial(leaFacts({ 2023: dashboard({ SWD: { susp: 1 } }) }), { dashboardYear: 2023, criteria: {} })).toMatchObject({ outcome: "cannot-determine", possible: ["eligible", "not-eligible", "not-applicable"], indicatorsMissing: [] });
  });

  it("is open where files that matter are missing", () => {
    const facts = leaFacts({ 2024: { indicatorsGiven: ["chronic"], results: { SWD: { chronic: { colour: 1 } } } } });
    expect(predictFromPartial(facts, { dashboardYear: 2024 })).toMatchObject({ outcome: "cannot-determine", certain: false, possible: ["eligible", "not-eligible"] });
  });
});

describe("leaOutlook", () => {
  it("says once how far each change is that is part of a way out, where the facts have counts", () => {
    const counts = (indicator: "susp" | "chronic" | "grad", numerator: number): IndicatorRecord => ({
      dashboardYear: 2023, indicator, cds: "01611190000000", recordType: "lea", schoolName: "", districtName: "Example Unified", countyName: "Example", charter: false, countyOffice: false, alternativeSchool: false, group: "EL", row: { file: `${indicator}download2023.txt`, line: 2 },
      statusLevel: 1, changeLevel: 1, colour: 1, box: 210, status: null, priorStatus: null, change: null, numerator, denominator: 1000, priorNumerator: null, priorDenominator: null, sizeMet: null, priorSizeMet: null, accountabilityMet: null, suspensionType: "UD",
    });
    const distances = (...records: readonly IndicatorRecord[]) => leaOutlook(leaFacts({ 2023: dashboard({ EL: Object.fromEntries(records.map((record) => [record.indicator, record])) }) }), { ...year, levelRules: allLevelRules }).distances;
    // Three reds in two priorities: suspension alone is enough, or graduation and chronic absenteeism together.
    const three = distances(counts("susp", 100), counts("chronic", 300), counts("grad", 600));
    expect(three.map(({ group, indicator, level, distance }) => [group, indicator, level, distance.target, distance.dashboardYear, distance.count])).toEqual([
      ["EL", "susp", 1, "orange", 2024, 97],
      ["EL", "grad", 1, "orange", 2024, 680],
      ["EL", "chronic", 1, "orange", 2024, 295],
    ]);
    const facts = leaFacts({ 2023: dashboard({ SWD: { susp: counts("susp", 100), chronic: counts("chronic", 300), ela: 1, math: 1 } }) });
    const progress: IndicatorRecord = { ...counts("susp", 300), indicator: "elpi", dashboardYear: 2025, colour: 2 };
    const longTerm = leaFacts({ 2025: dashboard({ LTEL: { elpi: progress, susp: 1 } }) });
    expect(leaOutlook(longTerm, { dashboardYear: 2025, levelRules: allLevelRules }).distances.map(({ indicator, level, distance }) => [indicator, level, distance.target, distance.reason])).toEqual([["elpi", 2, "yellow", "year-not-covered"]]);
    // Four pairs hold three changes of results with counts; each is told once.
    expect(leaOutlook(facts, { ...year, levelRules: allLevelRules }).distances.map(({ indicator, distance }) => [indicator, distance.target])).toEqual([["chronic", "orange"], ["susp", "orange"]]);
  });

  it("takes the State's lists of earlier years into its escalations", () => {
    const two = dashboard({ SWD: { chronic: 1, susp: 1 } }, { localIndicators: LOCAL_MET });
    const facts = leaFacts({ 2022: dashboard({}, { localIndicators: LOCAL_MET }), 2023: two, 2024: two });
    const listed = { cds: facts.lea.cds, year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list" }, status: "general", groups: {} } as const;
    const escalations = (records: readonly (typeof listed)[]) => leaOutlook(facts, { dashboardYear: 2024, levelRules: allLevelRules, records }).escalations.length;
    expect([escalations([]), escalations([listed])]).toEqual([1, 0]);
  });

  it("warns by a set that counts years where one is handed in", () => {
    const red = dashboard({ SWD: { ela: 1, math: 1 } });
    const warnings = (more: object) => leaOutlook(leaFacts({ 2024: red, 2025: red }), { dashboardYear: 2025, levelRules: allLevelRules, ...more }).warnings.map(({ group }) => group);
    expect([warnings({}), warnings({ recurrence: criteria2026 })]).toEqual([[], ["SWD"]]);
  });

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

  it("looks at no Dashboard after the one asked for, and at no other LEA's record", () => {
    const none = dashboard({}, { localIndicators: LOCAL_MET });
    expect(escalationWarnings(leaFacts({ 2022: none, 2023: none, 2024: two, 2025: two }), 2024)).toEqual([]);
    const facts = leaFacts({ 2022: none, 2023: two, 2024: two });
    const other = { cds: "01611270000000", year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list" }, status: "general", groups: {} } as const;
    expect(escalationWarnings(facts, 2024, [other])).toMatchObject([{ cds: facts.lea.cds, escalation: "geographic-lead" }]);
    const others = ([2022, 2023, 2024] as const).map((each) => ({ ...other, year: each, reportedIn: each, status: each === 2022 ? ("general" as const) : ("differentiated" as const), groups: each === 2022 ? {} : { HI: [4, 5] as const } }));
    expect(escalationWarnings(leaFacts({ 2024: none }), 2024, others)).toEqual([]);
    expect(escalationWarnings({ ...leaFacts({}), lea: { ...facts.lea, cds: other.cds } }, 2024, others)).toMatchObject([{ cds: other.cds, groups: ["HI"] }]);
    // A Dashboard of a year without criteria is none.
    expect(escalationWarnings({ ...facts, dashboards: { ...facts.dashboards, 2020: two } as typeof facts.dashboards }, 2024)).toHaveLength(1);
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
