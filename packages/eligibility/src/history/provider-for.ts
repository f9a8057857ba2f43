import { countyOf, isCountyOfficeCds, isIsoDate, isSingleDistrictCounty, SsosError, valueAt, type Confidence, type Lea, type ProviderKind } from "@ssos/model";
import { charterDuties, countyOfficeAssistanceDuties, districtAssistanceDuties, districtAssistanceDutiesBefore2023, providersAt } from "@ssos/statute/duties";
import { assistanceAt } from "./assistance-periods.ts";
import { geographicAreaOf } from "./geographic-areas.ts";
import type { HistoryOpenQuestion } from "./open-questions.ts";
import type { SupportHistory } from "./support-history.ts";

/** Somebody who assists an LEA. */
export interface ProviderForLea {
  readonly kind: ProviderKind;
  /** In people's words, with the county or area. */
  readonly name: string;
  /** Code of the county whose office it is, where it is one. */
  readonly county?: string;
  /** `must`: the duty to assist is theirs. `joins`: together with those. `on-request`: may be asked. */
  readonly role: "must" | "joins" | "on-request";
  readonly citation: string;
  /** Whether the provider is itself in assistance, as far as histories were given. */
  readonly identified: "yes" | "no" | "unknown" | "not-applicable";
  readonly confidence: Confidence;
}

/** Who helps an LEA on a date. */
export interface ProviderAnswer {
  readonly cds: string;
  readonly asOf: string;
  readonly providers: readonly ProviderForLea[];
  /** Who reviews its plan. */
  readonly planReviewer?: { readonly kind: ProviderKind; readonly name: string; readonly citation: string };
  readonly openQuestions: readonly HistoryOpenQuestion[];
}

/** Options of {@link providerFor}. */
export interface ProviderOptions {
  /** Histories, the county offices' included, so that a provider that is itself identified is said. */
  readonly histories?: readonly SupportHistory[];
  /** Whether the same group met the criteria on three Dashboards in a row, so that the geographic lead must join. */
  readonly threeConsecutiveYears?: boolean;
  /** The Dashboard that identified the LEA; without it, any. */
  readonly dashboardYear?: number;
}

/**
 * Tells who assists an LEA that is eligible on a date: the county superintendent for districts and charter schools, the
 * geographic lead agency in the seven single-district counties and for charter schools of county boards, the State
 * Superintendent for county offices; the geographic lead where need persists; CCEE on request.
 *
 * @param lea - the LEA; of charter schools also authorizer and county of location, which default to the code's prefix with an open question
 * @param asOf - ISO date
 * @param options - histories of providers, and what is known of the identification
 * @returns no `must` provider where no duty was in force: before 2013, for charter schools before 2020, in a gap of the law
 * @throws SsosError `invalid-date`; `unknown-county` when the code begins with none
 * @example
 * ```ts
 * const district = { cds: "27660920000000", name: "Example Unified", kind: "district" } as const
 * providerFor(district, "2024-06-30").providers[0]?.name // => "Monterey County Superintendent of Schools"
 * const sanFrancisco = { cds: "38684780000000", name: "San Francisco Unified", kind: "district" } as const
 * providerFor(sanFrancisco, "2024-06-30").providers[0]?.kind // => "geographic-lead"
 * ```
 */
export function providerFor(lea: Lea, asOf: string, options: ProviderOptions = {}): ProviderAnswer {
  if (!isIsoDate(asOf)) throw new SsosError("invalid-date", { found: asOf, expected: "a calendar date YYYY-MM-DD" });
  const open = new Set<HistoryOpenQuestion>();
  const county = locationOf(lea, open);
  const duties = lea.kind === "district" ? [...districtAssistanceDutiesBefore2023, ...districtAssistanceDuties] : lea.kind === "coe" ? countyOfficeAssistanceDuties : charterDuties;
  const question = { kind: lea.kind, asOf, ...(options.dashboardYear === undefined ? {} : { dashboardYear: options.dashboardYear }) } as const;
  const must = providersAt(duties, question);
  const joins = options.threeConsecutiveYears === true && lea.kind === "district" ? providersAt(duties, { ...question, trigger: "three-consecutive-years" }).filter(({ provider }) => provider === "geographic-lead") : [];
  const byLead = leadInstead(lea, county);
  const make = (kind: ProviderKind, role: ProviderForLea["role"], citation: string, confidence: Confidence = "verified") => named(kind, role, citation, confidence, county, asOf, options, open);

  const providers: ProviderForLea[] = [];
  for (const { provider, citation } of must) {
    if (byLead !== undefined && provider === "county-superintendent") providers.push(make("geographic-lead", "must", byLead.citation, byLead.confidence));
    else providers.push(make(provider, "must", citation));
  }
  for (const { citation } of joins) if (!providers.some(({ kind }) => kind === "geographic-lead")) providers.push(make("geographic-lead", "joins", citation));
  if (lea.kind === "district" && asOf >= "2023-07-10" && !providers.some(({ kind }) => kind === "geographic-lead")) providers.push(make("geographic-lead", "on-request", "EC 52071(d)"));
  if (asOf >= "2018-06-27") providers.push(make("ccee", "on-request", lea.kind === "charter" ? "EC 47607.3(c)" : "EC 52074(g)"));
  const planReviewer = reviewerOf(lea, county);
  return { cds: lea.cds, asOf, providers: [...new Map(providers.map((provider) => [`${provider.kind}/${provider.role}`, provider])).values()], ...(planReviewer === undefined ? {} : { planReviewer }), openQuestions: [...open] };
}

