import { describe, expect, it } from "vitest";
import { charterAssistanceFunding, districtAssistanceFunding } from "./county-assistance-2018.ts";
import { countyAssistanceFunding, fundingRecipients } from "./county-assistance-funding.ts";
import { allocateEquityMultiplier, equityMultiplierAmount, equityMultiplierRate } from "./equity-multiplier-amount.ts";
import { equityMultiplierEligibility } from "./equity-multiplier-eligibility.ts";
import type { FormulaAnswer } from "./formula-answer.ts";
import { latePlanPenalty } from "./late-plan-penalty.ts";
import { concentrationGrant, supplementalGrant } from "./lcff-grants.ts";
import { universalAssistanceGrant } from "./universal-assistance-grant.ts";

// Amounts stand in formulas.test.ts. Here: on which subdivision each line of an answer rests, and which question it leaves open.

type Cited = Pick<FormulaAnswer, "trace" | "dictionary">;
/** Each step's citations, without the code's name. */
const lines = ({ trace }: Cited) => trace.steps.map(({ id, citations = [] }) => `${id}: ${citations.map((citation) => citation.replace("EC ", "")).join(" ")}`.trim());
const sources = ({ dictionary }: Cited) => Object.entries(dictionary.parameters).map(([name, { sources: of, confidence }]) => `${name}: ${of.join(" ")} ${confidence ?? ""}`);
const questionsByStep = ({ trace }: Cited) => trace.steps.flatMap(({ id, openQuestions = [] }) => openQuestions.map((question) => `${id}: ${question}`));

const counts = { small: 1, medium: 1, large: 1 };
const districts = Object.fromEntries([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => [year, counts]));

describe("EC 2575.2, by fiscal year", () => {
  it.each([
    ["2018-19", "2575.2(a)(1)(A)", ["2018", "2017"], 200_000],
    ["2019-20", "2575.2(a)(1)(B)", ["2019", "2018", "2017"], 200_000],
    ["2021-22", "2575.2(a)(1)(B)", ["2021", "2020", "2019"], 200_000],
    ["2022-23", "2575.2(a)(1)(B)", ["2022", "2021", "2020"], 200_000],
    ["2023-24", "2575.2(a)(2)", ["2023", "2022", "2021"], 300_000],
    ["2025-26", "2575.2(a)(2)", ["2025", "2024", "2023"], 300_000],
  ] as const)("%s rests on EC %s and the reports of its years", (year, citation, reports, base) => {
    const answer = districtAssistanceFunding({ districts }, year);
    const [first] = reports;
    expect(lines(answer)).toEqual([
      ...reports.flatMap((report) => [...["small", "medium", "large"].flatMap((size) => [`${report}/${size}: 2575.2(e)`, `${report}/${size}/allowance: 2575.2(b)`]), `${report}/allowance: 2575.2(b)`]),
      ...["allowances", "mean", "amount"].map((id) => `${id}: ${citation}`),
    ]);
    expect(answer.dictionary.parameters["base"]?.value).toBe(base);
    expect(sources(answer)).toEqual([`base: EC ${citation} verified`, `reports: EC ${citation} verified`, ...["small", "medium", "large"].map((size) => `per-district/${size}: EC 2575.2(b) verified`)]);
    // No report was made in 2020 and 2021: how those years count is open, at each figure and at the end.
    const never = reports.filter((report) => report === "2020" || report === "2021");
    expect(questionsByStep(answer)).toEqual([...never.flatMap((report) => ["small", "medium", "large"].map((size) => `${report}/${size}: status-years-without-report`)), ...(never.length > 0 ? ["amount: status-years-without-report"] : []), "amount: rounding-not-in-statute"]);
    expect(answer.openQuestions).toEqual([...(never.length > 0 ? ["status-years-without-report"] : []), "rounding-not-in-statute"]);
    expect(first).toBe(year.slice(0, 4));
  });

  it.each([["2017-18", 2017], ["2026-27", 2026]] as const)("does not cover %s, and says where it begins and ends", (year, start) => {
    const answer = districtAssistanceFunding({ districts }, year);
    expect(answer).toMatchObject({ outcome: "not-applicable", missing: [], notEvaluated: [], openQuestions: [] });
    expect(lines(answer)).toEqual(["from: 2575.2(a)", "until: 2575.2(a)", "covered: 2575.2(a)"]);
    expect(answer.trace.steps.map(({ result }) => result)).toEqual(start < 2018 ? ["no", "yes", "no"] : ["yes", "no", "no"]);
    expect(Object.values(answer.dictionary.parameters)).toEqual([2018, 2025].map((value) => ({ value, sources: ["EC 2575.2(a)"], confidence: "verified" })));
    expect(answer.trace.steps.filter((step) => "openQuestions" in step)).toEqual([]);
  });
});

