/**
 * Writes records as JSON Lines: one JSON object a line, so that a reader can begin before the end and lines can be
 * split, joined and counted.
 *
 * **When to use** for programs and databases; {@link csvText} for people with a spreadsheet.
 *
 * @param records - plain objects; each must go through JSON
 * @returns the text, with a line feed after each line; empty for no record
 * @see https://jsonlines.org
 * @example
 * ```ts
 * jsonLines([{ cds: "01611190000000" }, { cds: "01611190000001" }]) // => "{\"cds\":\"01611190000000\"}\n{\"cds\":\"01611190000001\"}\n"
 * jsonLines([]) // => ""
 * ```
 */
export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
