import type { Sheet } from "@ssos/model/files";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * Reads when a list was published: the lines above its header name its month or day, by which a revised list is told
 * from the original.
 */
export function publishedIn(sheet: Sheet | undefined): string | undefined {
  for (const row of sheet?.rows.slice(0, 8) ?? []) {
    const text = String(row[0] ?? "");
    const day = /\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/.exec(text);
    if (day !== null) return `${day[3]}-${String(day[1]).padStart(2, "0")}-${String(day[2]).padStart(2, "0")}`;
    const month = new RegExp(`\\b(${MONTHS.join("|")}),? (20\\d\\d)\\b`).exec(text);
    if (month !== null) return `${month[2]}-${String(MONTHS.indexOf(month[1] ?? "") + 1).padStart(2, "0")}`;
  }
  return undefined;
}
