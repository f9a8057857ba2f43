import type { Confidence } from "@ssos/model";
import type { CitationFindingCode } from "../citation/mention.ts";

/**
 * A subdivision, paragraph, subparagraph, clause or subclause: its label, what it
 * is about in our words, and what it counts and refers to. Never its text.
 */
export interface Provision {
  /** Without parentheses: `c`, `1`, `A`, `i`, `I`. */
  readonly label: string;
  /** A few words on what it says; absent where the parent's words cover it. */
  readonly about?: string;
  /** Numbers it sets, as `3 years`, `30 pupils`, `20 percent`, `$200000`, `2026-10-15`, in order. */
  readonly figures?: readonly string[];
  /** Canonical citations of what it refers to, in order, relative ones resolved as written, so that a wrong reference of the law stays wrong. */
  readonly refs?: readonly string[];
  /** What the text says it finds at some of {@link refs}, so that a target without it is noticed. */
  readonly cites?: readonly { readonly ref: string; readonly as: string }[];
  /** Subjects it deals with, in the words that {@link cites} uses. */
  readonly treats?: readonly string[];
  /** Set on definitions: what they refer to, they rest on. */
  readonly defines?: true;
  /** Slips of the official text in how it cites. */
  readonly slips?: readonly CitationFindingCode[];
  /** Its parts. In a version whose structure is complete, absent means that it has none. */
  readonly provisions?: readonly Provision[];
  /** In a version known in part: all labels below this provision are known. */
  readonly complete?: true;
}

/** The statute that made a version of a section. */
export interface Enactment {
  /** For example `AB 126`; absent where it is not known. */
  readonly bill?: string;
  /** For example `Stats. 2026, Ch. 65, Sec. 108`. */
  readonly chapter: string;
  /** What it did to the section, in our words. */
  readonly changed: string;
}

/** The text of a section from one enactment to the next. */
export interface SectionVersion {
  /** ISO date on which the enactment took effect. */
  readonly effective: string;
  /** ISO date from which the version governs, where the law sets another one than {@link effective}. */
  readonly operative?: string;
  /** First day on which it no longer governs although it is still printed, where the law sets one; it may lie before {@link effective}. */
  readonly inoperative?: string;
  /** First day on which it is no longer in the code: replaced by the next version, or repealed; `open` while it stands. */
  readonly until: string;
  /** Set when nothing replaced it at {@link until}. */
  readonly repealed?: true;
  readonly by: Enactment;
  /** Matter that this enactment moved to another section. */
  readonly moved?: readonly { readonly subject: string; readonly to: string }[];
  /** How much of its text was read: `full`, `partly`, or `not-seen`, where the structure follows from other versions. */
  readonly text: "full" | "partly" | "not-seen";
  /** Whether all labels are given; `unknown` gives none. */
  readonly structure: "complete" | "partial" | "unknown";
  readonly confidence: Confidence;
  /** What is known of a version that was not read, or how it differs, in our words. */
  readonly note?: string;
  /** What the section sets and refers to outside its labels. */
  readonly figures?: readonly string[];
  readonly refs?: readonly string[];
  readonly provisions: readonly Provision[];
}

/** A section of the Education Code with its versions, oldest first; several can be in the code at once. */
export interface Section {
  /** For example `52071`. */
  readonly number: string;
  /** What it is about, in our words. */
  readonly title: string;
  /** Set when the section is older than the first version given: what it said before is not known here. */
  readonly older?: true;
  readonly versions: readonly SectionVersion[];
}

/**
 * Gives the address of a section's official text of today.
 *
 * @param number - the section's number, for example `"52071"`
 * @example
 * ```ts
 * officialTextUrl("52071") // => "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EDC&sectionNum=52071."
 * ```
 */
export function officialTextUrl(number: string): string {
  return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EDC&sectionNum=${number}.`;
}
