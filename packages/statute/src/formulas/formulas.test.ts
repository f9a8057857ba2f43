import { describe, expect, it } from "vitest";
import { charterAssistanceFunding, districtAssistanceFunding } from "./county-assistance-2018.ts";
import { countyAssistanceFunding, fundingRecipients } from "./county-assistance-funding.ts";
import { districtSize } from "./district-size.ts";
import { equityMultiplierAmount, equityMultiplierRate } from "./equity-multiplier-amount.ts";
import { equityMultiplierEligibility } from "./equity-multiplier-eligibility.ts";
import { latePlanPenalty } from "./late-plan-penalty.ts";
import { concentrationGrant, supplementalGrant } from "./lcff-grants.ts";
import { universalAssistanceGrant } from "./universal-assistance-grant.ts";

const a = { small: 2, medium: 1, large: 0 };
const b = { small: 3, medium: 1, large: 1 };
const c = { small: 1, medium: 0, large: 1 };

describe("EC 2575.2", () => {
  it("gives the worked case: allowances of 400,000, 800,000 and 400,000 with a base of 300,000", () => {
    const answer = districtAssistanceFunding({ districts: { 2023: a, 2022: b, 2021: c } }, "2023-24");
    expect(answer.trace.steps.filter(({ code }) => code === "allowance").map(({ result }) => result)).toEqual(["400000", "800000", "400000"]);
    expect(answer.cents).toBe("833333.33");
    expect(answer.openQuestions).toContain("status-years-without-report");
    expect(answer.trace.steps.at(-1)?.openQuestions).toEqual(["status-years-without-report", "rounding-not-in-statute"]);
  });

  it("takes the mean of two reports in 2018-19", () => {
    expect(districtAssistanceFunding({ districts: { 2018: a, 2017: b } }, "2018-19").cents).toBe("800000.00");
  });

  it.each([
    ["2018-19", "800000.00"],
    ["2022-23", "733333.33"],
    ["2023-24", "833333.33"],
    ["2025-26", "833333.33"],
  ])("has the base of %s", (fiscalYear, cents) => {
    const year = Number(fiscalYear.slice(0, 4));
    expect(districtAssistanceFunding({ districts: { [year]: a, [year - 1]: b, [year - 2]: c } }, fiscalYear).cents).toBe(cents);
  });

  it.each(["2020-21", "2021-22", "2022-23", "2023-24"])("cannot determine %s from the reports that were made", (fiscalYear) => {
    const made = { 2017: a, 2018: a, 2019: a, 2022: a, 2023: a, 2024: a };
    const answer = districtAssistanceFunding({ districts: made }, fiscalYear);
    expect(answer.outcome).toBe("cannot-determine");
    expect(answer.amount).toBeNull();
    expect(answer.missing.every((path) => path === "districts/2020" || path === "districts/2021")).toBe(true);
    expect(answer.dictionary.openQuestions).toHaveProperty("status-years-without-report");
  });

  it.each(["2017-18", "2026-27"])("does not cover %s", (fiscalYear) => {
    const answer = districtAssistanceFunding({}, fiscalYear);
    expect(answer).toMatchObject({ outcome: "not-applicable", amount: null, missing: [] });
  });

  it("refuses what is no fiscal year", () => {
    expect(() => districtAssistanceFunding({}, "2023")).toThrow("invalid-school-year");
  });
});

describe("size classes of EC 2575.2(c)", () => {
  it.each([
    [0, "small"],
    [2499, "small"],
    ["2499.01", undefined],
    ["2499.99", undefined],
    [2500, "medium"],
    [9999, "medium"],
    ["9999.5", undefined],
    [10000, "large"],
  ])("%s is %s", (attendance, size) => {
    expect(districtSize(attendance)).toBe(size);
  });
});

describe("EC 2575.3", () => {
  it.each([
    ["2022-23", { 2022: 2 }, "200000.00"],
    ["2023-24", { 2022: 2, 2023: 3 }, "250000.00"],
    ["2024-25", { 2022: 2, 2023: 3, 2024: 0 }, "166666.67"],
    ["2025-26", { 2023: 3, 2024: 0, 2025: 1 }, "133333.33"],
  ])("takes the reports of %s", (fiscalYear, charters, cents) => {
    expect(charterAssistanceFunding({ charters }, fiscalYear).cents).toBe(cents);
  });

  it("does not take a missing report for none", () => {
    expect(charterAssistanceFunding({ charters: { 2024: 1, 2023: 1 } }, "2024-25")).toMatchObject({ outcome: "cannot-determine", missing: ["charters/2022"] });
  });
});

