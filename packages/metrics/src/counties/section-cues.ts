/** The part of a county's summary that a paragraph opens. */
export type SummarySection = "collaboration" | "activities" | "technical-assistance";

/** A sign by which an introductory paragraph opens a part; the first that matches decides. */
export interface SectionCue {
  readonly section: SummarySection;
  /** Case does not matter. */
  readonly matches: RegExp;
  readonly because: string;
  /** True: opens the part also when no list follows at once. */
  readonly alone?: boolean;
  /** True: too general to end a part on technical assistance. */
  readonly weak?: boolean;
}

/**
 * How introductory paragraphs are read. Readable and correctable: a county office that words its
 * summary otherwise needs one more line here, or hands in its own list.
 */
export const SECTION_CUES: readonly SectionCue[] = [
  { section: "activities", matches: /support(?:s for)? all (?:districts|leas|schools)|\blevel 1 supports?\b|plan to support districts in developing/i, because: "support open to every district" },
  { section: "collaboration", matches: /collaborat\w* with (?:the )?(?:california |ccee|cde)|plan to take to collaborate/i, because: "EC 52066(i)(1)(A), second sentence" },
  { section: "technical-assistance", matches: /(?:will provide|provides|when providing|providing:?) technical assistance to|meet with districts as needed/i, because: "EC 52066(i)(1)(B)", alone: true },
  { section: "technical-assistance", matches: /technical assistance|differentiated assistance|\(DA\)|identified (?:districts|for)|(?:eligible|qualifying) (?:for|districts)|support districts identified|52071/i, because: "EC 52066(i)(1)(B)" },
  { section: "activities", matches: /supports? (?:schools and districts|districts and schools)|\bwill:$/i, because: "EC 52066(i)(1)(A), first sentence", weak: true },
];

/**
 * Finds the part that an introductory paragraph opens.
 *
 * @param text - a paragraph without a mark
 * @param cues - signs in order
 * @returns undefined when it opens none, so that the part before it goes on
 * @example
 * ```ts
 * sectionOpenedBy("The County Office will provide technical assistance to school districts as follows:") // => "technical-assistance"
 * sectionOpenedBy("Supports include:") // => undefined
 * ```
 */
export function sectionOpenedBy(text: string, cues: readonly SectionCue[] = SECTION_CUES): SummarySection | undefined {
  return cueIn(text, cues)?.section;
}

/** @internal */
export const cueIn = (text: string, cues: readonly SectionCue[]): SectionCue | undefined => cues.find(({ matches }) => matches.test(text));
