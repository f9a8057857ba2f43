import { isoDateOf, SsosError } from "@ssos/model";
import { citationOf, type Citation } from "../citation/citation.ts";
import type { Provision, Section, SectionVersion } from "./section.ts";

/** Why there is no provision to show. */
export type NoProvisionCode =
  | "other-code"
  | "unknown-section"
  | "before-first-version"
  | "version-not-known"
  | "repealed"
  | "no-such-provision"
  | "provision-not-seen"
  | "text-not-seen";

/** The answer of {@link provisionAt}. */
export type ProvisionAnswer =
  | {
      readonly ok: true;
      /** `inoperative` and `not-yet-operative` provisions are printed in the code but do not govern. */
      readonly status: "operative" | "inoperative" | "not-yet-operative";
      readonly section: Section;
      readonly version: SectionVersion;
      /** From the outermost label to the one asked for; empty for the whole section. */
      readonly path: readonly Provision[];
      /** The day whose text is shown: the pin of the citation, else the date asked. */
      readonly asOf: string;
    }
  | { readonly ok: false; readonly code: NoProvisionCode; readonly asOf: string; readonly section?: Section; readonly version?: SectionVersion };

/**
 * Gives the versions of a section that stand in the code on a day, the governing one first.
 *
 * **When to use** for sections with several versions side by side; {@link provisionAt} takes the first.
 *
 * @param section - a section
 * @param date - an ISO date
 * @example
 * ```ts
 * versionsAt(section52071, "2026-01-01").map((version) => version.by.bill) // => ["SB 114"]
 * ```
 */
export function versionsAt(section: Section, date: string): SectionVersion[] {
  const rank = (version: SectionVersion) => ["operative", "not-yet-operative", "inoperative"].indexOf(statusAt(section, version, date));
  return section.versions.filter(({ effective, until }) => effective <= date && (until === "open" || date < until)).sort((left, right) => rank(left) - rank(right));
}

/**
 * Decides whether a version governs on a day. A later enactment can stop a section on a day before its own
 * effect (AB 126 took effect on 2026-07-09 and stopped EC 2575.2 on 2026-07-01): the stop then reaches the earlier version.
 *
 * @param section - the section
 * @param version - one of its versions
 * @param date - an ISO date
 * @example
 * ```ts
 * versionsAt(section2575_2, "2026-07-05").map((version) => statusAt(section2575_2, version, "2026-07-05")) // => ["inoperative"]
 * ```
 */
export function statusAt(section: Section, version: SectionVersion, date: string): "operative" | "inoperative" | "not-yet-operative" {
  if (date < (version.operative ?? version.effective)) return "not-yet-operative";
  const stopped = section.versions.some(
    (other) =>
      other.inoperative !== undefined && other.inoperative <= date && (other === version || (other.inoperative < other.effective && version.until === other.effective)),
  );
  return stopped ? "inoperative" : "operative";
}

/**
 * Finds a provision as it stood on a day. A citation pinned to a date shows that day's text, whatever is asked (EC 4).
 *
 * @param sections - the sections to look in: those you use, such as `[section52071]`, or `allSections`
 * @param citation - a citation, or its canonical form
 * @param date - an ISO date
 * @returns the section, the version and the path to the provision; or why there is none: `provision-not-seen` and
 *   `text-not-seen` mean that the text was not read, `no-such-provision` that it was and has no such label,
 *   `version-not-known` that the section is older than what is known of it
 * @throws SsosError `wrong-argument`, `invalid-date`, `invalid-citation` when the text is not in canonical form
 * @example
 * ```ts
 * const answer = provisionAt([section52071], "EC 52071(c)(3)", "2026-10-01")
 * answer.ok && answer.path.map((provision) => provision.label) // => ["c", "3"]
 * provisionAt([section52071], "EC 52071(c)(3)", "2024-07-01").ok // => false
 * ```
 */
export function provisionAt(sections: readonly Section[], citation: Citation | string, date: string): ProvisionAnswer {
  // By hand and not by checkArgument: this function is loaded where every byte counts. Asked as unknown, isArray keeps the type of a readonly list.
  if (!Array.isArray(sections as unknown)) throw new SsosError("wrong-argument", { found: typeof sections, expected: "a list", column: "sections" });
  isoDateOf(date);
  const { code, section: number, labels, asOf = date } = typeof citation === "object" && citation !== null ? citation : citationOf(citation);
  if (code !== "EC") return { ok: false, code: "other-code", asOf };
  const section = sections.find((candidate) => candidate.number === number);
  if (section === undefined) return { ok: false, code: "unknown-section", asOf };
  const version = versionsAt(section, asOf)[0];
  if (version === undefined) {
    const began = section.versions.some(({ effective }) => effective <= asOf);
    return { ok: false, code: began ? "repealed" : section.older === true ? "version-not-known" : "before-first-version", asOf, section };
  }
  if (version.structure === "unknown" && labels.length > 0) return { ok: false, code: "text-not-seen", asOf, section, version };
  const path: Provision[] = [];
  let [below, known]: [readonly Provision[], boolean] = [version.provisions, version.structure === "complete"];
  for (const label of labels) {
    const provision = below.find((candidate) => candidate.label === label);
    if (provision === undefined) return { ok: false, code: known ? "no-such-provision" : "provision-not-seen", asOf, section, version };
    path.push(provision);
    below = provision.provisions ?? [];
    known ||= provision.complete === true;
  }
  return { ok: true, status: statusAt(section, version, asOf), section, version, path, asOf };
}
