import { countyOf, isSingleDistrictCounty, leastConfident, SsosError, type Confidence, type LeaKind, type ProviderKind } from "@ssos/model";
import { geographicAreaOf } from "./geographic-areas.ts";
import { leadAgenciesFor } from "./lead-agencies.ts";

/** One stop on the way to help. */
export interface ReferralStep {
  readonly provider: ProviderKind;
  readonly name: string;
  readonly because: string;
  readonly citation: string;
  readonly confidence: Confidence;
}

/** A way to help, in order, and how sure all of it is. */
export interface ReferralRoute {
  readonly steps: readonly ReferralStep[];
  readonly confidence: Confidence;
  readonly openQuestions: readonly string[];
}

/**
 * Gives the way to help for an LEA that looks for support on a topic, in order: who is nearest by law, then the
 * geographic lead, agencies on the topic, and CCEE.
 *
 * **When to use** to point an LEA somewhere; which duty to assist follows on a date is a question for `@ssos/eligibility`.
 *
 * @param lea - kind and county; for a charter school the county where it is located
 * @param topic - for example `special-education`
 * @param year - a calendar year; geographic leads are known from about 2018 to 2023 only
 * @throws SsosError `unknown-county`
 * @example
 * ```ts
 * referralRoute({ kind: "district", county: "Monterey" }, "special-education", 2022).steps.map(({ provider }) => provider) // => ["county-superintendent", "geographic-lead", "special-education-lead", "special-education-lead", "special-education-lead", "ccee"]
 * referralRoute({ kind: "district", county: "Alpine" }, "data", 2022).steps[0]?.citation // => "EC 2575.2(f)"
 * ```
 */
export function referralRoute(lea: { readonly kind: LeaKind; readonly county: string }, topic: string, year: number): ReferralRoute {
  const county = countyOf(lea.county);
  if (county === undefined) throw new SsosError("unknown-county", { found: lea.county, expected: "one of the 58 counties, by code or name" });
  const openQuestions: string[] = [];
  const withoutCounty = lea.kind === "district" && isSingleDistrictCounty(county.code);
  const first: ReferralStep[] = withoutCounty
    ? []
    : lea.kind === "coe"
      ? [{ provider: "superintendent-of-public-instruction", name: "Superintendent of Public Instruction", because: "county offices turn to the State", citation: "EC 52071.5", confidence: "verified" }]
      : [{ provider: "county-superintendent", name: `${county.name} county superintendent of schools`, because: lea.kind === "charter" ? "the county where the charter school is located" : "the county superintendent assists districts of the county", citation: lea.kind === "charter" ? "EC 47607.3(a)" : "EC 52071", confidence: "verified" }];
  const area = geographicAreaOf(county.code);
  const geographic: ReferralStep[] = [];
  if (area !== undefined) {
    const known = year >= area.seenFrom && year <= area.seenUntil;
    if (!known) openQuestions.push(`Who leads the area ${area.name} in ${year} is not known; the leads named are those of ${area.seenFrom} to ${area.seenUntil}.`);
    if (area.openQuestion !== undefined) openQuestions.push(area.openQuestion);
    geographic.push({ provider: "geographic-lead", name: `${area.name}: ${area.leads.join(", ")}`, because: withoutCounty ? "the lead agency assists where the county has a single district" : "the geographic lead agency reported for the county", citation: withoutCounty ? "EC 2575.2(f)" : "EC 52073", confidence: known ? area.confidence : "assumed" });
  }
  const topical = leadAgenciesFor(topic, year).map(({ name, kind, sources, confidence }): ReferralStep => ({ provider: kind, name, because: `known for ${topic}`, citation: sources.find((source) => source.startsWith("EC ")) ?? "EC 52073.1", confidence }));
  if (topical.length === 0) openQuestions.push(`No agency at hand is known for ${topic}.`);
  const steps: ReferralStep[] = [...first, ...geographic, ...topical, { provider: "ccee", name: "California Collaborative for Educational Excellence", because: "advises where others ask for it", citation: "EC 52074", confidence: "verified" }];
  return { steps, confidence: leastConfident(steps.map(({ confidence }) => confidence)), openQuestions };
}
