import type { Confidence, ProviderKind } from "@ssos/model";

/** An agency or initiative with a statewide or subject role, as far as sources name it. */
export interface LeadAgency {
  readonly name: string;
  readonly kind: ProviderKind;
  /** Who holds the role; empty when the sources at hand do not say. */
  readonly holders: readonly string[];
  /** What it can be asked about. */
  readonly topics: readonly string[];
  readonly seenFrom: number;
  /** Last year for which the sources speak; null: no end was read, which does not say that it goes on. */
  readonly seenUntil: number | null;
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

/** Lead agencies and initiatives besides the geographic leads. Who holds a role today must be checked with the Department. */
export const LEAD_AGENCIES: readonly LeadAgency[] = [
  { name: "SELPA content leads", kind: "special-education-lead", holders: ["Imperial County SELPA", "Marin County SELPA", "Placer County SELPA", "South County SELPA"], topics: ["special-education"], seenFrom: 2018, seenUntil: 2023, sources: ["ccee-selpa-leads-page"], confidence: "verified" },
  { name: "System Improvement Leads", kind: "special-education-lead", holders: ["El Dorado County SELPA", "Riverside County SELPA", "West San Gabriel SELPA"], topics: ["special-education", "improvement-science", "data"], seenFrom: 2018, seenUntil: 2023, sources: ["ccee-selpa-leads-page"], confidence: "verified" },
  { name: "Special Education Resource Leads", kind: "special-education-lead", holders: [], topics: ["special-education"], seenFrom: 2022, seenUntil: null, sources: ["EC 52073.2", "cde-serl-page"], confidence: "verified" },
  { name: "Equity leads", kind: "equity-lead", holders: [], topics: ["equity"], seenFrom: 2023, seenUntil: null, sources: ["EC 52073.5"], confidence: "verified" },
  { name: "Expert lead agencies", kind: "expert-lead", holders: [], topics: ["any"], seenFrom: 2018, seenUntil: null, sources: ["EC 52073.1"], confidence: "verified" },
  { name: "Community Engagement Initiative", kind: "community-engagement-lead", holders: [], topics: ["community-engagement"], seenFrom: 2018, seenUntil: null, sources: ["ccee-system-of-support-page", "EC 52073.3"], confidence: "verified" },
  { name: "21st Century California School Leadership Academy", kind: "expert-lead", holders: [], topics: ["leadership"], seenFrom: 2020, seenUntil: null, sources: ["cde-lead-agencies-page"], confidence: "reported" },
  { name: "Community schools technical assistance centers", kind: "expert-lead", holders: [], topics: ["community-schools"], seenFrom: 2022, seenUntil: null, sources: ["cde-lead-agencies-page"], confidence: "reported" },
  { name: "Dyslexia Initiative", kind: "expert-lead", holders: [], topics: ["literacy"], seenFrom: 2020, seenUntil: 2024, sources: ["cde-lead-agencies-page"], confidence: "reported" },
];

/**
 * Finds lead agencies by topic.
 *
 * @param topic - for example `special-education`
 * @param year - a calendar year; agencies not seen in it are left out, save those whose end was not read
 * @example
 * ```ts
 * leadAgenciesFor("literacy", 2023).map(({ name }) => name) // => ["Dyslexia Initiative"]
 * leadAgenciesFor("literacy", 2025) // => []
 * ```
 */
export function leadAgenciesFor(topic: string, year: number): LeadAgency[] {
  return LEAD_AGENCIES.filter(({ topics, seenFrom, seenUntil }) => topics.includes(topic) && seenFrom <= year && (seenUntil === null || year <= seenUntil));
}
