import { DASHBOARD_LAYOUTS, ignoredRows, type DashboardReading, type FileFinding, type FileReading, type ListReading } from "@ssos/model/files";
import { STATE_INDICATOR_NAMES, STATE_INDICATORS, type DashboardYear, type StateIndicator } from "@ssos/model";
import { groupBy } from "./group-by.ts";
import type { Notice } from "./notice.ts";

/** One file, what it is, and where its rows went. */
export interface FileLine {
  readonly name: string;
  readonly what: string;
  readonly read: number;
  readonly used: number;
  readonly ignored: number;
  readonly rejected: number;
}

/** One Dashboard, and which of its files are there. */
export interface YearLine {
  readonly year: DashboardYear;
  readonly given: readonly StateIndicator[];
  readonly missing: readonly StateIndicator[];
}

/** Dashboard files with what they were recognised as. */
export function fileLines({ files }: DashboardReading): FileLine[] {
  return files.map(({ file, kind, account }) => ({ name: file, what: kind === undefined ? "not recognised" : whatOf(kind), read: account.read, used: account.used, ignored: ignoredRows(account), rejected: account.rejected }));
}

function whatOf({ dashboardYear, subject, supplement }: NonNullable<FileReading["kind"]>): string {
  const name = subject === "enrolment" ? "Enrolment" : STATE_INDICATOR_NAMES[subject];
  return `${dashboardYear} ${name}${supplement === undefined ? "" : ` (${supplement})`}`;
}

/** A list, with its rows. */
export function listLine({ file, account }: ListReading<unknown>, what: string): FileLine {
  return { name: file, what, read: account.read, used: account.used, ignored: ignoredRows(account), rejected: account.rejected };
}

/** Which of a Dashboard's seven indicators were given, newest first; science never counts for assistance. */
export function yearLines({ given }: DashboardReading): YearLine[] {
  return Object.entries(given)
    .map(([key, indicators]): YearLine => {
      const year = Number(key) as DashboardYear;
      const published = STATE_INDICATORS.filter((indicator) => indicator !== "science" && DASHBOARD_LAYOUTS.some((layout) => layout.dashboardYear === year && layout.subject === indicator && layout.supplement === undefined));
      return { year, given: indicators, missing: published.filter((indicator) => !indicators.includes(indicator)) };
    })
    .sort((left, right) => right.year - left.year);
}

/** What about the Dashboard files their reader should know: one notice for each file and code, and one for each year with files missing. */
export function dashboardNotices(reading: DashboardReading): Notice[] {
  const notices = reading.files.flatMap(({ file, findings, account }): Notice[] => {
    if (account.read > 0 && (account.ignored["duplicate-row"] ?? 0) === account.read) {
      return [{ severity: "warning", file, text: "All of its rows stand in another of the files too; nothing of it was added.", todo: "Leave it out." }];
    }
    const serious = findings.filter(({ severity }) => severity !== "info");
    return [...groupBy(serious, ({ code }) => code)].map(([code, same]) => findingNotice(file, code, same));
  });
  for (const { year, missing } of yearLines(reading)) {
    if (missing.length > 0) notices.push({ severity: "warning", text: `Of the ${year} Dashboard these are not here: ${missing.map((indicator) => STATE_INDICATOR_NAMES[indicator]).join(", ")}. What depends on them stays open.`, todo: "Drop their files as well; those here stay." });
  }
  return notices;
}

const ADVICE: Readonly<Partial<Record<FileFinding["code"], string>>> = {
  "contradicting-rows": "Two files, or two rows of one, say different things about the same group: drop only the one you trust.",
  "truncated-last-line": "The download was cut off: download the file again.",
  "invalid-cds": "A spreadsheet may have damaged the codes: drop the file as downloaded.",
  "duplicate-row": "Nothing needs to be done: the same row is counted once.",
};

function findingNotice(file: string, code: FileFinding["code"], findings: readonly FileFinding[]): Notice {
  const [first] = findings;
  const lines = findings.flatMap(({ place }) => (place.line === undefined ? [] : [place.line])).slice(0, 3);
  const where = lines.length === 0 || lines[0] === 1 ? "" : ` (line ${lines.join(", ")}${findings.length > lines.length ? " and more" : ""})`;
  return {
    severity: first?.severity ?? "warning",
    file,
    text: `${first?.message ?? ""}${where}`,
    todo: ADVICE[code] ?? (first?.expected === undefined ? "Look at the file; the other rows are used." : `Expected: ${first.expected}.`),
  };
}
