import type { Confidence, LevelOfSupport } from "@ssos/model";

/** A page or tool that an agency offers to LEAs. */
export interface SupportResource {
  readonly id: string;
  readonly title: string;
  readonly offeredBy: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly levels: readonly LevelOfSupport[];
  /** Whether the page itself was read, or only named by others. */
  readonly confidence: Confidence;
}

/** Where to begin. Pages move: a link is a place to look, not a promise. */
export const SUPPORT_RESOURCES: readonly SupportResource[] = [
  { id: "ccee-geographic-leads", title: "Geographic Lead Agencies", offeredBy: "California Collaborative for Educational Excellence", url: "https://ccee-ca.org/system-of-support/geographic-lead-agencies/", topics: ["lead-agencies"], levels: ["universal", "targeted"], confidence: "reported" },
  { id: "ccee-system-of-support", title: "System of Support", offeredBy: "California Collaborative for Educational Excellence", url: "https://ccee-ca.org/system-of-support.asp", topics: ["lead-agencies", "improvement-science"], levels: ["universal", "targeted", "intensive"], confidence: "verified" },
  { id: "ccee-direct-assistance", title: "Direct Technical Assistance Pathways", offeredBy: "California Collaborative for Educational Excellence", url: "https://ccee-ca.org/direct-technical-assistance-pathways/", topics: ["intensive-assistance"], levels: ["intensive"], confidence: "verified" },
  { id: "cde-lead-agencies", title: "Lead Agencies and Initiatives", offeredBy: "California Department of Education", url: "https://www.cde.ca.gov/sp/sw/t1/leadagenciesinitiatives.asp", topics: ["lead-agencies"], levels: ["universal", "targeted"], confidence: "verified" },
  { id: "cde-special-education-leads", title: "Special Education Resource Leads", offeredBy: "California Department of Education", url: "https://cde.ca.gov/sp/se/sr/serl.asp", topics: ["special-education"], levels: ["universal", "targeted"], confidence: "verified" },
  { id: "bay-area-geographic-leads", title: "Bay Area Geographic Leads Consortium", offeredBy: "county offices of the Bay Area", url: "https://www.bayareageoleads.org/", topics: ["lead-agencies"], levels: ["universal", "targeted"], confidence: "verified" },
  { id: "valley-to-coast", title: "Valley to Coast", offeredBy: "Kern County Superintendent of Schools", url: "https://valley2coast.org/", topics: ["lead-agencies"], levels: ["universal", "targeted"], confidence: "verified" },
];

/**
 * Finds resources by topic and level of support.
 *
 * @param query - what must fit; an empty one finds all
 * @param resources - hand in a county's own list
 * @example
 * ```ts
 * findResources({ topic: "special-education" }).map(({ id }) => id) // => ["cde-special-education-leads"]
 * findResources({ level: "intensive" }).length // => 2
 * ```
 */
export function findResources(query: { readonly topic?: string; readonly level?: LevelOfSupport }, resources: readonly SupportResource[] = SUPPORT_RESOURCES): SupportResource[] {
  return resources.filter(({ topics, levels }) => (query.topic === undefined || topics.includes(query.topic)) && (query.level === undefined || levels.includes(query.level)));
}
