import { compareProvisions, stems, type ComparableProvision, type ProvisionDifference } from "../sections/compare-provisions.ts";
import { versionsAt } from "../sections/provision-at.ts";
import type { Section, SectionVersion } from "../sections/section.ts";
import type { OfficialProvision, OfficialSection } from "./official.ts";

/** How an official text differs from what the package holds. */
export type DriftReport =
  | {
      readonly ok: true;
      readonly number: string;
      /** Our version of the date asked. */
      readonly version: SectionVersion;
      /** In the order of the text: `new` and figures `after` are the official text's, `gone` and `before` ours. */
      readonly differences: readonly ProvisionDifference[];
      /** Labels of the text where our version is known in part only: gaps of ours, not differences. */
      readonly notHeld: readonly (readonly string[])[];
      /** The enactment that the text names at its end, where it is another than ours: the section was amended since. */
      readonly enactment?: string;
      /** The version of ours that the text is nearest to; another than {@link version} means a text of another time. */
      readonly nearest: SectionVersion;
    }
  | { readonly ok: false; readonly code: "unknown-section" | "no-version" | "text-not-seen"; readonly number: string | null };

/**
 * Reports where an official text and our structure of a section part: new, gone and renumbered provisions,
 * changed numbers ("two years" that became "three years") and changed references.
 *
 * @param sections - the sections known, such as `allSections`
 * @param text - the text, read with {@link parseOfficialText}
 * @param date - ISO date of the text
 * @returns the differences, empty when both agree; `nearest` unmasks an old text under a new date
 * @example
 * ```ts
 * const text = parseOfficialText("(a) For a minimum of three years. (b) Paid by the county board.", "52071.51")
 * const report = driftOf([section52071_51], text, "2026-10-01")
 * report.ok && report.differences[0] // => { kind: "figures", at: ["a"], figures: [{ before: "1 year", after: "3 years" }] }
 * ```
 */
export function driftOf(sections: readonly Section[], text: OfficialSection, date: string): DriftReport {
  const { number } = text;
  const section = sections.find((candidate) => candidate.number === number);
  if (section === undefined || number === null) return { ok: false, code: "unknown-section", number };
  const version = versionsAt(section, date)[0];
  if (version === undefined) return { ok: false, code: "no-version", number };
  if (version.structure === "unknown") return { ok: false, code: "text-not-seen", number };
  const official = text.provisions.map(comparableOf);
  const against = (candidate: SectionVersion) => compareProvisions(candidate.provisions, official);
  const known = section.versions.filter(({ structure }) => structure !== "unknown");
  const distances = known.map((candidate) => ({ candidate, count: against(candidate).length }));
  const least = Math.min(...distances.map(({ count }) => count));
  const all = against(version);
  const nearest = all.length === least ? version : (distances.find(({ count }) => count === least)?.candidate ?? version);
  const isGap = (difference: ProvisionDifference) => difference.kind === "new" && !holdsAll(version, difference.at);
  const notHeld = all.filter(isGap).map(({ at }) => at);
  const chapter = text.credit?.chapter;
  // Ours may name the chapter without its section.
  const other = chapter === undefined || chapter.startsWith(version.by.chapter) || version.by.chapter.startsWith(chapter) ? {} : { enactment: chapter };
  return { ok: true, number, version, ...other, differences: all.filter((difference) => !isGap(difference)), notHeld, nearest };
}

function comparableOf({ label, figures, refs, provisions, text }: OfficialProvision): ComparableProvision {
  return { label, figures, refs, words: stems(text), provisions: provisions.map(comparableOf) };
}

/** Whether our version holds all labels at a place, so that a new one there is a difference and not our gap. */
function holdsAll(version: SectionVersion, at: readonly string[]): boolean {
  let [below, all] = [version.provisions, version.structure === "complete"];
  for (const label of at.slice(0, -1)) {
    const provision = below.find((candidate) => candidate.label === label);
    all ||= provision?.complete === true;
    below = provision?.provisions ?? [];
  }
  return all;
}
