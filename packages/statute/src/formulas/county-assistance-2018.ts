import { startYearOf, type TraceParameter } from "@ssos/model";
import type { DistrictCounts, DistrictSize } from "./district-size.ts";
import { amountOf, notCovered, type FormulaAnswer } from "./formula-answer.ts";
import { fact, type OpenStep } from "./worksheet.ts";

/** What EC 2575.2 and 2575.3 rest on, by the year of the assistance status report (2018 for the report of fall 2018). */
export interface AssistanceReports {
  /** Districts in differentiated assistance by size; a report without an entry is a fact not given. */
  readonly districts?: Readonly<Record<number, DistrictCounts>>;
  /** Charter schools in differentiated assistance. */
  readonly charters?: Readonly<Record<number, number>>;
}

const SIZES: readonly DistrictSize[] = ["small", "medium", "large"];
const PER_DISTRICT: Readonly<Record<DistrictSize, number>> = { small: 100_000, medium: 200_000, large: 300_000 };

const parameter = (value: number, citation: string): TraceParameter => ({ value, sources: [citation], confidence: "verified" });

/** Reports that were never made, because the Dashboard was suspended. */
const NEVER_MADE: readonly number[] = [2020, 2021];

/**
 * Gives what a county superintendent gets for assisting districts, 2018-19 to 2025-26: a flat amount, and the mean of
 * the allowances of the latest status reports (EC 2575.2; inoperative July 1, 2026).
 *
 * **When to use** for these eight years; from 2026-27 on ask {@link universalAssistanceGrant}.
 *
 * @param facts - districts in assistance by size and report; for 2020 and 2021, when no report was made, only if the caller
 *   says how they are counted
 * @param fiscalYear - for example `"2023-24"`
 * @returns `cannot-determine` with the reports that are missing; `not-applicable` outside the eight years. The cents are
 *   rounded, which the statute does not regulate
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * const districts = { 2025: { small: 2, medium: 1, large: 0 }, 2024: { small: 3, medium: 1, large: 1 }, 2023: { small: 1, medium: 0, large: 1 } }
 * districtAssistanceFunding({ districts }, "2025-26").cents // => "833333.33"
 * districtAssistanceFunding({ districts }, "2023-24").missing // => ["districts/2022", "districts/2021"]
 * districtAssistanceFunding({ districts }, "2026-27").outcome // => "not-applicable"
 * ```
 */
export function districtAssistanceFunding(facts: AssistanceReports, fiscalYear: string): FormulaAnswer {
  const year = startYearOf(fiscalYear);
  const question = "county-funding-districts";
  if (year < 2018 || year > 2025) return notCovered(question, fiscalYear, year, 2018, 2025, "EC 2575.2(a)");
  const reports = year === 2018 ? [2018, 2017] : [year, year - 1, year - 2];
  const citation = year === 2018 ? "EC 2575.2(a)(1)(A)" : year <= 2022 ? "EC 2575.2(a)(1)(B)" : "EC 2575.2(a)(2)";
  const steps = reports.flatMap((report) => allowance(report, facts.districts?.[report]));
  return amountOf({
    question,
    subject: fiscalYear,
    parameters: {
      base: parameter(year <= 2022 ? 200_000 : 300_000, citation),
      reports: parameter(reports.length, citation),
      ...Object.fromEntries(SIZES.map((size) => [`per-district/${size}`, parameter(PER_DISTRICT[size], "EC 2575.2(b)")])),
    },
    steps: [
      ...steps,
      { id: "allowances", code: "sum-of-allowances", kind: "calculate", operator: "sum", operands: reports.map((report) => ({ step: `${report}/allowance` })), citations: [citation] },
      { id: "mean", code: "mean-allowance", kind: "calculate", operator: "quotient", operands: [{ step: "allowances" }, { parameter: "reports" }], citations: [citation] },
      { id: "amount", code: "apportionment", kind: "calculate", operator: "sum", operands: [{ parameter: "base" }, { step: "mean" }], citations: [citation] },
    ],
    answer: "amount",
    openQuestions: reports.some((report) => NEVER_MADE.includes(report)) ? ["status-years-without-report", "rounding-not-in-statute"] : ["rounding-not-in-statute"],
  });
}

function allowance(report: number, counts: DistrictCounts | undefined): OpenStep[] {
  const open = NEVER_MADE.includes(report) ? { openQuestions: ["status-years-without-report"] } : {};
  return [
    ...SIZES.flatMap((size): OpenStep[] => [
      { ...fact(`${report}/${size}`, `districts/${report}`, counts?.[size], ["EC 2575.2(e)"]), ...open },
      { id: `${report}/${size}/allowance`, code: "allowance-of-size", kind: "calculate", operator: "product", operands: [{ step: `${report}/${size}` }, { parameter: `per-district/${size}` }], citations: ["EC 2575.2(b)"] },
    ]),
    { id: `${report}/allowance`, code: "allowance", kind: "calculate", operator: "sum", operands: SIZES.map((size) => ({ step: `${report}/${size}/allowance` })), citations: ["EC 2575.2(b)"] },
  ];
}

/**
 * Gives what is added for charter schools in assistance, 2022-23 to 2025-26: the mean of $100,000 for each over the
 * reports since 2022, three at most (EC 2575.3; inoperative July 1, 2026).
 *
 * @param facts - charter schools in assistance by report: those of the county of location, or, for the lead agency, those
 *   that a county board authorizes
 * @param fiscalYear - for example `"2023-24"`
 * @returns `cannot-determine` with the reports that are missing; `not-applicable` outside the four years
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * charterAssistanceFunding({ charters: { 2022: 0, 2023: 3 } }, "2023-24").cents // => "150000.00"
 * charterAssistanceFunding({ charters: { 2023: 3 } }, "2023-24").missing // => ["charters/2022"]
 * ```
 */
export function charterAssistanceFunding(facts: AssistanceReports, fiscalYear: string): FormulaAnswer {
  const year = startYearOf(fiscalYear);
  const question = "county-funding-charters";
  if (year < 2022 || year > 2025) return notCovered(question, fiscalYear, year, 2022, 2025, "EC 2575.3(a)");
  const reports = [year, year - 1, year - 2].filter((report) => report >= 2022);
  const citation = year === 2022 ? "EC 2575.3(a)(1)" : year === 2023 ? "EC 2575.3(a)(2)" : "EC 2575.3(a)(3)";
  return amountOf({
    question,
    subject: fiscalYear,
    parameters: { "per-charter": parameter(100_000, "EC 2575.3(b)"), reports: parameter(reports.length, citation) },
    steps: [
      ...reports.map((report) => fact(`${report}/charters`, `charters/${report}`, facts.charters?.[report], ["EC 2575.3(c)"])),
      { id: "charters", code: "charter-schools", kind: "calculate", operator: "sum", operands: reports.map((report) => ({ step: `${report}/charters` })), citations: [citation] },
      { id: "allowances", code: "sum-of-allowances", kind: "calculate", operator: "product", operands: [{ step: "charters" }, { parameter: "per-charter" }], citations: ["EC 2575.3(b)"] },
      { id: "amount", code: "apportionment", kind: "calculate", operator: "quotient", operands: [{ step: "allowances" }, { parameter: "reports" }], citations: [citation] },
    ],
    answer: "amount",
    openQuestions: ["rounding-not-in-statute"],
  });
}