describe("EC 2575.3, by fiscal year", () => {
  const charters = { 2022: 3, 2023: 3, 2024: 3, 2025: 3 };
  it.each([
    ["2022-23", "2575.3(a)(1)", ["2022"]],
    ["2023-24", "2575.3(a)(2)", ["2023", "2022"]],
    ["2024-25", "2575.3(a)(3)", ["2024", "2023", "2022"]],
    ["2025-26", "2575.3(a)(3)", ["2025", "2024", "2023"]],
  ] as const)("%s rests on EC %s and the reports since 2022", (year, citation, reports) => {
    const answer = charterAssistanceFunding({ charters }, year);
    expect(lines(answer)).toEqual([...reports.map((report) => `${report}/charters: 2575.3(c)`), `charters: ${citation}`, "allowances: 2575.3(b)", `amount: ${citation}`]);
    expect(sources(answer)).toEqual(["per-charter: EC 2575.3(b) verified", `reports: EC ${citation} verified`]);
    expect(answer).toMatchObject({ cents: "300000.00", openQuestions: ["rounding-not-in-statute"] });
  });

  it.each(["2021-22", "2026-27"])("does not cover %s", (year) => {
    expect(charterAssistanceFunding({ charters }, year)).toMatchObject({ outcome: "not-applicable", amount: null });
  });
});

describe("county funding, part by part", () => {
  it.each([
    ["2017-18", []],
    ["2018-19", ["EC 2575.2"]],
    ["2021-22", ["EC 2575.2"]],
    ["2022-23", ["EC 2575.2", "EC 2575.3"]],
    ["2025-26", ["EC 2575.2", "EC 2575.3"]],
    ["2026-27", ["EC 2575.35"]],
  ] as const)("%s has the parts %j", (year, sections) => {
    const funding = countyAssistanceFunding({}, year);
    expect(funding.parts.map(({ section }) => section)).toEqual(sections);
    expect(funding.cents).toBeNull();
  });

  it("is no sum while one part of two is open", () => {
    const funding = countyAssistanceFunding({ districts }, "2022-23");
    expect(funding.parts.map(({ answer }) => answer.outcome)).toEqual(["calculated", "cannot-determine"]);
    expect(funding.cents).toBeNull();
    expect(fundingRecipients(funding, { boardGovernsDistrict: true, singleDistrictCounty: true })).toEqual({ county: null, leadAgency: null });
  });

  it("goes to the lead agency by the section and the kind of county, never by one alone", () => {
    const before = countyAssistanceFunding({ districts, charters: { 2023: 1, 2024: 1, 2025: 1 } }, "2025-26");
    const after = countyAssistanceFunding({ priorAllocations: 1_000_000, amount2025: 0 }, "2026-27");
    const both = { boardGovernsDistrict: true, singleDistrictCounty: true };
    expect(fundingRecipients(before, { ...both, boardGovernsDistrict: false })).toEqual({ county: "1000000.00", leadAgency: "0.00" });
    expect(fundingRecipients(before, { ...both, singleDistrictCounty: false })).toEqual({ county: "400000.00", leadAgency: "600000.00" });
    expect(fundingRecipients(before, both)).toEqual({ county: "400000.00", leadAgency: "600000.00" });
    expect(fundingRecipients(after, both)).toEqual({ county: "500000.00", leadAgency: "151200.00" });
    expect(fundingRecipients(after, { ...both, singleDistrictCounty: false })).toEqual({ county: "651200.00", leadAgency: "0.00" });
    expect(fundingRecipients(after, { ...both, boardGovernsDistrict: false })).toEqual({ county: "500000.00", leadAgency: "151200.00" });
  });
});

