import { COUNTIES, isSsosError } from "@ssos/model";
import type { AssistanceListing } from "@ssos/model/files";
import { describe, expect, it } from "vitest";
import { GEOGRAPHIC_AREAS, geographicAreaOf } from "../directory/geographic-areas.ts";
import type { AssistanceRecord, AssistanceStatus } from "./assistance-record.ts";
import { countIdentifiedBy } from "./count-identified-by.ts";
import { historyFindings, identifiedCounts } from "./count-identified.ts";
import { comparabilityWarnings, CRITERIA_SETS } from "./criteria-sets.ts";
import { entryCohorts } from "./entry-cohorts.ts";
import { recordsFromLists } from "./records-from-lists.ts";
import { summariseSupport } from "./support-summary.ts";
import { timeInAssistance } from "./time-in-assistance.ts";
import { movementRates, transitionMatrix } from "./transitions.ts";

const [yes, two, no]: AssistanceStatus[] = ["differentiated", "differentiated-year-2", "general"];

function lea(number: number, statuses: Partial<Record<2017 | 2018 | 2019 | 2022 | 2023 | 2024, AssistanceStatus | undefined>>, kind: "district" | "coe" | "charter" = "district"): AssistanceRecord {
  const years = Object.fromEntries(Object.entries(statuses).map(([year, status]) => [year, { status }]));
  return { cds: `0161${String(number).padStart(3, "0")}0000000`, name: `LEA ${number}`, kind, county: "Alameda", years: years as AssistanceRecord["years"] };
}

describe("identifiedCounts", () => {
  it("counts districts and county offices apart and leaves second years out of the identified", () => {
    const records = [lea(1, { 2024: yes }), lea(2, { 2024: two }), lea(3, { 2024: yes }, "coe"), lea(4, { 2024: no }), lea(5, { 2024: yes }, "charter"), lea(6, { 2023: yes })];
    expect(identifiedCounts(records, 2024)).toEqual({ districts: 1, coes: 1, yearTwo: 1, groups: {} });
  });

  it("counts groups by letters, and lists a covered group nobody met as zero", () => {
    const record: AssistanceRecord = { ...lea(1, {}), years: { 2023: { status: "differentiated", groups: { SWD: [4, 6], MR: [] } } } };
    expect(identifiedCounts([record], 2023).groups).toEqual({ MR: { districts: 0, coes: 0 }, SWD: { districts: 1, coes: 0 } });
  });

  it("counts nothing where nothing is given", () => {
    expect(identifiedCounts([], 2023)).toEqual({ districts: 0, coes: 0, yearTwo: 0, groups: {} });
    expect(identifiedCounts([lea(1, {})], 2023)).toEqual({ districts: 0, coes: 0, yearTwo: 0, groups: {} });
  });

  it("refuses the same LEA twice", () => {
    let code: string | undefined;
    try {
      identifiedCounts([lea(1, { 2023: yes }), lea(1, { 2023: no })], 2023);
    } catch (error) {
      code = isSsosError(error) ? error.code : undefined;
    }
    expect(code).toBe("duplicate-lea");
  });
});

describe("historyFindings", () => {
  it("notices a second year without a first, and a duplicate", () => {
    expect(historyFindings([lea(1, { 2023: no, 2024: two }), lea(1, {})]).map(({ code }) => code)).toEqual(["duplicate-lea", "impossible-history"]);
  });

  it("accepts a second year after a first, and one whose year before is not known", () => {
    expect(historyFindings([lea(1, { 2023: yes, 2024: two }), lea(2, { 2024: two }), lea(3, { 2022: no, 2024: two })])).toEqual([]);
  });
});

describe("countIdentifiedBy", () => {
  it("counts places with the listed LEAs", () => {
    const { counts, unknown } = countIdentifiedBy([lea(1, { 2023: yes }), lea(2, { 2023: no })], 2023, "county");
    expect(counts).toEqual([{ value: "Alameda", districts: 1, coes: 0, charters: 0, listed: 2 }]);
    expect(unknown).toBe(0);
  });

  it("says for how many a dimension is not given", () => {
    expect(countIdentifiedBy([lea(1, { 2023: yes })], 2023, "group").unknown).toBe(1);
    expect(countIdentifiedBy([lea(1, { 2023: yes })], 2023, "indicator").unknown).toBe(1);
  });

  it("counts an LEA once under a priority that several of its groups met", () => {
    const record: AssistanceRecord = { ...lea(1, {}), years: { 2023: { status: "differentiated", groups: { SWD: [4, 6], EL: [4, 5] }, methods: [1] } } };
    expect(countIdentifiedBy([record], 2023, "priority").counts.map(({ value, districts }) => [value, districts])).toEqual([["4", 1], ["5", 1], ["6", 1]]);
    expect(countIdentifiedBy([record], 2023, "groups-met").counts).toEqual([{ value: "2", districts: 1, coes: 0, charters: 0, listed: null }]);
    expect(countIdentifiedBy([record], 2023, "method").counts[0]?.value).toBe("1");
  });
});