describe("EC 2575.35", () => {
  it("gives the worked case of 2026-27: 651,200 and a stability grant of 248,800", () => {
    const answer = universalAssistanceGrant({ priorAllocations: 1_000_000, amount2025: 900_000 }, "2026-27");
    expect(answer.parts).toEqual({ flat: "500000", attendance: "151200", stability: "248800" });
    expect(answer.cents).toBe("900000.00");
  });

  it("gives the worked case of 2027-28: 867,656", () => {
    expect(universalAssistanceGrant({ priorAllocations: 1_000_000, priorGrant: 900_000, adjustments: { "2027-28": 0 } }, "2027-28").cents).toBe("867656.00");
  });

  it.each([
    [651_199.99, "0", "651200.00"],
    [651_200, "0", "651200.00"],
    [651_200.01, "0.01", "651200.01"],
  ])("adds stability only above the sum of the others: %d", (amount2025, stability, cents) => {
    const answer = universalAssistanceGrant({ priorAllocations: 1_000_000, amount2025 }, "2026-27");
    expect(answer.parts.stability).toBe(stability);
    expect(answer.cents).toBe(cents);
  });

  it("adjusts the flat amount year after year", () => {
    const answer = universalAssistanceGrant({ priorAllocations: 0, priorGrant: 0, adjustments: { "2027-28": 2, "2028-29": "1.5" } }, "2028-29");
    expect(answer.parts.flat).toBe("517650");
  });

  it("names a missing adjustment, and does not cover 2025-26", () => {
    expect(universalAssistanceGrant({ priorAllocations: 1, priorGrant: 1, adjustments: { "2028-29": 1 } }, "2028-29").missing).toEqual(["adjustments/2027-28"]);
    expect(universalAssistanceGrant({}, "2025-26").outcome).toBe("not-applicable");
  });
});

describe("county funding by year", () => {
  it("changes the formulas on July 1, 2026", () => {
    const sections = (fiscalYear: string) => countyAssistanceFunding({}, fiscalYear).parts.map(({ section }) => section);
    expect(sections("2021-22")).toEqual(["EC 2575.2"]);
    expect(sections("2025-26")).toEqual(["EC 2575.2", "EC 2575.3"]);
    expect(sections("2026-27")).toEqual(["EC 2575.35"]);
  });

  it("gives the allowance to the lead agency where the county board governs the district", () => {
    const funding = countyAssistanceFunding({ districts: { 2025: a, 2024: b, 2023: c }, charters: { 2025: 0, 2024: 0, 2023: 0 } }, "2025-26");
    expect(fundingRecipients(funding, { boardGovernsDistrict: true, singleDistrictCounty: true })).toEqual({ county: "300000.00", leadAgency: "533333.33" });
    expect(fundingRecipients(funding, { boardGovernsDistrict: false, singleDistrictCounty: true })).toEqual({ county: "833333.33", leadAgency: "0.00" });
    expect(fundingRecipients(countyAssistanceFunding({}, "2025-26"), { boardGovernsDistrict: true, singleDistrictCounty: true })).toEqual({ county: null, leadAgency: null });
  });
});

describe("Equity Multiplier", () => {
  const site = { id: "s", enrollment: 1000, nonstable: 251, disadvantaged: 701, classroomBased: true, districtOffice: false };
  const outcome = (changes: object, fiscalYear = "2024-25") => equityMultiplierEligibility({ ...site, ...changes }, fiscalYear).outcome;

  it.each([
    [{ nonstable: 249 }, "not-eligible"],
    [{ nonstable: 250 }, "not-eligible"],
    [{ nonstable: 251 }, "eligible"],
    [{ disadvantaged: 700 }, "not-eligible"],
    [{ disadvantaged: 701 }, "eligible"],
    [{ classroomBased: false }, "not-eligible"],
    [{ closed: true }, "not-eligible"],
    [{ closed: false }, "eligible"],
  ])("%o is %s", (changes, expected) => {
    expect(outcome(changes)).toBe(expected);
  });

  it("tests rates rounded to a tenth of a percent", () => {
    expect(outcome({ enrollment: 10_000, nonstable: 2504, disadvantaged: 8000 })).toBe("not-eligible");
    expect(outcome({ enrollment: 10_000, nonstable: 2505, disadvantaged: 8000 })).toBe("eligible");
  });

  it("excludes district offices from 2024-25 on", () => {
    expect(outcome({ districtOffice: true }, "2023-24")).toBe("eligible");
    expect(outcome({ districtOffice: true }, "2024-25")).toBe("not-eligible");
    expect(outcome({}, "2022-23")).toBe("not-applicable");
  });

  it("does not take a missing fact for no, but one certain no is enough", () => {
    const { districtOffice: _, ...withoutOffice } = site;
    expect(equityMultiplierEligibility(withoutOffice, "2024-25")).toMatchObject({ outcome: "cannot-determine", missing: ["districtOffice"] });
    expect(equityMultiplierEligibility({ ...withoutOffice, nonstable: 1 }, "2024-25").outcome).toBe("not-eligible");
    expect(equityMultiplierEligibility({ id: "s", enrollment: 0, nonstable: 0, disadvantaged: 0, classroomBased: true }, "2023-24").outcome).toBe("cannot-determine");
  });

  it("takes the floor below it only", () => {
    expect(equityMultiplierAmount(49, 1000, 50_000)).toMatchObject({ dollars: "50000", floored: true });
    expect(equityMultiplierAmount(50, 1000, 50_000)).toMatchObject({ dollars: "50000", floored: false });
    expect(equityMultiplierAmount(51, 1000, 50_000)).toMatchObject({ dollars: "51000", floored: false });
  });

  it("spends the appropriation exactly", () => {
    expect(equityMultiplierRate([100, 300, 10], 450_000, 50_000)).toBe("1000.0000000000");
    expect(equityMultiplierRate([], 450_000, 50_000)).toBeNull();
    expect(equityMultiplierRate([0, 0], 450_000, 50_000)).toBeNull();
  });
});