describe("EC 2575.35", () => {
  it("rests on the first year's subdivisions in 2026-27 and on the later ones after", () => {
    const first = universalAssistanceGrant({ priorAllocations: 1_000_000, amount2025: 800_000 }, "2026-27");
    expect(lines(first)).toEqual(["flat: 2575.35(d)(1)(A)", "allocations: 2574(a)", "attendance: 2575.35(d)(2)", "new: 2575.35(d)(3)(A)", "before: 2575.2 2575.3", "lost: 2575.35(d)(3)(A)", "fall: 2575.35(d)(3)(A)", "stability: 2575.35(d)(3)(A)", "amount: 2575.35(d)"]);
    expect(sources(first)).toEqual(["flat: EC 2575.35(d)(1)(A) verified", "share: EC 2575.35(d)(2) verified", "kept: EC 2575.35(d)(3)(A) verified"]);
    expect(questionsByStep(first)).toEqual(["amount: rounding-not-in-statute"]);
    const second = universalAssistanceGrant({ priorAllocations: 1_000_000, priorGrant: 800_000, adjustments: { "2027-28": 2 } }, "2027-28");
    expect(lines(second)).toEqual(["2027-28/percent: 2574(a)(4)", "2027-28/change:", "2027-28/factor:", "flat: 2575.35(d)(1)(B)", "allocations: 2574(a)", "attendance: 2575.35(d)(2)", "new: 2575.35(d)(3)(B)", "before: 2575.35(d)(3)(B)", "lost: 2575.35(d)(3)(B)", "fall: 2575.35(d)(3)(B)", "stability: 2575.35(d)(3)(B)", "amount: 2575.35(d)"]);
  });

  it("leaves each part open for itself", () => {
    expect(universalAssistanceGrant({}, "2026-27").parts).toEqual({ flat: "500000", attendance: null, stability: null });
    expect(universalAssistanceGrant({}, "2025-26")).toMatchObject({ outcome: "not-applicable", parts: { flat: null, attendance: null, stability: null } });
  });
});

describe("EC 42238.02", () => {
  const years = Object.fromEntries(["2013-14", "2014-15", "2015-16", "2019-20", "2020-21", "2021-22"].map((year) => [year, { unduplicated: 60, enrollment: 100 }]));
  const share = (first: string, second: string, third: string) => [...["unduplicated", "enrollment"].flatMap((id) => [...[first, second, third].map((year) => `${year}/${id}: 42238.02(b)`), `${id}: 42238.02(b)(5)(C)`]), "share: 42238.02(b)(5)(C)", "base: 42238.02(d)"];
  it("rolls three years from 2015-16 on, and takes the certified percentage before or where it is given", () => {
    const rolled = supplementalGrant({ baseGrants: 1000, years }, "2015-16");
    expect(lines(rolled)).toEqual([...share("2015-16", "2014-15", "2013-14"), "rate: 42238.02(e)", "amount: 42238.02(e)"]);
    expect(sources(rolled)).toEqual(["percent: EC 42238.02(e) verified"]);
    expect(questionsByStep(rolled)).toEqual(["amount: rounding-not-in-statute"]);
    const certified = ["share: 42238.02(b)", "base: 42238.02(d)", "rate: 42238.02(e)", "amount: 42238.02(e)"];
    expect(lines(supplementalGrant({ baseGrants: 1000, years }, "2014-15"))).toEqual(["certified: 42238.02(b)", ...certified]);
    expect(lines(supplementalGrant({ baseGrants: 1000, years, percentage: 60 }, "2015-16"))).toEqual(["certified: 42238.02(b)", ...certified]);
    expect(supplementalGrant({ baseGrants: 1000 }, "2015-16").missing).toEqual(["years/2015-16", "years/2014-15", "years/2013-14"]);
  });

  it.each([
    ["2013-14", "42238.02(f)(1)(A)", 50],
    ["2020-21", "42238.02(f)(1)(A)", 50],
    ["2021-22", "42238.02(f)(1)(B)", 65],
    ["2022-23", "42238.02(f)(1)(B)", 65],
  ] as const)("the concentration grant of %s rests on EC %s: %i percent", (year, citation, percent) => {
    const answer = concentrationGrant({ baseGrants: 1000, percentage: 60 }, year);
    expect(lines(answer)).toEqual(["certified: 42238.02(b)", "share: 42238.02(b)", "base: 42238.02(d)", "own:", "counted: 42238.02(f)(2)(A)", ...["over", "excess", "product", "amount"].map((id) => `${id}: ${citation}`)]);
    expect(sources(answer)).toEqual([`percent: EC ${citation} verified`, `above: EC ${citation} verified`]);
    expect(answer).toMatchObject({ amount: String((1000 * 5 * percent) / 10_000), openQuestions: ["rounding-not-in-statute"] });
  });

  it("caps a charter school's percentage by the district's, with the citation", () => {
    const capped = concentrationGrant({ baseGrants: 1000, percentage: 90, districtPercentage: 60 }, "2021-22");
    expect(lines(capped)).toContain("district: 42238.02(f)(2)(A)");
    expect(capped.amount).toBe("32.5");
  });

  it.each([supplementalGrant, concentrationGrant])("%o begins in 2013-14 and has no end", (grant) => {
    const before = grant({ baseGrants: 1000, percentage: 60 }, "2012-13");
    expect(before).toMatchObject({ outcome: "not-applicable", amount: null });
    expect(before.trace.steps.map(({ id, result }) => [id, result])).toEqual([["from", "no"], ["covered", "no"]]);
    expect(Object.keys(before.dictionary.parameters)).toEqual(["fiscal-years/first"]);
    expect(grant({ baseGrants: 1000, percentage: 60 }, "2013-14")).toMatchObject({ outcome: "calculated", missing: [], notEvaluated: [] });
  });
});

