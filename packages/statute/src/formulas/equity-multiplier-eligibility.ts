import { outcomeOf, startYearOf, type Outcome, type Source, type Trace, type TraceDictionary, type TraceParameter, type Truth } from "@ssos/model";
import { fact, settle, type OpenStep } from "./worksheet.ts";

/** What the stability rate data file and the certification of the prior year say about a schoolsite. */
export interface EquityMultiplierSite {
  /** CDS code, or any name for the site. */
  readonly id: string;
  /** Prior-year adjusted cumulative enrollment. */
  readonly enrollment?: number;
  /** Pupils of it who were not stable. */
  readonly nonstable?: number;
  /** Pupils of it who are socioeconomically disadvantaged. */
  readonly disadvantaged?: number;
  /** Whether it is no nonclassroom-based charter school as of the prior year's second apportionment. */
  readonly classroomBased?: boolean;
  /** Whether the row stands for pupils enrolled in the district office; asked from 2024-25 on. */
  readonly districtOffice?: boolean;
  /** Whether the site closed in the year of allocation; not evaluated when no fact is given. */
  readonly closed?: boolean;
}

/** Whether a site is eligible, and why. */
export interface EquityMultiplierEligibility {
  readonly id: string;
  readonly outcome: Outcome;
  readonly missing: readonly string[];
  readonly notEvaluated: readonly string[];
  readonly trace: Trace;
  readonly dictionary: TraceDictionary;
}

const CITATION = "EC 42238.024(b)(2)";

/** The file whose printed rates and flags show the rounding. */
const PRINTED: Source = { id: "cde-equity-multiplier-2023-24-p1", title: "Local Control Funding Formula Equity Multiplier, School Site Calculation, 2023-24 First Principal (P-1) Apportionment", publisher: "California Department of Education", published: "2024-02" };

const parameters: Readonly<Record<string, TraceParameter>> = {
  nonstability: { value: 25, sources: [CITATION], confidence: "verified" },
  disadvantaged: { value: 70, sources: [CITATION], confidence: "verified" },
  digits: { value: 1, sources: [PRINTED.id], confidence: "derived" },
};

/**
 * Decides whether a schoolsite gets Equity Multiplier money: more than 25 percent nonstability and more than 70 percent
 * socioeconomically disadvantaged pupils in the prior year, both rounded to a tenth of a percent (EC 42238.024(b)(2)).
 *
 * The rounding is not in the statute: without it four of the State's 2023-24 flags differ. Rows of district offices count
 * in 2023-24 and are excluded from 2024-25 on (EC 42238.024(b)(4)(B)).
 *
 * @param site - counts and facts of the site; what is absent is not taken as no
 * @param fiscalYear - year of the allocation, for example `"2023-24"`
 * @returns `not-applicable` before 2023-24; `cannot-determine` with the missing facts
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * const site = { id: "a", enrollment: 200, nonstable: 51, disadvantaged: 141, classroomBased: true, districtOffice: false }
 * equityMultiplierEligibility(site, "2024-25").outcome // => "eligible"
 * equityMultiplierEligibility({ ...site, nonstable: 50 }, "2024-25").outcome // => "not-eligible"
 * equityMultiplierEligibility({ id: "b", enrollment: 200, nonstable: 51 }, "2023-24").missing // => ["disadvantaged", "classroomBased"]
 * ```
 */
export function equityMultiplierEligibility(site: EquityMultiplierSite, fiscalYear: string): EquityMultiplierEligibility {
  const year = startYearOf(fiscalYear);
  const offices = year >= 2024;
  const closed = site.closed !== undefined;
  const criteria = ["nonstability", "disadvantaged", "classroom-based", ...(offices ? ["no-district-office"] : []), ...(closed ? ["not-closed"] : [])];
  const { trace, dictionary, results } = settle({
    question: "equity-multiplier-eligibility",
    subject: site.id,
    parameters: { ...parameters, "fiscal-years/first": { value: 2023, sources: ["EC 42238.024(a)"], confidence: "verified" } },
    sources: { [PRINTED.id]: PRINTED },
    steps: [
      { id: "year", code: "year-covered", kind: "compare", left: year, operator: ">=", right: { parameter: "fiscal-years/first" }, citations: ["EC 42238.024(a)"] },
      fact("enrollment", "enrollment", site.enrollment, ["EC 42238.024(c)(3)"]),
      ...rate("nonstability", "nonstable", site.nonstable, "EC 42238.024(c)(2)"),
      ...rate("disadvantaged", "disadvantaged", site.disadvantaged, "EC 42238.024(c)(5)"),
      ...yesNo("classroom-based", "classroomBased", site.classroomBased, "yes", "EC 42238.024(c)(1)"),
      ...(offices ? yesNo("no-district-office", "districtOffice", site.districtOffice, "no", "EC 42238.024(b)(4)(B)") : []),
      ...(closed ? yesNo("not-closed", "closed", site.closed, "no", "EC 42238.024(b)(4)(A)") : []),
      { id: "eligible", code: "eligible", kind: "combine", combine: "all", of: criteria, citations: ["EC 42238.024(b)"] },
    ],
    answer: "eligible",
  });
  const answer = results.get("eligible") as Truth;
  const outcome: Outcome = results.get("year") === "no" ? "not-applicable" : outcomeOf(answer);
  const absent = trace.steps.flatMap(({ inputs = [] }) => inputs.filter(({ value }) => value === null).map((input) => input.fact));
  return { id: site.id, outcome, missing: outcome === "cannot-determine" ? absent : [], notEvaluated: closed ? [] : ["closed"], trace, dictionary };
}

function rate(id: string, path: string, count: number | undefined, citation: string): OpenStep[] {
  return [
    fact(`${id}/pupils`, path, count, [citation]),
    { id: `${id}/share`, code: "share", kind: "calculate", operator: "quotient", operands: [{ step: `${id}/pupils` }, { step: "enrollment" }] },
    { id: `${id}/percent`, code: "percent", kind: "calculate", operator: "product", operands: [{ step: `${id}/share` }, 100] },
    { id: `${id}/rate`, code: "rate", kind: "calculate", operator: "round", operands: [{ step: `${id}/percent` }, { parameter: "digits" }] },
    { id, code: `${id}-above`, kind: "compare", left: { step: `${id}/rate` }, operator: ">", right: { parameter: id }, citations: [CITATION, citation] },
  ];
}

function yesNo(id: string, path: string, value: boolean | undefined, wanted: "yes" | "no", citation: string): OpenStep[] {
  return [
    fact(`${id}/fact`, path, value === undefined ? undefined : value ? "yes" : "no", [citation]),
    { id, code: id, kind: "compare", left: { step: `${id}/fact` }, operator: "=", right: wanted, citations: [citation] },
  ];
}
