import { noCounterpart, type Counterpart, type CrosswalkEntry } from "./crosswalk.ts";

const rating: Counterpart = { fit: "wider", id: "accountabilityRatings", name: "accountabilityRating", note: "A free text of at most 35 characters under a free title; the standard has no value for it.", source: "ed-fi-api", confidence: "verified" };

const school = (id: string, name: string): Counterpart => ({ fit: "same", id, name, note: "The designation under the Every Student Succeeds Act.", source: "ceds-warehouse", confidence: "verified" });

/** What is decided about LEAs and schools, in CEDS and Ed-Fi. */
export const decisionCrosswalk: readonly CrosswalkEntry[] = [
  { term: "determination/outcome", name: "Differentiated assistance: whether the criteria are met", ceds: noCounterpart, edFi: rating },
  { term: "determination/letter", name: "Letter of the assistance list", ceds: noCounterpart, edFi: noCounterpart },
  { term: "lcff-priority", name: "LCFF state priority", ceds: noCounterpart, edFi: noCounterpart },
  { term: "school-support/csi", name: "Comprehensive support and improvement", ceds: school("001923", "Comprehensive Support and Improvement Status"), edFi: rating },
  { term: "school-support/tsi", name: "Targeted support and improvement", ceds: school("001924", "Targeted Support and Improvement Status"), edFi: rating },
  { term: "school-support/atsi", name: "Additional targeted support and improvement", ceds: school("001925", "Additional Targeted Support and Improvement Status"), edFi: rating },
];