describe("EC 52065.1", () => {
  const facts = { year: 2026, adoptedOn: "2026-07-03", entitlement: 1000, holidays: [] } as const;
  it("rests line by line on its paragraphs", () => {
    const answer = latePlanPenalty(facts);
    expect(lines(answer)).toEqual(["adopted: 52065.1(a)(1)", "late: 52065.1(a)(1) 52060(b)", "days: 52065.1(a)(2)", "raised: 52065.1(a)(2)", "capped: 52065.1(a)(2)", "percent: 52065.1(a)", "entitlement: 52065.1(a)(1)", "product:", "amount: 52065.1(a)"]);
    expect(sources(answer)).toEqual(["first: EC 52065.1(a)(1) verified", "most: EC 52065.1(a)(2) verified"]);
    expect(questionsByStep(answer)).toEqual(["days: business-days-of-delay", "amount: business-days-of-delay"]);
    expect(answer).toMatchObject({ openQuestions: ["business-days-of-delay"], notEvaluated: ["constitutional minimum", "emergency"] });
    expect(latePlanPenalty({ ...facts, emergency: false }).notEvaluated).toEqual(["constitutional minimum"]);
    const modified = latePlanPenalty({ ...facts, emergency: true });
    expect(lines(modified).slice(-2)).toEqual(["modified: 52065.1(b)(3)", "final: 52065.1(b)(3)"]);
    expect(modified).toMatchObject({ outcome: "cannot-determine", missing: ["modification for an emergency"], notEvaluated: ["constitutional minimum"] });
  });

  it.each([
    ["2026-06-30", "0", "calculated"],
    ["2026-07-01", "0", "calculated"],
    ["2026-07-02", null, "cannot-determine"],
  ] as const)("a plan of %s needs holidays only when it is late", (adoptedOn, amount, outcome) => {
    const answer = latePlanPenalty({ year: 2026, adoptedOn, entitlement: 1000 });
    expect(answer).toMatchObject({ amount, outcome, missing: amount === null ? ["holidays"] : [] });
    expect(answer.trace.steps.find(({ id }) => id === "days")?.result).toBe(amount === null ? null : 0);
  });

  it("a plan not adopted is late from the day after the last", () => {
    const open = { year: 2026, adoptedOn: null, entitlement: 1000 } as const;
    expect(latePlanPenalty({ ...open, asOf: "2026-07-01" })).toMatchObject({ outcome: "calculated", amount: "0" });
    expect(latePlanPenalty({ ...open, asOf: "2026-07-02" })).toMatchObject({ outcome: "cannot-determine", missing: ["holidays"] });
    expect(latePlanPenalty({ ...open, asOf: "2026-07-02", holidays: [] }).amount).toBe("200");
    expect(latePlanPenalty({ ...open, asOf: "2026-07-03", holidays: [] }).amount).toBe("210");
    const early = latePlanPenalty({ ...open, asOf: "2026-06-30" });
    expect(early).toMatchObject({ amount: "0", missing: [] });
    expect(early.trace.steps.find(({ id }) => id === "days")?.result).toBeNull();
    // Not adopted by the day it is looked at, though that day lies before the last: the days run, but nothing is late.
    expect(latePlanPenalty({ ...open, asOf: "2026-06-01", holidays: [] }).amount).toBe("0");
    expect(latePlanPenalty({ year: 2026, entitlement: 1000, holidays: [] }).missing).toEqual(["adoptedOn"]);
    expect(latePlanPenalty({ ...facts, year: 2024 }).outcome).toBe("not-applicable");
    expect(latePlanPenalty({ ...facts, year: 2025, adoptedOn: "2025-06-20" }).outcome).toBe("calculated");
  });
});

