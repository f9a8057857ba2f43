/**
 * Brings a column's name to the form in which names are compared: letters and digits only, in lower case.
 * The State changes case, underscores and blanks between files and years.
 *
 * @param name - as the file spells it
 * @example
 * ```ts
 * normalColumnName("Change_Level") // => "changelevel"
 * normalColumnName("reportingyear ") // => "reportingyear"
 * ```
 */
export function normalColumnName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
