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
});