describe("EC 42238.024", () => {
  const site = { id: "s", enrollment: 1000, nonstable: 300, disadvantaged: 800, classroomBased: true } as const;
  const common = ["year: 42238.024(a)", "enrollment: 42238.024(c)(3)", ...[["nonstability", "(c)(2)"], ["disadvantaged", "(c)(5)"]].flatMap(([id, place]) => [`${id}/pupils: 42238.024${place}`, `${id}/share:`, `${id}/percent:`, `${id}/rate:`, `${id}: 42238.024(b)(2) 42238.024${place}`]), "classroom-based/fact: 42238.024(c)(1)", "classroom-based: 42238.024(c)(1)"];
  it("rests on its paragraphs, with the district office from 2024-25 and a closing where it is told", () => {
    expect(lines(equityMultiplierEligibility(site, "2023-24"))).toEqual([...common, "eligible: 42238.024(b)"]);
    const later = equityMultiplierEligibility({ ...site, districtOffice: false, closed: false }, "2024-25");
    expect(lines(later)).toEqual([...common, "no-district-office/fact: 42238.024(b)(4)(B)", "no-district-office: 42238.024(b)(4)(B)", "not-closed/fact: 42238.024(b)(4)(A)", "not-closed: 42238.024(b)(4)(A)", "eligible: 42238.024(b)"]);
    expect(later).toMatchObject({ outcome: "eligible", missing: [], notEvaluated: [] });
    expect(equityMultiplierEligibility(site, "2023-24")).toMatchObject({ outcome: "eligible", missing: [], notEvaluated: ["closed"] });
    expect(Object.keys(later.dictionary.sources)).toEqual(["cde-equity-multiplier-2023-24-p1"]);
    expect(sources(later)).toEqual(["nonstability: EC 42238.024(b)(2) verified", "disadvantaged: EC 42238.024(b)(2) verified", "digits: cde-equity-multiplier-2023-24-p1 derived", "fiscal-years/first: EC 42238.024(a) verified"]);
  });

  it("names what is missing only while that leaves the answer open", () => {
    expect(equityMultiplierEligibility({ id: "s", enrollment: 1000, nonstable: 300, disadvantaged: 800 }, "2023-24")).toMatchObject({ outcome: "cannot-determine", missing: ["classroomBased"] });
    expect(equityMultiplierEligibility({ id: "s", enrollment: 1000, nonstable: 100, disadvantaged: 800 }, "2023-24")).toMatchObject({ outcome: "not-eligible", missing: [] });
  });

  it("allocates to eligible sites and keeps the others with their outcome", () => {
    const allocation = allocateEquityMultiplier([site, { ...site, id: "n", nonstable: 1 }, { id: "u" }], { fiscalYear: "2023-24", rate: 1000.5, floor: 50_000 });
    expect(allocation).toEqual({
      eligible: [{ id: "s", amount: "1000500", dollars: "1000500", floored: false }],
      others: [{ id: "n", outcome: "not-eligible", missing: [] }, { id: "u", outcome: "cannot-determine", missing: ["enrollment", "nonstable", "disadvantaged", "classroomBased"] }],
      total: "1000500",
    });
  });

  it("finds a rate only where the appropriation reaches beyond the floors", () => {
    // One small site at the floor, one that takes the rest: 100 dollars a pupil put the small one at exactly the floor.
    expect(equityMultiplierRate([10, 90], 10_000, 1000)).toBe("100.0000000000");
    expect(equityMultiplierRate([10, 90], 10_000, 1001)).toBe("99.9888888889");
    expect(equityMultiplierRate([10, 90], 1000, 1000)).toBeNull();
    expect(equityMultiplierRate([0, 0], 1000, 100)).toBeNull();
    expect(equityMultiplierRate([10], 0, 0)).toBeNull();
  });

  it("prints an amount without the zeros at its end", () => {
    expect(equityMultiplierAmount(3, "33333.5", 1)).toEqual({ amount: "100000.5", dollars: "100001", floored: false });
    expect(equityMultiplierAmount(30, 1000, 1).amount).toBe("30000");
  });
});