describe("penalty of EC 52065.1", () => {
  const facts = { year: 2026, entitlement: 1_000_000, holidays: ["2026-07-03"] };

  it.each([
    ["2026-06-23", "0.00"],
    ["2026-07-01", "0.00"],
    ["2026-07-02", "200000.00"],
    ["2026-07-03", "210000.00"],
    ["2026-07-06", "210000.00"],
    ["2026-07-07", "220000.00"],
    ["2026-09-24", "790000.00"],
    ["2026-09-25", "800000.00"],
    ["2027-01-15", "800000.00"],
  ])("adopted on %s: %s", (adoptedOn, cents) => {
    expect(latePlanPenalty({ ...facts, adoptedOn }).cents).toBe(cents);
  });

  it("goes on while there is no plan", () => {
    expect(latePlanPenalty({ ...facts, adoptedOn: null, asOf: "2026-07-07" }).cents).toBe("220000.00");
    expect(latePlanPenalty({ ...facts, adoptedOn: null }).missing).toEqual(["asOf"]);
  });

  it("does not guess", () => {
    expect(latePlanPenalty(facts).missing).toEqual(["adoptedOn"]);
    expect(latePlanPenalty({ ...facts, adoptedOn: "2026-07-09", emergency: true })).toMatchObject({ outcome: "cannot-determine", missing: ["modification for an emergency"] });
    expect(latePlanPenalty({ ...facts, adoptedOn: "2026-07-09", emergency: false }).notEvaluated).toEqual(["constitutional minimum"]);
    expect(latePlanPenalty({ ...facts, year: 2024, adoptedOn: "2024-07-09" }).outcome).toBe("not-applicable");
    expect(() => latePlanPenalty({ ...facts, adoptedOn: "2026-07-32" })).toThrow("invalid-date");
  });
});

describe("supplemental and concentration grants", () => {
  const years = (unduplicated: number, start: number) => Object.fromEntries([0, 1, 2].map((back) => [`${start - back}-${String(start - back + 1).slice(2)}`, { unduplicated, enrollment: 1000 }]));

  it.each([
    [549, "0.00"],
    [550, "0.00"],
    [551, "65.00"],
    [1000, "29250.00"],
  ])("counts only what lies above 55 percent: %d of 1,000", (unduplicated, cents) => {
    expect(concentrationGrant({ baseGrants: 100_000, years: years(unduplicated, 2025) }, "2025-26").cents).toBe(cents);
  });

  it.each([
    ["2020-21", "5000.00"],
    ["2021-22", "6500.00"],
  ])("has the share of %s", (fiscalYear, cents) => {
    expect(concentrationGrant({ baseGrants: 100_000, years: years(650, Number(fiscalYear.slice(0, 4))) }, fiscalYear).cents).toBe(cents);
  });

  it("rolls three years and caps charter schools", () => {
    const facts = { baseGrants: 100_000, years: { "2025-26": { unduplicated: 900, enrollment: 1000 }, "2024-25": { unduplicated: 300, enrollment: 500 }, "2023-24": { unduplicated: 300, enrollment: 1500 } } };
    expect(supplementalGrant(facts, "2025-26").cents).toBe("10000.00");
    expect(concentrationGrant({ ...facts, districtPercentage: 60 }, "2025-26").cents).toBe("0.00");
    expect(concentrationGrant({ baseGrants: 100_000, years: years(900, 2025), districtPercentage: 60 }, "2025-26").cents).toBe("3250.00");
  });

  it("names the missing year", () => {
    expect(supplementalGrant({ baseGrants: 1, years: { "2025-26": { unduplicated: 1, enrollment: 2 } } }, "2025-26").missing).toEqual(["years/2024-25", "years/2023-24"]);
    expect(supplementalGrant({ baseGrants: 1 }, "2014-15").missing).toEqual(["percentage"]);
    expect(supplementalGrant({}, "2012-13").outcome).toBe("not-applicable");
  });

  it("takes a certified percentage instead of a roll", () => {
    expect(supplementalGrant({ baseGrants: 100_000, percentage: "61.38" }, "2014-15").cents).toBe("12276.00");
    expect(concentrationGrant({ baseGrants: 100_000, percentage: 65 }, "2014-15").cents).toBe("5000.00");
  });
});
