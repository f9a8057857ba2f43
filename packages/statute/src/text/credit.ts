/** The note at the end of an official text on the enactment that made it. */
export interface Credit {
  /** `Stats. 2026, Ch. 250, Sec. 22`. */
  readonly chapter: string;
  /** `SB 133`, where the note names it. */
  readonly bill?: string;
  /** ISO date, where the note gives it. */
  readonly effective?: string;
  readonly operative?: string;
  readonly inoperative?: string;
  /** ISO date on which the section repeals itself. */
  readonly repealed?: string;
}

const CREDIT = /\n?[ \t]*\((?:Amended|Added|Repealed|Enacted)[^\n]*\)\s*$/;
const CHAPTER = /Stats\. (\d{4}), Ch\. (\d+)(?:, Sec\. ([\d.]*\d))?/;
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DATE = `(${MONTHS.join("|")}) (\\d{1,2}), (\\d{4})`;
const DAYS: readonly (readonly [key: "effective" | "operative" | "inoperative" | "repealed", pattern: RegExp])[] = [
  ["effective", new RegExp(`Effective ${DATE}`)],
  ["operative", new RegExp(`(?<![Ii]n)[Oo]perative (?:on )?${DATE}`)],
  ["inoperative", new RegExp(`[Ii]noperative (?:on )?${DATE}`)],
  ["repealed", new RegExp(`(?:Repealed as of|repealed as of|repealed on) ${DATE}`)],
];

/**
 * Reads the note that closes an official text, such as "(Amended by Stats. 2026, Ch. 250, Sec. 22. (SB 133) Effective September 18, 2026.)".
 *
 * @param text - the text of a section
 * @returns what the note says, and the text without it; `credit` is null when there is no such note
 * @example
 * ```ts
 * readCredit("(a) One.\n(Added by Stats. 2026, Ch. 65, Sec. 109. (AB 126) Effective July 9, 2026.)") // => { credit: { chapter: "Stats. 2026, Ch. 65, Sec. 109", bill: "AB 126", effective: "2026-07-09" }, body: "(a) One." }
 * ```
 */
export function readCredit(text: string): { readonly credit: Credit | null; readonly body: string } {
  const note = CREDIT.exec(text);
  const chapter = note === null ? null : CHAPTER.exec(note[0]);
  if (note === null || chapter === null) return { credit: null, body: text };
  const bill = /\(([AS]B) (\d+)\)/.exec(note[0]);
  const days = DAYS.flatMap(([key, pattern]) => {
    const found = pattern.exec(note[0]);
    return found === null ? [] : [[key, isoOf(found)] as const];
  });
  const section = chapter[3] === undefined ? "" : `, Sec. ${chapter[3]}`;
  const credit: Credit = { chapter: `Stats. ${chapter[1]}, Ch. ${chapter[2]}${section}`, ...(bill === null ? {} : { bill: `${bill[1]} ${bill[2]}` }), ...Object.fromEntries(days) };
  return { credit, body: text.slice(0, note.index) };
}

const isoOf = ([, month = "", day = "", year = ""]: RegExpExecArray): string => `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
