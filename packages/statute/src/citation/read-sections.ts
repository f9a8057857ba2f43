import { codeAfter, codeBefore } from "./codes.ts";
import { INCLUSIVE, matchAt, readLabels, type Reading, type Slip } from "./read-levels.ts";

/** A section with attached labels. */
export interface SectionReading {
  readonly code: string;
  readonly section: string;
  readonly labels: readonly string[];
  readonly through?: { readonly section: string; readonly labels: readonly string[] };
  readonly onwards: boolean;
  readonly former: boolean;
  /** Read under "Sections" or "§§": labels named before the list belong to all its members. */
  readonly plural: boolean;
}

const FORMER = /former /iy;
const AFTER_CODE = /[.,:]? (?:see )?/iy;
const SECTION_WORD = /(sections?|secs?\.?|\u00a7\u00a7?) ?/iy;
const NUMBER = /\d{1,5}(?:\.\d{1,3})?(?![\d,]*\d)[a-z]?(?![A-Za-z\d%])/y;
const NEXT_NUMBER = /(?:, (?:and\/or |and |or )?| (?:and\/or|and|or|&) )(?:(sections?|\u00a7) )?(?=\d)/iy;
const TO_NUMBER = / (?:to|through) (?=\d)| ?[-\u2013] ?(?=\d{3})/y;
const ET_SEQ = / et seq\.?/y;
const ARTICLE = /(?:Article|Chapter|Part) [\d.]+ \(commencing with $/;
const ARTICLE_REST = /\)(?: of (?:Chapter|Part|Division|Title) [\d.]+)*/y;

/** Reads "Section 52071(c)", "Sections 52071 to 52072.6", "EC 52071 and 52071.5", "Section 14406 of the Public Resources Code". */
export function readSections(text: string, at: number): Reading<SectionReading[]> | null {
  let end = at;
  const former = matchAt(FORMER, text, end) !== null;
  if (former) end = FORMER.lastIndex;
  const before = codeBefore(text, end);
  if (before !== null) end = matchAt(AFTER_CODE, text, before.end) === null ? before.end : AFTER_CODE.lastIndex;
  const word = matchAt(SECTION_WORD, text, end);
  if (word !== null) end = SECTION_WORD.lastIndex;
  if (before === null && word === null) return null;
  const slips: Slip[] = [];
  if (word?.[0].startsWith("section ") === true && before === null) slips.push({ code: "lower-case-section", start: end - word[0].length, end });
  const list = readNumbers(text, end, slips, word !== null || before?.code === "EC");
  if (list === null) return null;
  const opened = ARTICLE.test(text.slice(Math.max(0, at - 60), at));
  let after = codeAfter(text, list.end);
  if (after === null && opened && matchAt(ARTICLE_REST, text, list.end) !== null) after = codeAfter(text, ARTICLE_REST.lastIndex);
  const code = before?.code ?? after?.code ?? (list.sections.length === 1 && list.sections[0]?.section === "504" ? "RA" : "EC");
  const part = after?.part ?? "";
  const value = list.sections.map(({ section, labels, through, onwards }) => ({
    code,
    section: part + section,
    labels,
    onwards: onwards || opened,
    former,
    plural: /^(?:sections|secs|\u00a7\u00a7)/i.test(word?.[1] ?? ""),
    ...(through === undefined ? {} : { through }),
  }));
  return { value, end: after?.end ?? list.end, slips };
}

interface NumberReading {
  readonly section: string;
  readonly labels: readonly string[];
  readonly through?: { readonly section: string; readonly labels: readonly string[] };
  readonly onwards: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;

function readNumbers(text: string, at: number, slips: Slip[], sure: boolean): { readonly sections: NumberReading[]; readonly end: number } | null {
  const sections: NumberReading[] = [];
  let [end, next] = [at, at];
  for (;;) {
    const number = matchAt(NUMBER, text, next);
    if (number === null) break;
    const section = number[0];
    const labels = readLabels(text, NUMBER.lastIndex, true);
    // A later number that looks like a year or a count is prose: "Section 52071, 2023".
    const alone = labels.value.length === 0 && !section.includes(".");
    if (sections.length > 0 && alone && (YEAR.test(section) || section.length < 3)) break;
    if (sections.length === 0 && !sure && alone && section.length < 3) break;
    slips.push(...labels.slips);
    end = labels.end;
    let through: NumberReading["through"];
    if (matchAt(TO_NUMBER, text, end) !== null) {
      const last = matchAt(NUMBER, text, TO_NUMBER.lastIndex);
      if (last !== null) {
        const lastLabels = readLabels(text, NUMBER.lastIndex, true);
        through = { section: last[0], labels: lastLabels.value };
        end = lastLabels.end;
        if (matchAt(INCLUSIVE, text, end) !== null) end = INCLUSIVE.lastIndex;
      }
    }
    const onwards = matchAt(ET_SEQ, text, end) !== null;
    if (onwards) end = ET_SEQ.lastIndex;
    sections.push({ section, labels: labels.value, onwards, ...(through === undefined ? {} : { through }) });
    const separator = matchAt(NEXT_NUMBER, text, end);
    if (separator === null) break;
    next = NEXT_NUMBER.lastIndex;
  }
  return sections.length === 0 ? null : { sections, end };
}

/** Federal and regulation forms, in which the title stands before the code: "20 U.S.C. Sec. 6301 et seq.", "34 CFR 200.21", "5 CCR 15494". */
const TITLED: readonly (readonly [code: string, pattern: RegExp])[] = [
  ["USC", /(\d{1,2}) (?:U\. ?S\. ?C\.|USC|United States Code),? ?(?:Secs?\. |Sections? |\u00a7\u00a7? ?)?(\d+[a-z]?(?:-\d+)?)(?!\d)/y],
  ["CFR", /(\d{1,2}) (?:C\. ?F\. ?R\.|CFR),? ?(?:Parts? |Secs?\. |Sections? |\u00a7\u00a7? ?)?(\d+(?:\.\d+)?)(?!\d)/y],
  ["CCR", /(?:Title )?(\d{1,2}),? (?:C\. ?C\. ?R\.|CCR|California Code of Regulations),? ?(?:Secs?\. |Sections? |\u00a7\u00a7? ?)?(\d+(?:\.\d+)?)(?!\d)/y],
  ["PL", /(?:Public Law|Pub\. L\.|P\.L\.) (?:No\. )?()(\d{2,3}-\d{1,4})(?!\d)/y],
];

/** Reads a section of federal law or of a code of regulations. */
export function readTitled(text: string, at: number): Reading<SectionReading> | null {
  for (const [code, pattern] of TITLED) {
    const found = matchAt(pattern, text, at);
    if (found?.[2] === undefined) continue;
    const labels = readLabels(text, pattern.lastIndex, false);
    const onwards = matchAt(ET_SEQ, text, labels.end) !== null;
    const section = found[1] === "" ? found[2] : `${found[1]}:${found[2]}`;
    return { value: { code, section, labels: labels.value, onwards, former: false, plural: false }, end: onwards ? ET_SEQ.lastIndex : labels.end, slips: labels.slips };
  }
  return null;
}
