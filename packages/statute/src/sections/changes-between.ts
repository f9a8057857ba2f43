import { checkArguments, isoDateOf } from "@ssos/model";
import { citationOf, compareCitations, type Citation } from "../citation/citation.ts";
import { compareProvisions, type ProvisionDifference } from "./compare-provisions.ts";
import type { Section, SectionVersion } from "./section.ts";

/** Something that happened to a section on a day. */
export interface SectionChange {
  /** ISO date on which it took effect. */
  readonly date: string;
  /** Canonical citation of the section. */
  readonly citation: string;
  /** `starts` and `stops`: a version that stood in the code began or ceased to govern on this day. */
  readonly kind: "added" | "amended" | "repealed" | "starts" | "stops";
  readonly bill?: string;
  readonly chapter: string;
  /** What the enactment did, in our words. */
  readonly changed: string;
  /** Provision by provision; empty where either text was not seen. */
  readonly differences: readonly ProvisionDifference[];
  /** Set when the differences cannot be given because a text was not seen, or rest on a derived one. */
  readonly texts: "read" | "derived" | "not-seen";
}

/**
 * Lists what happened to the code between two dates, the first excluded and the last included, in the order of time.
 *
 * @param sections - `allSections`, or those of interest
 * @param from - ISO date: the state that is known
 * @param to - ISO date: the state that is asked for
 * @param within - a citation, canonical or parsed: only changes of its section that touch it
 * @returns changes with what they did provision by provision; unseen texts are marked, never guessed
 * @throws SsosError `wrong-argument`, `invalid-date`, `invalid-citation` when `within` is a text in another form
 * @example
 * ```ts
 * changesBetween([section52071], "2026-01-01", "2026-10-01").map(({ date, bill }) => `${date} ${bill}`) // => ["2026-07-09 AB 126", "2026-09-18 SB 133"]
 * ```
 */
export function changesBetween(sections: readonly Section[], from: string, to: string, within?: Citation | string): SectionChange[] {
  checkArguments(sections, "sections", { number: "text", versions: "list" });
  isoDateOf(from);
  isoDateOf(to);
  const scope = typeof within === "string" ? citationOf(within) : within;
  const inside = (day: string | undefined): day is string => day !== undefined && from < day && day <= to;
  const changes: SectionChange[] = [];
  for (const section of sections) {
    if (scope !== undefined && (scope.code !== "EC" || scope.section !== section.number)) continue;
    for (const version of section.versions) {
      const { bill, chapter, changed } = version.by;
      const change = (date: string, kind: SectionChange["kind"], words: string, differences: readonly ProvisionDifference[] = []) =>
        changes.push({ date, citation: `EC ${section.number}`, kind, ...(bill === undefined ? {} : { bill }), chapter, changed: words, differences, texts: textsOf(section, version) });
      const previous = before(section, version);
      if (inside(version.effective)) {
        const differences = previous === undefined || !comparable(previous) || !comparable(version) ? [] : compareProvisions(previous.provisions, version.provisions).filter((difference) => touches(difference, scope));
        const first = previous === undefined && section.older !== true;
        if (scope === undefined || scope.labels.length === 0 || differences.length > 0 || !comparable(version)) change(version.effective, first ? "added" : "amended", changed, differences);
      }
      if (inside(version.operative)) change(version.operative, "starts", "the version begins to govern");
      if (inside(version.inoperative)) change(version.inoperative, "stops", "the version ceases to govern");
      if (version.repealed === true && inside(version.until)) change(version.until, "repealed", "the version leaves the code");
    }
  }
  return changes.sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : compareCitations(citationOf(left.citation), citationOf(right.citation))));
}

/** The version that an enactment replaced. */
function before(section: Section, version: SectionVersion): SectionVersion | undefined {
  return section.versions.find((other) => other !== version && other.until === version.effective);
}

const comparable = (version: SectionVersion): boolean => version.structure === "complete";

function textsOf(section: Section, version: SectionVersion): SectionChange["texts"] {
  const pair = [before(section, version), version].filter((side) => side !== undefined);
  if (pair.some(({ structure }) => structure === "unknown")) return "not-seen";
  return pair.some(({ text, confidence }) => text === "not-seen" || confidence !== "verified") ? "derived" : "read";
}

/** Whether a difference concerns a provision, what it stands in, or its parts. */
function touches(difference: ProvisionDifference, scope: Citation | undefined): boolean {
  if (scope === undefined) return true;
  const paths = [difference.at, ...(difference.kind === "renumbered" ? [difference.to] : [])];
  return paths.some((path) => path.every((label, depth) => scope.labels[depth] === undefined || scope.labels[depth] === label));
}
