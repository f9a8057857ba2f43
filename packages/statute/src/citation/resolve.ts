import type { Citation } from "./citation.ts";
import { isLabelAt, LEVELS, type Level } from "./label.ts";
import type { CitationFindingCode, ScannedCitation } from "./mention.ts";
import type { LevelReading, Slip } from "./read-levels.ts";
import type { SectionReading } from "./read-sections.ts";

/** An expression as read, before it is resolved: levels from the inside out, then the section or the pointer they hang on. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly levels: readonly LevelReading[];
  readonly sections: readonly SectionReading[];
  readonly pointer?: { readonly own: boolean; readonly level: "section" | Level };
  /** "The foregoing sections": all that the expression before it cites. */
  readonly foregoing?: "section" | "provision" | Level;
  readonly pin?: string;
  readonly slips: readonly Slip[];
}

/** What an expression cites, once resolved. */
export type Entry = Pick<ScannedCitation, "citation" | "through" | "onwards" | "former">;

/**
 * Resolves an expression: what it cites, and what is wrong with it.
 *
 * @param context - the provision in which the text stands, where there is one
 * @param foregoing - what the expression before it cites
 */
export function resolveMention(mention: Mention, context: Citation | undefined, foregoing: readonly Citation[]): { readonly entries: Entry[]; readonly slips: Slip[] } {
  const slips: Slip[] = [];
  const slip = (code: CitationFindingCode) => slips.push({ code, start: mention.start, end: mention.end });
  if (mention.foregoing !== undefined) return { entries: foregoingEntries(mention.foregoing, foregoing, slip), slips };
  const bases = mention.sections.length > 0 ? mention.sections.map(sectionEntry) : [baseEntry(mention, context, foregoing.at(-1), slip)];
  if (bases.some(({ citation }) => citation?.code === "EC" && !citation.labels.every(isLabelAt))) slip("impossible-nesting");
  const entries: Entry[] = [];
  for (const base of bases) {
    // "Subdivision (c) of Section 52071 or 47607.3" has its label on the first section, "subdivision (d) of Sections 52060 and 52066" on both.
    const levels = base === bases[0] || mention.sections[0]?.plural === true ? mention.levels : [];
    for (const citation of base.citation === null ? [null] : hang(levels, base.citation, mention.sections.length === 0, slip)) {
      entries.push({ ...base, citation: citation === null || mention.pin === undefined ? citation : { ...citation, asOf: mention.pin } });
    }
  }
  return { entries, slips };
}

function sectionEntry({ code, section, labels, through, onwards, former }: SectionReading): Entry {
  return {
    citation: { code, section, labels },
    ...(through === undefined ? {} : { through: { code, ...through } }),
    ...(onwards ? { onwards } : {}),
    ...(former ? { former } : {}),
  };
}

/** What "the foregoing sections" and "those paragraphs" point back to, cut to the level they name. */
function foregoingEntries(level: "section" | "provision" | Level, foregoing: readonly Citation[], slip: (code: CitationFindingCode) => void): Entry[] {
  if (foregoing.length === 0) {
    slip("unresolved-reference");
    return [{ citation: null }];
  }
  const depth = level === "provision" ? LEVELS.length : level === "section" ? 0 : LEVELS.indexOf(level) + 1;
  if (level !== "provision" && foregoing.some(({ labels }) => labels.length < depth)) slip("level-mismatch");
  const cut = foregoing.map(({ code, section, labels }): Citation => ({ code, section, labels: labels.slice(0, depth) }));
  return cut.filter((citation, at) => cut.findIndex((other) => sameProvision(other, citation)) === at).map((citation) => ({ citation }));
}

const sameProvision = (left: Citation, right: Citation): boolean => left.code === right.code && left.section === right.section && left.labels.join() === right.labels.join();

/** The provision that a relative expression starts from: its own for "this", the one last cited for "that". */
function baseEntry({ pointer, levels }: Mention, context: Citation | undefined, antecedent: Citation | undefined, slip: (code: CitationFindingCode) => void): Entry {
  const start = pointer === undefined || pointer.own ? (context ?? antecedent) : (antecedent ?? context);
  if (start === undefined) {
    slip("unresolved-reference");
    return { citation: null };
  }
  const { code, section, labels } = start;
  if (pointer === undefined || pointer.level === "section") {
    const depth = LEVELS.indexOf(levels.at(-1)?.level ?? "subdivision");
    return { citation: { code, section, labels: labels.slice(0, depth) } };
  }
  const depth = LEVELS.indexOf(pointer.level) + 1;
  if (labels.length < depth) slip("level-mismatch");
  return { citation: { code, section, labels: labels.slice(0, depth) } };
}

/** Puts the labels of the levels under a provision, each where its level belongs. */
function hang(levels: readonly LevelReading[], base: Citation, relative: boolean, slip: (code: CitationFindingCode) => void): (Citation | null)[] {
  const outermost = LEVELS.indexOf(levels.at(-1)?.level ?? "subdivision");
  if (relative && base.code === "EC" && base.labels.length < outermost) {
    slip("unresolved-reference");
    return levels[0]?.items.map(() => null) ?? [null];
  }
  let bases = [base];
  for (const { level, items } of [...levels].reverse()) {
    const depth = LEVELS.indexOf(level);
    const fits = base.code !== "EC" || (bases[0]?.labels.length === depth && items.every((labels) => labels.every((label, at) => isLabelAt(label, depth + at))));
    if (!fits) slip("impossible-nesting");
    bases = bases.flatMap(({ code, section, labels }) => items.map((item) => ({ code, section, labels: [...labels, ...item] })));
  }
  return bases;
}
