import { LEVELS_OF_SUPPORT, type CollaborationPartner, type LevelOfSupport, type NamedMention, type SummaryStatement } from "@ssos/model";

/** A name looked for in summaries; the pattern says how counties write it. */
export interface MentionRule {
  readonly name: string;
  readonly matches: RegExp;
}

/** Tools, protocols and programmes that summaries name. */
export const TOOL_RULES: readonly MentionRule[] = [
  { name: "California School Dashboard", matches: /\bdashboards?\b/i },
  { name: "Fishbone diagram", matches: /fishbone/i },
  { name: "Five whys", matches: /\b(?:5|five)[ -]?whys/i },
  { name: "Driver diagram", matches: /driver diagrams?|secondary drivers?/i },
  { name: "PDSA cycle", matches: /\bPDSA\b|plan[ –-]+do(?:do)?[ –-]+study/i },
  { name: "Empathy interviews", matches: /empathy interviews?/i },
  { name: "LEA self-assessment", matches: /\bLEASA\b|self-? ?assessment/i },
  { name: "Fidelity Integrity Assessment", matches: /fidelity integrity|\bF ?IA\b/ },
  { name: "Whole-Child Design Inventory", matches: /whole-child design/i },
  { name: "Data Use Self-Assessment Tool", matches: /data use self-assessment/i },
  { name: "Systemic Instructional Review", matches: /systemic instructional review|\bSIR\b/ },
  { name: "DataZone", matches: /datazone/i },
  { name: "Frontline Student Data Analytics", matches: /frontline/i },
  { name: "Multi-Tiered System of Supports", matches: /\bMTSS\b|multi-tiered/i },
  { name: "Universal Design for Learning", matches: /\bUDL\b|universal design for learning/i },
  { name: "Community schools", matches: /community schools?\b/i },
  { name: "Compassionate Systems Leadership", matches: /compassionate systems/i },
  { name: "Adaptive Schools", matches: /adaptive schools/i },
  { name: "Cognitive Coaching", matches: /cognitive coaching/i },
  { name: "Improvement science", matches: /improvement science/i },
];

/** Partners that summaries name, with the kind under which EC 52066(i)(1)(A) asks for them where it does. */
export const PARTNER_RULES: readonly (MentionRule & { readonly kind: CollaborationPartner })[] = [
  { name: "California Collaborative for Educational Excellence", kind: "ccee", matches: /\bCCEE\b|collaborative for educational excellence/i },
  { name: "California Department of Education", kind: "cde", matches: /\bCDE\b|department of education \(CDE\)/ },
  { name: "Geographic lead agencies", kind: "geographic-lead", matches: /geo(?:graphic)?[ -]*leads?\b|geo (?:area|region)|\bCCFAC\b|capit[ao]l central foothills?|mid-? ?state|far north partnership|\bVALCO\b|bay area consortium|southern california system of support|socal sos/i },
  { name: "System of Support lead agencies", kind: "expert-lead", matches: /\bSOS\b.{0,20}agenc|systems? of support.{0,20}(?:lead agenc|leads)|statewide lead agenc|system improvement leads?\b|content leads?\b|equity lead\b/i },
  { name: "California County Superintendents", kind: "county-superintendents", matches: /\bCCSESA\b|county superintendents\b|county supts/i },
  { name: "Curriculum and Instruction Steering Committee", kind: "professional-network", matches: /\bCISC\b|curriculum and instruction steering/i },
  { name: "Business and Administration Steering Committee", kind: "professional-network", matches: /\bBASC\b|business (?:and )?administration ster?ering/i },
  { name: "Student Programs and Services Steering Committee", kind: "professional-network", matches: /\bSPSC{1,2}\b|\bSPSSC\b|student programs and services steering/i },
  { name: "Regional Assessment Network", kind: "professional-network", matches: /\bRAN\b|regional assessment network/i },
  { name: "State and Federal Program meetings", kind: "professional-network", matches: /state (?:and|&) federal/i },
  { name: "Special Education Local Plan Areas", kind: "selpa", matches: /\bSELPAs?\b/ },
  { name: "21st Century California School Leadership Academy", kind: "higher-education", matches: /\b(?:21 ?)?CSLA\b|school leader(?:s|ship) (?:regional )?academy/i },
  { name: "Rural Math Collaborative", kind: "other", matches: /rural math collaborative/i },
  { name: "Community Engagement Initiative", kind: "expert-lead", matches: /community engagement initiative/i },
  { name: "Regional colleagues", kind: "other", matches: /\bregion(?:al)? (?:\d+|[IVX]+)\b/i },
];

/** How summaries name the levels of support. */
export const LEVEL_RULES: Readonly<Record<LevelOfSupport, RegExp>> = {
  universal: /\blevel (?:1|one)\b|\btier (?:1|one)\b|universal support/i,
  targeted: /\blevel (?:2|two)\b|\btier (?:2|two)\b|differentiated assistance|targeted (?:support|assistance)|\bDA\b/i,
  intensive: /\blevel (?:3|three)\b|\btier (?:3|three)\b|intensive (?:support|intervention|assistance)/i,
};

/**
 * Finds which names a summary's statements mention, and on which lines.
 *
 * @param statements - statements with places
 * @param rules - names and how they are written
 * @returns names that are mentioned, in the order of the rules
 * @example
 * ```ts
 * mentionsIn([{ text: "Use of a Fishbone Diagram", place: { file: "summary.txt", line: 7 } }], TOOL_RULES) // => [{ name: "Fishbone diagram", lines: [7] }]
 * ```
 */
export function mentionsIn(statements: readonly SummaryStatement[], rules: readonly MentionRule[]): NamedMention[] {
  return rules.flatMap(({ name, matches }) => {
    const lines = statements.flatMap(({ text, place }) => (matches.test(text) && place !== undefined ? [place.line] : []));
    return lines.length === 0 ? [] : [{ name, lines }];
  });
}

/**
 * Gives the kinds of partner that a sentence names.
 *
 * @param text - one statement
 * @example
 * ```ts
 * partnersNamedIn("Attends CISC meetings with CCEE") // => ["ccee", "professional-network"]
 * ```
 */
export function partnersNamedIn(text: string): CollaborationPartner[] {
  return [...new Set(PARTNER_RULES.flatMap(({ kind, matches }) => (matches.test(text) ? [kind] : [])))];
}

/**
 * Gives the levels of support that a sentence names.
 *
 * @param text - one statement
 * @example
 * ```ts
 * levelsNamedIn("Differentiated Assistance workshops") // => ["targeted"]
 * ```
 */
export function levelsNamedIn(text: string): LevelOfSupport[] {
  return LEVELS_OF_SUPPORT.filter((level) => LEVEL_RULES[level].test(text));
}
