/** A cell of a CSV table. */
export type CsvValue = string | number | boolean | null;

/**
 * Writes rows as CSV (RFC 4180) that a spreadsheet cannot take for formulas: a text that begins with
 * one of = + - @ or a control character gets an apostrophe before it. Codes stay text.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: CsvValue): string {
  if (value === null) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
