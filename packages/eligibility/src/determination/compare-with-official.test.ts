import { describe, expect, it } from "vitest";
import { compareWithOfficial, type OfficialListing } from "./compare-with-official.ts";
import { determineAll } from "./determine.ts";
import { dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";

const CDS = "01611190000000";
const listing = (more: Partial<OfficialListing> = {}): OfficialListing => ({ cds: CDS, name: "Example", status: "General Assistance", groups: {}, groupsListed: ["SWD", "MR"], methods: { 1: false, 2: false, 3: false }, ...more });
const compare = (results: Parameters<typeof dashboard>[0], official: OfficialListing, more: Parameters<typeof dashboard>[1] = {}, year: 2023 | 2024 = 2023) =>
  compareWithOfficial(determineAll([leaFacts({ [year]: dashboard(results, more) })], { dashboardYear: year }), [official]);

describe("compareWithOfficial", () => {
  it("agrees on an assisted LEA and on every cell", () => {
    const official = listing({ status: "Differentiated Assistance, Year 1", methods: { 1: true }, groups: { SWD: [4, 6] } });
    expect(compare({ SWD: { ela: 1, math: 1, susp: 1 } }, official)).toEqual({ leas: { compared: 1, agree: 1, open: 0, differ: 0 }, cells: { compared: 2, agree: 2, open: 0, differ: 0 }, differences: [], findings: [] });
  });

  it("finds a wrong letter, a missing one and one too many", () => {
    const assisted = { status: "Differentiated Assistance", methods: { 1: true } };
    const texts = (official: OfficialListing, results: Parameters<typeof dashboard>[0]) => compare(results, official).differences.map(({ group, official: theirs, computed }) => `${group} ${theirs}/${computed}`);
    expect(texts(listing({ ...assisted, groups: { SWD: [4, 5] } }), { SWD: { ela: 1, math: 1, susp: 1 } })).toEqual(["SWD B/D"]);
    expect(texts(listing({ ...assisted, groups: { SWD: [4, 6], MR: [5, 6] } }), { SWD: { ela: 1, math: 1, susp: 1 } })).toEqual(["MR C/blank"]);
    expect(texts(listing({ ...assisted, groups: { SWD: [4, 6] } }), { SWD: { ela: 1, math: 1, susp: 1 }, MR: { grad: 1, susp: 1 } })).toEqual(["MR blank/C"]);
  });

  it("counts as open what a missing fact leaves open, and as a difference what contradicts it anyway", () => {
    const results = { SWD: { ela: { red: true }, math: { red: false }, susp: 1 } } as const;
    const assisted = { status: "Differentiated Assistance", methods: { 1: true } };
    expect(compare(results, listing({ ...assisted, groups: { SWD: [4, 6] } }))).toMatchObject({ leas: { open: 1 }, cells: { agree: 1, open: 1, differ: 0 } });
    expect(compare(results, listing())).toMatchObject({ leas: { open: 1 }, cells: { agree: 1, open: 1, differ: 0 } });
    expect(compare(results, listing({ ...assisted, groups: { SWD: [4, 5] } })).cells).toMatchObject({ differ: 1 });
  });

  it("does not take a second year of assistance for criteria met", () => {
    const official = listing({ status: "Differentiated Assistance, Year 2", methods: { 1: false, 2: false, 3: false, 4: false } });
    const answer = compare({}, official, { localIndicators: LOCAL_MET, dataSubmission: "certified" }, 2024);
    expect(answer).toMatchObject({ leas: { agree: 1 }, findings: [{ code: "assisted-for-another-reason", severity: "info" }] });
  });

  it("compares by the methods that were evaluated, and names LEAs assisted by another", () => {
    const answer = compare({}, listing({ status: "Differentiated Assistance", methods: { 1: false, 2: true } }));
    expect(answer.leas).toMatchObject({ agree: 1, differ: 0 });
    expect(answer.findings[0]?.message).toContain("by method 2");
    const local = compareWithOfficial(determineAll([leaFacts({ 2023: { indicatorsGiven: [], results: {}, localIndicators: LOCAL_MET } })], { dashboardYear: 2023 }), [listing({ groups: { SWD: [4, 6] }, methods: { 1: true, 2: false } })]);
    expect(local).toMatchObject({ leas: { agree: 1 }, cells: { compared: 0 } });
  });

  it("goes by the status where the list has no columns of methods", () => {
    const { methods: _, ...without } = listing({ status: "Differentiated Support" });
    expect(compare({}, without)).toMatchObject({ leas: { differ: 1 }, differences: [{ official: "Differentiated Support", computed: "not-eligible", cause: "method-not-evaluated" }] });
    expect(compare({}, without, { localIndicators: LOCAL_MET }).differences[0]?.cause).toBe("unexplained");
  });

  it("names LEAs that stand on one side only", () => {
    const answer = compareWithOfficial(determineAll([leaFacts({ 2023: dashboard({}) }, "coe")], { dashboardYear: 2023 }), [listing()]);
    expect(answer.leas.compared).toBe(0);
    expect(answer.findings.map(({ code }) => code)).toEqual(["listed-but-not-determined", "determined-but-not-listed"]);
  });

  it("says where and why, in a sentence: the LEA's own status and a group's letter", () => {
    const official = listing({ name: "Example of the list", status: null, methods: { 1: false }, line: 12 });
    const { differences, leas } = compare({ SWD: { ela: 1, math: 1, susp: 1 } }, official, { localIndicators: LOCAL_MET });
    expect(leas).toEqual({ compared: 1, agree: 0, open: 0, differ: 1 });
    expect(differences).toEqual([
      { cds: CDS, name: "Example district", official: "no status", computed: "eligible", cause: "unexplained", text: 'Example district: the list says "no status", the facts give eligible (no known cause).' },
      { cds: CDS, name: "Example district", group: "SWD", official: "blank", computed: "D", cause: "unexplained", text: "Example district: the list says blank for SWD, the facts give D (no known cause)." },
    ]);
  });

  it("tells findings with their places: by line where the list has one, by name or code", () => {
    const charter = determineAll([leaFacts({ 2023: dashboard({}) }, "charter")], { dashboardYear: 2023 });
    const { name: _, ...nameless } = listing();
    expect(compareWithOfficial(charter, [listing({ line: 3 }), nameless]).findings).toEqual([
      { code: "listed-but-not-determined", severity: "warning", place: { line: 3 }, found: CDS, message: "Example is on the State's list but not in the files given." },
      { code: "listed-but-not-determined", severity: "warning", place: {}, found: CDS, message: `${CDS} is on the State's list but not in the files given.` },
    ]);
    expect(compareWithOfficial(determineAll([leaFacts({ 2023: dashboard({}) })], { dashboardYear: 2023 }), []).findings).toEqual([{ code: "determined-but-not-listed", severity: "warning", place: {}, found: CDS, message: "Example district is in the files given but not on the State's list." }]);
    // A county office that the year does not cover need not be on its list.
    expect(compareWithOfficial(determineAll([leaFacts({ 2017: dashboard({}) }, "coe")], { dashboardYear: 2017 }), []).findings).toEqual([]);
  });

  it("tells an assisted LEA without a method met here from one that nobody assists", () => {
    const second = listing({ status: "Differentiated Assistance, Year 2", line: 5 });
    expect(compare({}, second, { localIndicators: LOCAL_MET }).findings).toEqual([
      { code: "assisted-for-another-reason", severity: "info", place: { line: 5 }, found: CDS, message: 'Example district is on the list as "Differentiated Assistance, Year 2" without a method met this year, as in a second year of assistance.' },
    ]);
    const others = listing({ status: "Differentiated Assistance", methods: { 1: false, 2: true, 3: true } });
    expect(compare({}, others).findings).toMatchObject([{ place: {}, message: 'Example district is on the list as "Differentiated Assistance" by method 2 and 3, for which no fact was given here.' }]);
    expect(compare({}, listing(), { localIndicators: LOCAL_MET }).findings).toEqual([]);
    expect(compare({ SWD: { grad: 1, susp: 1 } }, listing({ status: "Differentiated Assistance", methods: { 1: true }, groups: { SWD: [5, 6] } })).findings).toEqual([]);
  });

  it("knows the status by its beginning, in any case", () => {
    const { methods: _, ...without } = listing();
    const agreesWithEligible = (status: string | null) => compare({ SWD: { grad: 1, susp: 1 } }, { ...without, status, groups: { SWD: [5, 6] } }).leas.agree;
    expect(["Differentiated Assistance", "DIFFERENTIATED ASSISTANCE, YEAR 1", "General, not Differentiated", "General Assistance", null].map(agreesWithEligible)).toEqual([1, 1, 0, 0, 0]);
  });

  it("takes the columns of methods before the status, those of methods that were evaluated", () => {
    const met = { SWD: { grad: 1, susp: 1 } } as const;
    const groups = { SWD: [5, 6] } as const;
    expect(compare(met, listing({ status: "Differentiated Assistance", methods: { 1: false }, groups })).leas.differ).toBe(1);
    // No column of a method that was evaluated: the status again.
    expect(compare(met, listing({ status: "Differentiated Assistance", methods: { 2: false }, groups })).leas.agree).toBe(1);
    expect(compare(met, listing({ status: "General Assistance", methods: { 1: true, 2: false }, groups }), { localIndicators: LOCAL_MET }).leas.agree).toBe(1);
  });

  it("names causes: a second year, a method not evaluated, criteria that are not verified", () => {
    const cause = (official: OfficialListing, more: Parameters<typeof dashboard>[1] = {}) => compare({}, official, more).differences[0]?.cause;
    const { methods: _, ...without } = listing();
    expect(cause({ ...without, status: "Differentiated Assistance, Year 2" }, { localIndicators: LOCAL_MET })).toBe("second-year-of-assistance");
    expect(cause({ ...without, status: "Differentiated Assistance, Year 1" }, { localIndicators: LOCAL_MET })).toBe("unexplained");
    // With columns of methods, the status of a second year says nothing about this year's criteria.
    expect(cause(listing({ status: "Differentiated Assistance, Year 2", methods: { 1: true } }), { localIndicators: LOCAL_MET })).toBe("unexplained");
    expect(cause(listing({ status: "Differentiated Assistance", methods: { 1: true, 2: true } }))).toBe("method-not-evaluated");
    const reported = compareWithOfficial(determineAll([leaFacts({ 2017: dashboard({ SWD: { susp: 1, grad: 1 } }, { localIndicators: LOCAL_MET }) })], { dashboardYear: 2017 }), [listing({ methods: { 1: false } })]);
    expect(reported.differences.map((difference) => difference.cause)).toEqual(["criteria-not-verified", "criteria-not-verified"]);
    // Not verified but derived from the law is sure enough.
    const derived = compareWithOfficial(determineAll([leaFacts({ 2018: dashboard({ SWD: { susp: 1, grad: 1 } }, { localIndicators: LOCAL_MET }) })], { dashboardYear: 2018 }), [listing({ methods: { 1: false } })]);
    expect(derived.differences[0]?.cause).toBe("unexplained");
  });

  it("a method of the list that was not evaluated explains a letter that an eligible LEA has too many or too few of", () => {
    const answer = (methods: NonNullable<OfficialListing["methods"]>) => compare({ SWD: { grad: 1, susp: 1 } }, listing({ status: "Differentiated Assistance", methods })).differences.map(({ group, cause }) => `${group ?? "LEA"} ${cause}`);
    expect(answer({ 2: true })).toEqual(["SWD method-not-evaluated"]);
    expect(answer({ 1: true, 2: true })).toEqual(["SWD unexplained"]);
  });

  it("agrees on a blank cell of a group with open priorities that cannot meet the criteria", () => {
    const blank = listing({ groupsListed: ["SWD"] });
    expect(compare({ SWD: { susp: {} } }, blank).cells).toMatchObject({ agree: 1, open: 0 });
    const open = (groups: OfficialListing["groups"]) => compare({ SWD: { susp: 1, grad: 1, chronic: {}, cci: {} } }, listing({ groupsListed: ["SWD"], status: "Differentiated Assistance", methods: { 1: true }, groups })).cells;
    expect(open({ SWD: [5, 6] })).toMatchObject({ open: 1 });
    expect(open({ SWD: [5, 6, 8] })).toMatchObject({ open: 1 });
    expect(open({ SWD: [6, 8] })).toMatchObject({ differ: 1 });
    expect(open({ SWD: [4, 5, 6] })).toMatchObject({ differ: 1 });
    expect(open({})).toMatchObject({ differ: 1 });
  });
});
