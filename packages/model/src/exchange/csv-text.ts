/** A cell of a CSV table. */
export type CsvValue = string | number | boolean | null;

/**
 * Writes rows as CSV (RFC 4180) that a spreadsheet cannot take for formulas: a text that begins with `=`, `+`, `-`, `@`,
 * a tab or a line break gets an apostrophe before it.
 *
 * **When to use** for tables that people open; {@link jsonLines} for programs, which then need not take the apostrophe
 * off again. Codes are written as they are: import them as text, or a spreadsheet drops the leading zero.
 *
 * @param columns - names, in order
 * @param rows - one value a column, in the order of `columns`; null is an empty cell
 * @returns the text, with a line of names first and CRLF after each line
 * @see RFC 4180; OWASP, CSV Injection
 * @example
 * ```ts
 * csvText(["cds", "name"], [["01611190000000", "Igo, Ono"], ["01611190000001", "=1+1"]]) // => "cds,name\r\n01611190000000,\"Igo, Ono\"\r\n01611190000001,'=1+1\r\n"
 * ```
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: CsvValue): string {
  if (value === null) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