describe("comparabilityWarnings", () => {
  it("warns between 2019 and 2022", () => {
    expect(comparabilityWarnings([2022, 2019])).toMatchObject([{ code: "criteria-differ", place: { path: "years/2019-2022" } }]);
  });

  it("warns of years whose criteria are not known", () => {
    expect(comparabilityWarnings([2025, 2026])).toMatchObject([{ code: "criteria-unknown", found: "2026" }]);
  });

  it("is silent on the same set, and on one year given twice", () => {
    const same = { 2023: CRITERIA_SETS[2023], 2024: { ...CRITERIA_SETS[2023] } } as typeof CRITERIA_SETS;
    expect(comparabilityWarnings([2023, 2024], same)).toEqual([]);
    expect(comparabilityWarnings([2023, 2023])).toEqual([]);
  });
});

describe("transitions", () => {
  const records = [lea(1, { 2018: yes, 2019: no, 2022: yes }), lea(2, { 2019: yes, 2022: yes }), lea(3, { 2019: yes, 2022: no }), lea(4, { 2019: no, 2022: yes }), lea(5, { 2022: yes }), lea(6, {})];

  it("counts moves, and LEAs known in one year only as not listed in the other", () => {
    expect(transitionMatrix(records, 2019, 2022).matrix).toEqual({ differentiated: { differentiated: 1, general: 1 }, general: { differentiated: 2 }, "not-listed": { differentiated: 1 } });
  });

  it("tells first entry from re-entry", () => {
    expect(movementRates(records, 2019, 2022)).toMatchObject({
      exit: { numerator: 1, denominator: 2, rate: 0.5 },
      persistence: { numerator: 1, denominator: 2 },
      firstEntry: { numerator: 1, denominator: 1 },
      reEntry: { numerator: 1, denominator: 1 },
      unknown: 1,
    });
  });

  it("gives no rate from nobody", () => {
    expect(movementRates([], 2019, 2022).exit.rate).toBeNull();
  });
});

describe("entryCohorts", () => {
  it("takes each LEA into the cohort of its first identification only", () => {
    const cohorts = entryCohorts([lea(1, { 2018: yes, 2019: no, 2022: yes }), lea(2, { 2018: no, 2019: yes })], [2018, 2019, 2022]);
    expect(cohorts.map(({ year, leas, entryCertain }) => [year, leas.length, entryCertain])).toEqual([[2018, 1, false], [2019, 1, true], [2022, 0, true]]);
    expect(cohorts[1]?.later).toEqual([{ year: 2022, identified: 0, yearTwo: 0, general: 0, unknown: 1 }]);
  });

  it("takes entries in the first list there ever was as certain", () => {
    expect(entryCohorts([lea(1, { 2017: yes })], [2017])[0]?.entryCertain).toBe(true);
  });
});

describe("timeInAssistance", () => {
  it("counts lists, joins 2019 and 2022, and starts a new spell on re-entry", () => {
    const { spells } = timeInAssistance([lea(1, { 2017: yes, 2018: no, 2019: yes, 2022: yes, 2023: no })], [2017, 2018, 2019, 2022, 2023]);
    expect(spells.map(({ from, until, duration, ended }) => [from, until, duration, ended])).toEqual([[2017, 2017, 1, true], [2019, 2022, 2, true]]);
  });

  it("censors at the end of the lists and where the LEA is no longer listed, and says which", () => {
    const { spells } = timeInAssistance([lea(1, { 2023: yes, 2024: two }), lea(2, { 2022: yes, 2024: no })], [2017, 2022, 2023, 2024]);
    expect(spells.map(({ ended, censoredBecause }) => [ended, censoredBecause])).toEqual([[false, "lists-end"], [false, "not-listed"]]);
  });

  it("leaves out spells whose beginning was not seen, and counts them", () => {
    expect(timeInAssistance([lea(1, { 2018: yes, 2019: no })], [2018, 2019])).toMatchObject({ spells: [], beginningUnseen: 1 });
  });
});

