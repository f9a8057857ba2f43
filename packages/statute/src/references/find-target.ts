import { formatCitation, type Citation } from "../citation/citation.ts";
import { compareProvisions } from "../sections/compare-provisions.ts";
import { provisionAt, type ProvisionAnswer } from "../sections/provision-at.ts";
import type { Provision, Section, SectionVersion } from "../sections/section.ts";
import { overlaps, provisionsOn } from "./reference-graph.ts";

/**
 * Finds where a provision went that an earlier version had, following it from version to version: under another label, or
 * into the section to which its matter was moved.
 *
 * @param sections - such as `allSections`
 * @param citation - a provision that does not exist on the date
 * @param date - ISO date
 * @returns canonical citation, or null when no earlier version had it or it cannot be followed
 */
export function movedTo(sections: readonly Section[], citation: Citation, date: string): string | null {
  const section = sections.find(({ number }) => number === citation.section);
  const past = section?.versions.filter(({ effective }) => effective <= date) ?? [];
  const last = past.findLastIndex((version) => pathIn(version, citation.labels) !== null);
  if (last < 0 || last === past.length - 1) return null;
  let labels = citation.labels;
  for (const [at, version] of past.entries()) {
    const next = past[at + 1];
    if (at < last || next === undefined) continue;
    const away = next.moved?.find(({ subject }) => pathIn(version, labels)?.some((provision) => provision.treats?.includes(subject)));
    const differences = compareProvisions(version.provisions, next.provisions);
    const moved = differences.find((difference) => difference.kind === "renumbered" && same(difference.at, labels));
    if (moved?.kind === "renumbered") labels = moved.to;
    else if (away !== undefined) return away.to;
    else if (pathIn(next, labels) === null) return null;
  }
  return formatCitation({ code: "EC", section: citation.section, labels });
}

/**
 * Finds what a provision is on a date that got its label only later: the reference runs ahead of the text, or
 * was left from an older one with the same labels.
 *
 * @param sections - such as `allSections`
 * @param citation - a provision that does not exist on the date
 * @param date - ISO date
 * @returns canonical citation, or null when no later version has it or it cannot be followed back
 */
export function numberedLater(sections: readonly Section[], citation: Citation, date: string): string | null {
  const section = sections.find(({ number }) => number === citation.section);
  const now = section?.versions.findLastIndex(({ effective }) => effective <= date) ?? -1;
  const first = section?.versions.findIndex((version, at) => at > now && pathIn(version, citation.labels) !== null) ?? -1;
  if (section === undefined || now < 0 || first < 0) return null;
  let labels = citation.labels;
  for (let at = first; at > now; at -= 1) {
    const [earlier, later] = [section.versions[at - 1], section.versions[at]];
    if (earlier === undefined || later === undefined || earlier.structure === "unknown") return null;
    const moved = compareProvisions(earlier.provisions, later.provisions).find((difference) => difference.kind === "renumbered" && same(difference.to, labels));
    if (moved?.kind === "renumbered") labels = moved.at;
    else if (pathIn(earlier, labels) === null) return null;
  }
  return formatCitation({ code: "EC", section: citation.section, labels });
}

/**
 * Decides whether a target deals with a subject on a date: it, a part of it, or what it stands in.
 *
 * @returns `unknown` where the target was not read
 */
export function treatsSubject(sections: readonly Section[], target: Citation, subject: string, date: string): "yes" | "no" | "unknown" {
  const answer = provisionAt(sections, target, date);
  if (!answer.ok || (answer.version.structure === "unknown")) return "unknown";
  const within = answer.path.at(-1) === undefined ? answer.version.provisions : [answer.path.at(-1)].filter((provision) => provision !== undefined);
  return within.some((provision) => anyTreats(provision, subject)) || answer.path.some((provision) => provision.treats?.includes(subject) === true) ? "yes" : "no";
}

/** Where a subject is dealt with on a date: where it was moved to, else in the target's section, else in the one that refers, else anywhere. */
export function whoTreats(sections: readonly Section[], subject: string, target: Citation, from: Citation, date: string): string[] {
  const answer = provisionAt(sections, { code: "EC", section: target.section, labels: [] }, date);
  const moved = answer.ok ? matterMoved(answer, { code: "EC", section: target.section, labels: [] }).filter((matter) => matter.subject === subject) : [];
  if (moved.length > 0) return moved.map(({ to }) => to);
  const found = provisionsOn(sections, date).filter(({ provision }) => provision?.treats?.includes(subject) === true);
  const near = [target.section, from.section].map((number) => found.filter(({ citation }) => citation.section === number)).find((list) => list.length > 0);
  return (near ?? found).map(({ citation }) => formatCitation(citation));
}

/** Matter that enactments moved out of a target, up to a date. */
export function matterMoved(answer: Extract<ProvisionAnswer, { ok: true }>, target: Citation): { readonly subject: string; readonly to: string; readonly since: string }[] {
  const { section, version } = answer;
  const past = section.versions.filter(({ effective }) => effective <= version.effective);
  return past.flatMap((by) =>
    (by.moved ?? []).flatMap(({ subject, to }) => {
      const before = section.versions.find(({ until }) => until === by.effective);
      const held = before === undefined ? [] : placesOf(before, subject);
      const covered = target.labels.length === 0 || held.some((labels) => overlaps({ code: "EC", section: section.number, labels }, target));
      return covered ? [{ subject, to, since: by.effective }] : [];
    }),
  );
}

function placesOf(version: SectionVersion, subject: string): string[][] {
  const visit = (provisions: readonly Provision[], labels: readonly string[]): string[][] =>
    provisions.flatMap((provision) => {
      const here = [...labels, provision.label];
      return [...(provision.treats?.includes(subject) === true ? [here] : []), ...visit(provision.provisions ?? [], here)];
    });
  return visit(version.provisions, []);
}

/** The provisions from the outermost label to the last, or null where the version has none. */
function pathIn(version: SectionVersion, labels: readonly string[]): Provision[] | null {
  const path: Provision[] = [];
  for (const label of labels) {
    const found = (path.at(-1)?.provisions ?? (path.length === 0 ? version.provisions : [])).find((candidate) => candidate.label === label);
    if (found === undefined) return null;
    path.push(found);
  }
  return path;
}

const anyTreats = (provision: Provision, subject: string): boolean => provision.treats?.includes(subject) === true || (provision.provisions ?? []).some((part) => anyTreats(part, subject));
const same = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((text, at) => text === right[at]);
