import type { Provision } from "./section.ts";

/** What comparing needs of a provision, so that our data and a parsed official text compare alike. */
export interface ComparableProvision extends Pick<Provision, "label" | "about" | "figures" | "refs"> {
  /** With an official text: the words of the provision, shortened, to recognise it by our description. */
  readonly words?: ReadonlySet<string>;
  readonly provisions?: readonly ComparableProvision[];
}

/** A number that changed, `null` where it is only on one side. */
export interface FigureChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** A difference between two states of a section; `at` are the labels of the provision, outermost first. */
export type ProvisionDifference =
  | { readonly kind: "new"; readonly at: readonly string[]; readonly about?: string }
  | { readonly kind: "gone"; readonly at: readonly string[]; readonly about?: string }
  | { readonly kind: "renumbered"; readonly at: readonly string[]; readonly to: readonly string[]; readonly about?: string }
  | { readonly kind: "figures"; readonly at: readonly string[]; readonly figures: readonly FigureChange[] }
  | { readonly kind: "references"; readonly at: readonly string[]; readonly added: readonly string[]; readonly removed: readonly string[] };

interface Node {
  readonly path: readonly string[];
  readonly provision: ComparableProvision;
}

/**
 * Compares two states of a section provision by provision: new, gone and renumbered ones, changed numbers
 * ("2 years" to "3 years") and changed references.
 *
 * A provision counts as renumbered when its description, figures and references stand under another label
 * and no longer under its own.
 *
 * @param before - the provisions of the earlier state, or of ours
 * @param after - the provisions of the later state, or of the official text
 * @returns differences in the order of the later state, then what is gone
 * @example
 * ```ts
 * compareProvisions([{ label: "a", about: "lead", figures: ["2 years"] }], [{ label: "a", about: "lead", figures: ["3 years"] }, { label: "b" }]) // => [{ kind: "figures", at: ["a"], figures: [{ before: "2 years", after: "3 years" }] }, { kind: "new", at: ["b"] }]
 * ```
 */
export function compareProvisions(before: readonly ComparableProvision[], after: readonly ComparableProvision[]): ProvisionDifference[] {
  const [old, current] = [nodesOf(before), nodesOf(after)];
  const pairs = pair(old, current);
  const differences: ProvisionDifference[] = [];
  for (const node of current) {
    const other = pairs.get(node);
    const about = node.provision.about ?? other?.provision.about;
    const described = about === undefined ? {} : { about };
    if (other === undefined) {
      const parent = current.find(({ path }) => sameTexts(path, node.path.slice(0, -1)));
      if (parent === undefined || pairs.has(parent)) differences.push({ kind: "new", at: node.path, ...described });
      continue;
    }
    if (!sameTexts(node.path, other.path)) differences.push({ kind: "renumbered", at: other.path, to: node.path, ...described });
    const figures = figureChanges(other.provision.figures ?? [], node.provision.figures ?? []);
    if (figures.length > 0) differences.push({ kind: "figures", at: node.path, figures });
    const [added, removed] = [without(node.provision.refs ?? [], other.provision.refs ?? []), without(other.provision.refs ?? [], node.provision.refs ?? [])];
    if (added.length + removed.length > 0) differences.push({ kind: "references", at: node.path, added, removed });
  }
  const kept = new Set(pairs.values());
  for (const node of old) {
    if (kept.has(node)) continue;
    const above = node.path.slice(0, -1);
    // With a provision go its parts, unless some of them live on elsewhere.
    const livesOn = above.length === 0 || [...kept].some(({ path }) => above.every((label, depth) => path[depth] === label));
    if (livesOn) differences.push({ kind: "gone", at: node.path, ...(node.provision.about === undefined ? {} : { about: node.provision.about }) });
  }
  return differences;
}

function nodesOf(provisions: readonly ComparableProvision[], path: readonly string[] = []): Node[] {
  return provisions.flatMap((provision) => {
    const here = [...path, provision.label];
    return [{ path: here, provision }, ...nodesOf(provision.provisions ?? [], here)];
  });
}

