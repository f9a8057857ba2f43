import { isLabelAt, labelOrdinal } from "../citation/label.ts";

/** A label as it stands in a text, before its level is known. */
export interface LabelToken {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** It follows the token before it on the same spot: "(c) (1)". */
  readonly chained: boolean;
  /** Within a line, where it may also be running text. */
  readonly inline: boolean;
  /** Within a line after a colon, where a list begins. */
  readonly opens: boolean;
}

/** A token with its place in the tree. */
export interface PlacedLabel extends LabelToken {
  /** 0 for a subdivision to 4 for a subclause. */
  readonly depth: number;
  /** Labels left out before it, as in an excerpt. */
  readonly gap: boolean;
  /** It goes back or skips a level: the order of labels is broken. */
  readonly broken: boolean;
}

/** Labels as a chain from the last back to the first, so that readings share what they have in common. */
interface Chain {
  readonly label: PlacedLabel;
  readonly before: Chain | null;
}

interface Reading {
  readonly cost: number;
  readonly path: readonly number[];
  readonly last: Chain | null;
}

const WIDTH = 24;

/**
 * Decides at which level each label of a text stands. `(i)` after `(h)` can be the ninth subdivision or
 * a first clause; what follows decides: the reading with the fewest broken lists wins.
 */
export function placeLabels(tokens: readonly LabelToken[]): readonly PlacedLabel[] {
  let readings: Reading[] = [{ cost: 0, path: [], last: null }];
  for (const token of tokens) {
    const next = readings.flatMap((reading) => continuations(reading, token));
    readings = [...(next.length > 0 ? next : readings)].sort((left, right) => left.cost - right.cost).slice(0, WIDTH);
  }
  const placed: PlacedLabel[] = [];
  for (let chain = readings[0]?.last ?? null; chain !== null; chain = chain.before) placed.push(chain.label);
  return placed.reverse();
}

function continuations(reading: Reading, token: LabelToken): Reading[] {
  const { path, last, cost } = reading;
  const follows: Reading[] = [];
  for (let depth = 0; depth < 5; depth += 1) {
    if (!isLabelAt(token.label, depth)) continue;
    if (token.chained && last !== null && depth !== last.label.depth + 1) continue;
    const ordinal = labelOrdinal(token.label, depth);
    const expected = (path[depth] ?? 0) + 1;
    const skips = Math.max(0, depth - path.length);
    const exact = ordinal === expected && skips === 0;
    if (token.inline && (!exact || (ordinal === 1) !== token.opens)) continue;
    // A list of one is unusual: its first member costs a little, which its second pays back.
    const list = ordinal === 1 ? 0.3 : ordinal === 2 && exact ? -0.3 : 0;
    const gap = ordinal > expected;
    const broken = ordinal < expected || skips > 0;
    const step = list + (gap ? 1 + Math.min(ordinal - expected, 20) / 20 : 0) + (ordinal < expected ? 20 : 0) + skips * 5;
    follows.push({ cost: cost + step, path: [...path.slice(0, depth), ...Array.from<number>({ length: skips }).fill(0), ordinal], last: { label: { ...token, depth, gap, broken }, before: last } });
  }
  if (token.inline) follows.push({ ...reading, cost: cost + 0.35 });
  return follows;
}

const HEAD = /(?:^|\n)[ \t]*(?:[-*\u2022][ \t]+)?(?:(?:(?:EDC|EC|Section|\u00a7)[ \t]*)?\d{1,5}(?:\.\d+)?\.[ \t]+)?(?=\()/g;
const TOKEN = /\(([A-Za-z]{1,5}|\d{1,2})\)[ \t]*/y;
const INLINE = /([:;.\]\u2026])[ \t]+(?=\((?:[A-Za-z]{1,5}|\d{1,2})\)[ \t])/g;

/** Finds what may be labels, from a place on: at the start of lines, in chains, and within lines after a colon, a semicolon or a full stop. */
export function labelTokens(text: string, from = 0): { readonly tokens: readonly LabelToken[]; readonly unbalanced: readonly number[] } {
  const tokens: LabelToken[] = [];
  const unbalanced: number[] = [];
  for (const head of text.matchAll(HEAD)) {
    const start = head.index + head[0].length;
    if (start < from) continue;
    if (!readChain(text, start, false, false, tokens) && /^\([a-z\d]{1,2}[\s,]/i.test(text.slice(start, start + 4))) unbalanced.push(start);
  }
  for (const found of text.matchAll(INLINE)) {
    const start = found.index + found[0].length;
    if (start >= from && !inBrackets(text, start)) readChain(text, start, true, found[1] === ":" || found[1] === "\u2026", tokens);
  }
  return { tokens: tokens.sort((left, right) => left.start - right.start), unbalanced };
}

function readChain(text: string, at: number, inline: boolean, opens: boolean, tokens: LabelToken[]): boolean {
  let [end, chained] = [at, false];
  for (;;) {
    TOKEN.lastIndex = end;
    const found = TOKEN.exec(text);
    if (found?.[1] === undefined || !/^(?:[a-z]{1,2}|\d{1,2}|[A-Z]{1,2}|[ivxl]+|[IVXL]+)$/.test(found[1])) return chained;
    tokens.push({ label: found[1], start: end, end: TOKEN.lastIndex, chained, inline: inline && !chained, opens });
    end = TOKEN.lastIndex;
    chained = true;
  }
}

/** Square brackets hold an editor's summary, in which labels are mentioned rather than set. */
function inBrackets(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return line.lastIndexOf("[") > line.lastIndexOf("]");
}
