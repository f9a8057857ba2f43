import { citationOf, formatCitation, type Citation } from "../citation/citation.ts";
import { versionsAt } from "../sections/provision-at.ts";
import type { Provision, Section, SectionVersion } from "../sections/section.ts";

/** A provision of the code on a day, with where it stands. */
export interface PlacedProvision {
  readonly citation: Citation;
  readonly section: Section;
  readonly version: SectionVersion;
  /** Null for what a section says outside its labels. */
  readonly provision: Provision | null;
}

/** A reference from one provision to another, both canonical. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * Lists all provisions that stand in the code on a day, in the order of the code, also those of versions that do not govern.
 *
 * @param sections - such as `allSections`
 * @param date - ISO date
 */
export function provisionsOn(sections: readonly Section[], date: string): PlacedProvision[] {
  const placed: PlacedProvision[] = [];
  const visit = (section: Section, version: SectionVersion, provisions: readonly Provision[], labels: readonly string[]) => {
    for (const provision of provisions) {
      const here = [...labels, provision.label];
      placed.push({ citation: { code: "EC", section: section.number, labels: here }, section, version, provision });
      visit(section, version, provision.provisions ?? [], here);
    }
  };
  for (const section of sections) {
    for (const version of versionsAt(section, date)) {
      placed.push({ citation: { code: "EC", section: section.number, labels: [] }, section, version, provision: null });
      visit(section, version, version.provisions, []);
    }
  }
  return placed;
}

/**
 * Draws the graph of references on a day: which provision names which.
 *
 * @param sections - such as `allSections`
 * @param date - ISO date
 * @returns one edge for each reference, in the order of the code; other codes and sections outside the package are targets too
 * @example
 * ```ts
 * referenceGraph([section52071], "2026-10-01").filter(({ from }) => from === "EC 52071(g)").length // => 0
 * referenceGraph([section52072], "2026-10-01")[0] // => { from: "EC 52072(a)", to: "EC 52064.5(f)" }
 * ```
 */
export function referenceGraph(sections: readonly Section[], date: string): Reference[] {
  return provisionsOn(sections, date).flatMap(({ citation, version, provision }) => {
    const from = formatCitation(citation);
    return (provision ?? version).refs?.map((to) => ({ from, to })) ?? [];
  });
}

/**
 * Lists who refers to a provision, to a part of it, or to what it stands in.
 *
 * @param graph - of {@link referenceGraph}
 * @param citation - canonical
 * @throws SsosError `invalid-citation`
 * @example
 * ```ts
 * referencesTo(referenceGraph(allSections, "2026-10-01"), "EC 52064.3").map(({ from }) => from) // => ["EC 52066(i)(1)(C)(v)"]
 * ```
 */
export function referencesTo(graph: readonly Reference[], citation: string): Reference[] {
  const wanted = citationOf(citation);
  return graph.filter(({ to }) => overlaps(citationOf(to), wanted));
}

/** Whether one citation covers the other: the same provision, or one within the other. */
export function overlaps(left: Citation, right: Citation): boolean {
  return left.code === right.code && left.section === right.section && left.labels.every((label, depth) => right.labels[depth] === undefined || right.labels[depth] === label);
}

/**
 * Finds definitions that rest on each other in a circle.
 *
 * @param sections - such as `allSections`
 * @param date - ISO date
 * @returns each circle once, as canonical citations, from its first in the order of the code
 * @example
 * ```ts
 * definitionCycles(allSections, "2026-10-01") // => []
 * ```
 */
export function definitionCycles(sections: readonly Section[], date: string): string[][] {
  const definitions = provisionsOn(sections, date).filter(({ provision }) => provision?.defines === true);
  const next = definitions.map(({ provision }) => {
    const targets = (provision?.refs ?? []).map(citationOf);
    return definitions.flatMap(({ citation }, at) => (targets.some((target) => target.asOf === undefined && overlaps(target, citation)) ? [at] : []));
  });
  const cycles: string[][] = [];
  const follow = (path: readonly number[]) => {
    for (const at of next[path.at(-1) ?? 0] ?? []) {
      // Each circle is reported from its first member only.
      if (at === path[0]) cycles.push(path.map((member) => formatCitation(definitions[member]?.citation ?? { code: "EC", section: "", labels: [] })));
      else if (at > (path[0] ?? 0) && !path.includes(at)) follow([...path, at]);
    }
  };
  for (const start of definitions.keys()) follow([start]);
  return cycles;
}