describe("GEOGRAPHIC_AREAS", () => {
  it("hold each county once, and are reported only", () => {
    expect(GEOGRAPHIC_AREAS.flatMap(({ counties }) => counties).sort()).toEqual(COUNTIES.map(({ code }) => code));
    expect(new Set(GEOGRAPHIC_AREAS.map(({ confidence }) => confidence))).toEqual(new Set(["reported"]));
    expect(GEOGRAPHIC_AREAS).toHaveLength(7);
    // Nine at a time: Alameda led before Santa Clara.
    expect(new Set(GEOGRAPHIC_AREAS.flatMap(({ leads }) => leads)).size).toBe(10);
  });

  it("finds a county's area", () => {
    expect(geographicAreaOf("El Dorado")?.id).toBe("capital-central-foothills");
  });
});

describe("summariseSupport", () => {
  it("says when a kind of LEA is not on a year's list, where its zero says nothing", () => {
    const { warnings } = summariseSupport([lea(1, { 2017: yes, 2018: yes }), lea(2, { 2018: no }, "coe")], [2017, 2018]);
    expect(warnings.filter(({ code }) => code === "kind-not-listed").map(({ place, found }) => [place.path, found])).toEqual([["years/2017", "coe"]]);
  });

  it("answers nothing from nothing", () => {
    expect(summariseSupport([], [])).toMatchObject({ years: {}, transitions: {}, cohorts: [], timeInAssistance: { curve: { spells: 0, median: null } } });
  });
});

describe("recordsFromLists", () => {
  const listing = (change: Partial<AssistanceListing>): AssistanceListing => ({ cds: "01611190000000", name: "Alameda Unified", city: "", county: "Alameda", grades: "", dashboardYear: 2024, status: null, statuses: {}, letters: {}, groups: {}, groupsListed: ["SWD", "MR"], groupCount: 0, methods: {}, line: 7, ...change });

  it("tells first years, second years and plain labels apart", () => {
    const years = (status: string) => recordsFromLists([listing({ status, statuses: { 2024: status } })]).records[0]?.years[2024]?.status;
    expect(["Differentiated Assistance, Year 1", "Differentiated Assistance, Year 2", "Differentiated Assistance", "Differentiated Support", "General Support"].map(years)).toEqual(["differentiated", "differentiated-year-2", "differentiated", "differentiated", "general"]);
    const two = recordsFromLists([listing({ status: "Differentiated Assistance, Year 2", statuses: { 2023: "Differentiated Assistance, Year 1", 2024: "Differentiated Assistance, Year 2" } })]);
    expect(identifiedCounts(two.records, 2024)).toMatchObject({ districts: 0, coes: 0, yearTwo: 1, groups: { MR: { districts: 0, coes: 0 } } });
    expect(historyFindings(two.records)).toEqual([]);
  });

  it("takes no status for no entry, and says so", () => {
    const { records, findings } = recordsFromLists([listing({ status: null })]);
    expect(records[0]?.years).toEqual({});
    expect(findings.map(({ code }) => code)).toEqual(["status-missing"]);
  });

  it("marks the same year twice and statuses that contradict each other", () => {
    const general = { status: "General Assistance", statuses: { 2024: "General Assistance" } };
    const differentiated = { status: "Differentiated Assistance, Year 1", statuses: { 2024: "Differentiated Assistance, Year 1" } };
    const twice = recordsFromLists([listing(general), listing(differentiated)]);
    expect(twice.findings.map(({ code }) => code)).toEqual(["same-year-twice"]);
    expect(twice.records[0]?.years[2024]?.status).toBe("differentiated");
    expect(recordsFromLists([listing(general), listing(general)]).findings).toEqual([]);
    const later = listing({ dashboardYear: 2025, status: "General Assistance", statuses: { 2024: "General Assistance", 2025: "General Assistance" } });
    const contradicted = recordsFromLists([later, listing(differentiated)]);
    expect(contradicted.findings.map(({ code }) => code)).toEqual(["status-differs-between-lists"]);
    expect(contradicted.records[0]?.years[2024]?.status).toBe("differentiated");
  });

  it("tells county offices by their code", () => {
    expect(recordsFromLists([listing({ cds: "01100170000000", ...{ status: "General Assistance", statuses: { 2024: "General Assistance" } } })]).records[0]?.kind).toBe("coe");
  });
});
