/** How a paragraph of the compiled document begins. */
export type ParagraphMark = "bullet" | "number" | "letter" | "roman" | "none";

/** A paragraph with its place and its mark taken off. */
export interface Paragraph {
  /** 1 for the first line of the document. */
  readonly line: number;
  /** Without mark and outer blanks. */
  readonly text: string;
  readonly mark: ParagraphMark;
}

const MARKS: readonly (readonly [ParagraphMark, RegExp])[] = [
  ["bullet", /^[·•▪◦*–-]\s*/u],
  ["number", /^(?:\d{1,2}[.)]|Action \d+[a-z]?:)\s*/u],
  ["roman", /^(?:[ivx]{1,4}|[IVX]{1,4})[.)]\s+/u],
  ["letter", /^[A-Za-z][.)]\s+/u],
];

/**
 * Splits the text of a compiled document into its paragraphs, one a line; blank lines fall away.
 *
 * @param text - the document, with any line ends
 * @example
 * ```ts
 * splitParagraphs("Butte\n\n· Coaching").map(({ line, text, mark }) => [line, text, mark]) // => [[1, "Butte", "none"], [3, "Coaching", "bullet"]]
 * ```
 */
export function splitParagraphs(text: string): Paragraph[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n|\f/u)
    .flatMap((raw, index): Paragraph[] => {
      const trimmed = raw.replace(/\u00A0/gu, " ").trim();
      const [mark, pattern] = MARKS.find(([, candidate]) => candidate.test(trimmed)) ?? (["none", undefined] as const);
      const content = pattern === undefined ? trimmed : trimmed.replace(pattern, "").trim();
      return content === "" ? [] : [{ line: index + 1, text: content, mark }];
    });
}
