import type { Finding } from "@ssos/model";
import type { Credit } from "./credit.ts";
import type { CitationFindingCode } from "../citation/mention.ts";

/** What can be wrong with an official text as it was handed in. */
export type OfficialTextFindingCode = CitationFindingCode | "no-label" | "label-gap" | "label-order" | "no-section" | "other-code";

/** A finding about an official text, with its place. */
export interface OfficialTextFinding extends Finding<OfficialTextFindingCode> {
  readonly start: number;
  readonly end: number;
}

/** A provision as the official text has it: its label, where its own words stand, what they count and refer to. */
export interface OfficialProvision {
  readonly label: string;
  /** Index in the text of the first character after the label, and after the last character before the next label. */
  readonly start: number;
  readonly end: number;
  /** The provision's own words, as handed in. */
  readonly text: string;
  readonly figures: readonly string[];
  /** Canonical citations, relative ones resolved as written; the provision itself and what it stands in are left out. */
  readonly refs: readonly string[];
  readonly provisions: readonly OfficialProvision[];
}

/** The text of one section as a tree. */
export interface OfficialSection {
  /** The section's number; null when neither the text nor the caller names it. */
  readonly number: string | null;
  /** What the closing note says on the last enactment, where there is one. */
  readonly credit?: Credit;
  /** What stands before the first label. */
  readonly figures: readonly string[];
  readonly refs: readonly string[];
  readonly provisions: readonly OfficialProvision[];
  readonly findings: readonly OfficialTextFinding[];
}