/** Finds for each later provision its earlier self: same label and like content, then like content elsewhere, then the same label. */
function pair(old: readonly Node[], current: readonly Node[]): Map<Node, Node> {
  const pairs = new Map<Node, Node>();
  const taken = new Set<Node>();
  const join = (node: Node, other: Node) => {
    pairs.set(node, other);
    taken.add(other);
  };
  const atSamePath = (node: Node) => old.find((other) => !taken.has(other) && sameTexts(node.path, other.path));
  for (const node of current) {
    const other = atSamePath(node);
    if (other !== undefined && (likeness(other.provision, node.provision) ?? 1) >= 0.4) join(node, other);
  }
  const elsewhere = current
    .filter((node) => !pairs.has(node))
    .flatMap((node) => old.filter((other) => !taken.has(other) && distinct(other.provision, node.provision)).map((other) => ({ node, other, score: likeness(other.provision, node.provision) ?? 0 })))
    .filter(({ node, other, score }) => score >= (node.provision.about === other.provision.about ? 0.4 : 0.6))
    .sort((left, right) => right.score - left.score);
  for (const { node, other } of elsewhere) if (!pairs.has(node) && !taken.has(other)) join(node, other);
  for (const node of current) {
    const other = pairs.has(node) ? undefined : atSamePath(node);
    // The same label under a parent that moved is another provision.
    if (other !== undefined && parentStays(node, old, current, pairs)) join(node, other);
  }
  return pairs;
}

function parentStays(node: Node, old: readonly Node[], current: readonly Node[], pairs: ReadonlyMap<Node, Node>): boolean {
  const above = node.path.slice(0, -1);
  if (above.length === 0) return true;
  const parent = current.find(({ path }) => sameTexts(path, above));
  const before = old.find(({ path }) => sameTexts(path, above));
  return parent !== undefined && before !== undefined && pairs.get(parent) === before;
}

/** How alike two provisions are, 0 to 1; undefined where nothing can be compared. */
function likeness(left: ComparableProvision, right: ComparableProvision): number | undefined {
  const parts: { readonly score: number; readonly weight: number }[] = [];
  if (left.about !== undefined && right.about !== undefined) parts.push({ score: left.about === right.about ? 1 : overlap(stems(left.about), stems(right.about)), weight: 2 });
  if (left.about !== undefined && right.words !== undefined) parts.push({ score: covered(stems(left.about), right.words), weight: 0.5 });
  const [refs, figures] = [[left.refs ?? [], right.refs ?? []] as const, [left.figures ?? [], right.figures ?? []] as const];
  if (refs[0].length + refs[1].length > 0) parts.push({ score: overlap(new Set(refs[0]), new Set(refs[1])), weight: 1.5 });
  if (figures[0].length + figures[1].length > 0) parts.push({ score: overlap(new Set(figures[0]), new Set(figures[1])), weight: 1 });
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  return weight === 0 ? undefined : parts.reduce((total, part) => total + part.score * part.weight, 0) / weight;
}

/** Whether there is enough to know a provision again under another label. */
function distinct(left: ComparableProvision, right: ComparableProvision): boolean {
  const shared = (left.refs ?? []).filter((ref) => right.refs?.includes(ref)).length + (left.figures ?? []).filter((figure) => right.figures?.includes(figure)).length;
  return (left.about !== undefined && left.about === right.about) || shared >= 2;
}

/** Words shortened to their stems, so that our description meets the official words. */
export function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5)));
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

const covered = (wanted: ReadonlySet<string>, words: ReadonlySet<string>): number => (wanted.size === 0 ? 0.5 : [...wanted].filter((stem) => words.has(stem)).length / wanted.size);

/** Members of one list that the other lacks, counting repeats. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Pairs a lost number with a new one of the same unit. */
function figureChanges(before: readonly string[], after: readonly string[]): FigureChange[] {
  const unit = (figure: string) => figure.replace(/\d[\d.,]*/g, "#").replace(/(?:ies|s|y)$/, "");
  const added = without(after, before);
  const changes: FigureChange[] = without(before, after).map((figure) => {
    const at = added.findIndex((other) => unit(other) === unit(figure));
    return { before: figure, after: at < 0 ? null : (added.splice(at, 1)[0] ?? null) };
  });
  return [...changes, ...added.map((figure) => ({ before: null, after: figure }))];
}

const sameTexts = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((text, at) => text === right[at]);
