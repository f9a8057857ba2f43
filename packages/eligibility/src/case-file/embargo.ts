import type { CaseFile, Embargo } from "./case-file.ts";

/** A case file without what is under embargo on a date. */
export interface ReleasedCaseFile {
  readonly file: CaseFile;
  /** How many entries were withheld, by part of the file. */
  readonly withheld: Readonly<Record<string, number>>;
}

/**
 * Decides whether something may not be shown yet.
 *
 * @param item - anything that can carry an embargo
 * @param asOf - ISO date
 * @example
 * ```ts
 * isEmbargoed({ embargo: { until: "2025-11-13", source: "Dashboard preview" } }, "2025-11-12") // => true
 * isEmbargoed({ embargo: { until: "2025-11-13", source: "Dashboard preview" } }, "2025-11-13") // => false
 * ```
 */
export function isEmbargoed(item: { readonly embargo?: Embargo }, asOf: string): boolean {
  return item.embargo !== undefined && asOf < item.embargo.until;
}

/**
 * Takes out of a case file what is under embargo on a date, and counts it: preview data stay with those who may see them.
 *
 * **When to use** before anything of a file goes out; {@link summaryLetter} and {@link statusReport} do it themselves.
 *
 * @param file - a case file
 * @param asOf - ISO date
 * @example
 * ```ts
 * const opened = openCaseFile("27-2025-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2025-11-13", dashboardYear: 2025 })
 * const file: CaseFile = { ...opened, progress: [{ id: "p1", on: "2025-10-20", by: "county office", text: "Preview shows an increase", embargo: { until: "2025-11-13", source: "Dashboard preview" } }] }
 * releaseCaseFile(file, "2025-11-01").withheld // => { progress: 1 }
 * ```
 */
export function releaseCaseFile(file: CaseFile, asOf: string): ReleasedCaseFile {
  const withheld: Record<string, number> = {};
  const open = <T extends { readonly embargo?: Embargo }>(part: string, entries: readonly T[]): readonly T[] => {
    const kept = entries.filter((entry) => !isEmbargoed(entry, asOf));
    if (kept.length < entries.length) withheld[part] = (withheld[part] ?? 0) + entries.length - kept.length;
    return kept;
  };
  return {
    file: {
      ...file,
      contacts: open("contacts", file.contacts),
      needs: open("needs", file.needs),
      rootCauseSessions: open("rootCauseSessions", file.rootCauseSessions),
      measures: file.measures.map((measure) => ({ ...measure, readings: open("measures", measure.readings) })),
      documentation: open("documentation", file.documentation),
      progress: open("progress", file.progress),
      disagreements: open("disagreements", file.disagreements),
    },
    withheld,
  };
}
