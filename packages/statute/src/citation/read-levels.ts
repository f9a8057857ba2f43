import { LEVELS, labelFor, labelOrdinal, type Level } from "./label.ts";
import type { CitationFindingCode } from "./mention.ts";

/** Something noticed while reading, before it is a finding. */
export interface Slip {
  readonly code: CitationFindingCode;
  readonly start: number;
  readonly end: number;
}

/** What a reading function gives: its value, where it stopped, and what it noticed. */
export interface Reading<T> {
  readonly value: T;
  readonly end: number;
  readonly slips: readonly Slip[];
}

/** Labels named at one level: "paragraphs (1) and (2)". */
export interface LevelReading {
  readonly level: Level;
  /** One entry for each member of the list; deeper labels attached to it follow. */
  readonly items: readonly (readonly string[])[];
}

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const LABEL = /\(([a-z]{1,2}|\d{1,2}|[A-Z]{1,2}|[ivxl]+|[IVXL]+)\)|\[([a-z]|\d{1,2}|[A-Z])\]/y;
const SPACED_LABEL = / \(([a-z])\)/y;
const UNBALANCED = /\(([a-z]{1,2}|\d{1,2}|[A-Z]{1,2})(?=[\s(,;.]|$)/y;

/** Reads labels attached to a section number, to a level's word or to each other. */
export function readLabels(text: string, at: number, spaced: boolean): Reading<string[]> {
  const labels: string[] = [];
  const slips: Slip[] = [];
  let end = at;
  const first = spaced ? matchAt(SPACED_LABEL, text, at) : null;
  if (first?.[1] !== undefined) {
    labels.push(first[1]);
    end = SPACED_LABEL.lastIndex;
  }
  for (;;) {
    const found = matchAt(LABEL, text, end);
    if (found !== null) {
      labels.push(found[1] ?? found[2] ?? "");
      end = LABEL.lastIndex;
      continue;
    }
    const open = matchAt(UNBALANCED, text, end);
    if (open?.[1] === undefined) return { value: labels, end, slips };
    labels.push(open[1]);
    slips.push({ code: "unbalanced-label", start: end, end: UNBALANCED.lastIndex });
    end = UNBALANCED.lastIndex;
  }
}

const LEVEL_WORD = /(subdivision|subparagraph|subclause|paragraph|clause)(s)? (?=\(|\d{1,2}\b|[a-z]\b)/iy;
const BARE_LABEL = /(\d{1,2}|[a-z])(?![\w(.])/y;
const NEXT_LABEL = /(?:, (?:and\/or |and |or )?| (?:and\/or|and|or|&) )(?=\()/y;
const TO_LABEL = / (?:to|through) (?=\()| ?[-\u2013] ?(?=\()/y;
/** Closes a span: "(1) to (3), inclusive". */
export const INCLUSIVE = /, inclusive(?:,(?= of| in))?/y;

/** Reads "subdivision (c)", "paragraphs (1) and (2)", "paragraphs (1) to (3), inclusive", "paragraph 1". */
export function readLevel(text: string, at: number): Reading<LevelReading> | null {
  const word = matchAt(LEVEL_WORD, text, at);
  if (word === null) return null;
  const level = word[1]?.toLowerCase() as Level;
  const depth = LEVELS.indexOf(level);
  const slips: Slip[] = [];
  const items: string[][] = [];
  let end = LEVEL_WORD.lastIndex;
  const bare = matchAt(BARE_LABEL, text, end);
  if (bare?.[1] !== undefined) return { value: { level, items: [[bare[1]]] }, end: BARE_LABEL.lastIndex, slips };
  for (;;) {
    const labels = readLabels(text, end, false);
    if (labels.value.length === 0) break;
    slips.push(...labels.slips);
    items.push(labels.value);
    end = labels.end;
    if (matchAt(TO_LABEL, text, end) !== null) {
      const last = readLabels(text, TO_LABEL.lastIndex, false);
      const [from, to] = [labelOrdinal(labels.value[0] ?? "", depth), labelOrdinal(last.value[0] ?? "", depth)];
      for (let ordinal = from + 1; ordinal <= to; ordinal += 1) items.push([labelFor(ordinal, depth)]);
      end = last.end;
      if (matchAt(INCLUSIVE, text, end) !== null) end = INCLUSIVE.lastIndex;
    }
    if (matchAt(NEXT_LABEL, text, end) === null) break;
    if (readLabels(text, NEXT_LABEL.lastIndex, false).value.length === 0) break;
    end = NEXT_LABEL.lastIndex;
  }
  return items.length === 0 ? null : { value: { level, items }, end, slips };
}
