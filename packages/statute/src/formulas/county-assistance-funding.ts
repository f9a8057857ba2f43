import { decimalText, difference, startYearOf, sum } from "@ssos/model";
import { charterAssistanceFunding, districtAssistanceFunding, type AssistanceReports } from "./county-assistance-2018.ts";
import type { FormulaAnswer } from "./formula-answer.ts";
import { universalAssistanceGrant, type UniversalGrantFacts } from "./universal-assistance-grant.ts";

/** All facts that county office funding for assistance can rest on; a year needs only its own. */
export interface CountyFundingFacts extends AssistanceReports, UniversalGrantFacts {}

/** Funding of a county office for assistance in a fiscal year. */
export interface CountyFunding {
  readonly fiscalYear: string;
  /** The formulas of that year. */
  readonly parts: readonly { readonly section: string; readonly answer: FormulaAnswer }[];
  /** To the cent; null while a part cannot be determined, or when no formula covers the year. */
  readonly cents: string | null;
}

/**
 * Gives what a county office gets for assisting LEAs in a fiscal year, by the formulas in force for it: EC 2575.2 and
 * 2575.3 until 2025-26, 2575.35 from 2026-27.
 *
 * @param facts - reports of the years, or allocations and earlier amounts
 * @param fiscalYear - for example `"2026-27"`
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * countyAssistanceFunding({ districts: { 2018: { small: 3, medium: 1, large: 1 }, 2017: { small: 2, medium: 1, large: 0 } } }, "2018-19").cents // => "800000.00"
 * countyAssistanceFunding({}, "2017-18").parts // => []
 * countyAssistanceFunding({ priorAllocations: 1_000_000, amount2025: 900_000 }, "2026-27").parts.map(({ section }) => section) // => ["EC 2575.35"]
 * ```
 */
export function countyAssistanceFunding(facts: CountyFundingFacts, fiscalYear: string): CountyFunding {
  const year = startYearOf(fiscalYear);
  const parts: CountyFunding["parts"][number][] = [];
  if (year >= 2018 && year <= 2025) parts.push({ section: "EC 2575.2", answer: districtAssistanceFunding(facts, fiscalYear) });
  if (year >= 2022 && year <= 2025) parts.push({ section: "EC 2575.3", answer: charterAssistanceFunding(facts, fiscalYear) });
  if (year >= 2026) parts.push({ section: "EC 2575.35", answer: universalAssistanceGrant(facts, fiscalYear) });
  const amounts = parts.map(({ answer }) => answer.amount);
  return { fiscalYear, parts, cents: parts.length > 0 && amounts.every((amount) => amount !== null) ? decimalText(sum(...amounts), 2) : null };
}

/** Whether a county is of the kind whose money goes to the lead agency. */
export interface RecipientFacts {
  /** The county board also governs a school district in assistance (EC 2575.2(f)). */
  readonly boardGovernsDistrict: boolean;
  /** The county has a single school district (EC 2575.35(e)). */
  readonly singleDistrictCounty: boolean;
}

/**
 * Divides the funding of a fiscal year between the county office and the lead agency of its region.
 *
 * Money for charter schools (EC 2575.3) is counted for whoever the caller counted the charter schools for.
 *
 * @param funding - from {@link countyAssistanceFunding}
 * @param facts - the kind of county
 * @returns dollars to the cent; null while the funding itself is
 * @example
 * ```ts
 * const funding = countyAssistanceFunding({ priorAllocations: 1_000_000, amount2025: 900_000 }, "2026-27")
 * fundingRecipients(funding, { boardGovernsDistrict: false, singleDistrictCounty: true }) // => { county: "500000.00", leadAgency: "400000.00" }
 * ```
 */
export function fundingRecipients(funding: CountyFunding, facts: RecipientFacts): { readonly county: string | null; readonly leadAgency: string | null } {
  if (funding.cents === null) return { county: null, leadAgency: null };
  const result = (answer: FormulaAnswer, id: string) => answer.trace.steps.find((step) => step.id === id)?.result ?? 0;
  const toLead = funding.parts.flatMap(({ section, answer }) => {
    if (section === "EC 2575.2" && facts.boardGovernsDistrict) return [result(answer, "mean")];
    if (section === "EC 2575.35" && facts.singleDistrictCounty) return [result(answer, "attendance"), result(answer, "stability")];
    return [];
  });
  const leadAgency = decimalText(sum(...toLead), 2);
  return { county: decimalText(difference(funding.cents, leadAgency), 2), leadAgency };
}
