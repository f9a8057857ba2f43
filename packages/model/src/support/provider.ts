/** Who gives, reviews or orders assistance in the Statewide System of Support. */
export const PROVIDER_KINDS = [
  "county-superintendent",
  "superintendent-of-public-instruction",
  "department-of-education",
  "geographic-lead",
  "ccee",
  "expert-lead",
  "equity-lead",
  "special-education-lead",
  "community-engagement-lead",
  "english-learner-lead",
  "chartering-authority",
  "state-board",
] as const;

/** One of {@link PROVIDER_KINDS}. */
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** A provider's name and the provision that makes it one. */
export interface ProviderRole {
  readonly kind: ProviderKind;
  readonly name: string;
  readonly role: string;
  readonly citation: string;
}

/** The providers and their roles, in our words. */
export const PROVIDER_ROLES: Readonly<Record<ProviderKind, ProviderRole>> = {
  "county-superintendent": { kind: "county-superintendent", name: "County superintendent of schools", role: "reviews district plans and assists districts and charter schools of the county", citation: "EC 52071" },
  "superintendent-of-public-instruction": { kind: "superintendent-of-public-instruction", name: "Superintendent of Public Instruction", role: "reviews the plans of county offices and sees to their assistance", citation: "EC 52071.5" },
  "department-of-education": { kind: "department-of-education", name: "California Department of Education", role: "determines who is eligible and coordinates the system", citation: "EC 52064.5(g)" },
  "geographic-lead": { kind: "geographic-lead", name: "Geographic lead agency", role: "builds capacity in its area and joins when need persists", citation: "EC 52073" },
  ccee: { kind: "ccee", name: "California Collaborative for Educational Excellence", role: "advises, and assists where criteria recur or others ask", citation: "EC 52074" },
  "expert-lead": { kind: "expert-lead", name: "Expert lead agency", role: "offers expertise on a subject statewide", citation: "EC 52073.1" },
  "equity-lead": { kind: "equity-lead", name: "Equity lead agency", role: "helps to close gaps between groups", citation: "EC 52073.5" },
  "special-education-lead": { kind: "special-education-lead", name: "Special education resource lead", role: "helps to improve results of pupils with disabilities", citation: "EC 52073.2" },
  "community-engagement-lead": { kind: "community-engagement-lead", name: "Community engagement lead", role: "builds ties between schools, families and communities", citation: "EC 52073.3" },
  "english-learner-lead": { kind: "english-learner-lead", name: "English learner lead", role: "helps to improve results of English learners", citation: "EC 52073.4" },
  "chartering-authority": { kind: "chartering-authority", name: "Chartering authority", role: "oversees the charter school and decides on renewal", citation: "EC 47607" },
  "state-board": { kind: "state-board", name: "State Board of Education", role: "adopts the criteria and approves intervention", citation: "EC 52064.5(g)" },
};