function locationOf(lea: Lea, open: Set<HistoryOpenQuestion>): string {
  if (lea.kind === "charter" && lea.countyOfLocation === undefined) open.add("county-of-location");
  const county = countyOf(lea.countyOfLocation ?? lea.cds);
  if (county === undefined) throw new SsosError("unknown-county", { found: lea.countyOfLocation ?? lea.cds, expected: "a code that begins with 01 to 58" });
  return county.code;
}

/** Where a county superintendent would assist a district or charter school of the same board, the lead agency does. */
function leadInstead(lea: Lea, county: string): { citation: string; confidence: Confidence } | undefined {
  if (lea.kind === "district" && isSingleDistrictCounty(county)) return { citation: "EC 2575.2(f)", confidence: "derived" };
  if (lea.kind === "charter" && isCountyOfficeCds(lea.authorizer ?? `${lea.cds.slice(0, 7)}0000000`)) return { citation: "EC 47607.3(b)(1)", confidence: "verified" };
  return undefined;
}

function named(kind: ProviderKind, role: ProviderForLea["role"], citation: string, confidence: Confidence, county: string, asOf: string, options: ProviderOptions, open: Set<HistoryOpenQuestion>): ProviderForLea {
  if (kind === "county-superintendent") return { kind, name: `${countyOf(county)?.name ?? county} County Superintendent of Schools`, county, role, citation, identified: identifiedIn(county, asOf, options), confidence };
  if (kind === "geographic-lead") {
    const area = geographicAreaOf(county);
    const leads = area === undefined ? undefined : valueAt(area.leads, asOf);
    for (const question of area?.openQuestions ?? []) open.add(question);
    if (leads === undefined || !leads.ok) open.add("lead-not-known");
    const codes = leads?.ok === true ? leads.value : [];
    const offices = codes.map((code) => countyOf(code)?.name ?? code).join(" and ");
    const name = `Geographic lead agency, ${area?.name ?? "area not known"}${offices === "" ? "" : ` (${offices})`}`;
    const [only] = codes.length === 1 ? codes : [];
    const identified = codes.map((code) => identifiedIn(code, asOf, options));
    return { kind, name, ...(only === undefined ? {} : { county: only }), role, citation, identified: identified.includes("yes") ? "yes" : identified.length === 0 || identified.includes("unknown") ? "unknown" : "no", confidence: codes.length === 0 ? confidence : "reported" };
  }
  const names: Partial<Record<ProviderKind, string>> = { ccee: "California Collaborative for Educational Excellence", "superintendent-of-public-instruction": "State Superintendent of Public Instruction, with the California Department of Education", "department-of-education": "California Department of Education" };
  return { kind, name: names[kind] ?? kind, role, citation, identified: "not-applicable", confidence };
}

/** Whether a county's office of education is in assistance on the date, by its own history. */
function identifiedIn(county: string, asOf: string, { histories }: ProviderOptions): ProviderForLea["identified"] {
  const office = histories?.find(({ cds }) => cds.startsWith(county) && isCountyOfficeCds(cds));
  return office === undefined ? "unknown" : assistanceAt(office, asOf).inAssistance;
}

function reviewerOf(lea: Lea, county: string): ProviderAnswer["planReviewer"] {
  if (lea.kind === "coe") return { kind: "superintendent-of-public-instruction", name: "State Superintendent of Public Instruction", citation: "EC 52070.5" };
  if (lea.kind === "charter") return { kind: "chartering-authority", name: "Chartering authority, to which the plan is submitted, as to the county superintendent", citation: "EC 47606.5(h)" };
  if (isSingleDistrictCounty(county)) return { kind: "superintendent-of-public-instruction", name: "State Superintendent of Public Instruction", citation: "EC 52070(e)" };
  return { kind: "county-superintendent", name: `${countyOf(county)?.name ?? county} County Superintendent of Schools`, citation: "EC 52070(d)" };
}
