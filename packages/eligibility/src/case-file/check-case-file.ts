import { isIsoDate, type Finding } from "@ssos/model";
import { yearsAfter } from "@ssos/statute/deadlines";
import { assistanceDurationFor } from "@ssos/statute/duties";
import type { CaseFile } from "./case-file.ts";

/** What {@link checkCaseFile} may notice. */
export type CaseFindingCode =
  | "invalid-date"
  | "before-identification"
  | "after-closing"
  | "id-used-twice"
  | "reference-broken"
  | "no-outreach"
  | "prior-work-not-asked"
  | "root-cause-without-families"
  | "root-cause-without-partners"
  | "needs-without-school-sites"
  | "activity-without-measure"
  | "provider-without-capacity"
  | "disagreement-not-settled"
  | "closed-before-minimum";

/**
 * Checks a case file: dates that exist and come in order, ids used once, references that lead somewhere, families and
 * partners in root cause work, every activity measured, no disagreement left when it is closed, no closing before the minimum.
 *
 * **When to use** on files of users; the schema only checks the shape.
 *
 * @param file - a case file
 * @returns findings; errors for what cannot be right, warnings for what is missing
 * @example
 * ```ts
 * const file = openCaseFile("27-2023-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023 })
 * checkCaseFile({ ...file, closing: { on: "2024-06-30", reason: "other", text: "Ended early" } }).map(({ code }) => code) // => ["closed-before-minimum", "no-outreach", "prior-work-not-asked"]
 * ```
 */
export function checkCaseFile(file: CaseFile): Finding<CaseFindingCode>[] {
  const findings: Finding<CaseFindingCode>[] = [];
  const add = (code: CaseFindingCode, severity: "error" | "warning", path: string, message: string, found?: string) => findings.push({ code, severity, place: { path }, message, ...(found === undefined ? {} : { found }) });
  checkDates(file, add);
  checkReferences(file, add);
  checkPractice(file, add);
  return findings;
}

type Add = (code: CaseFindingCode, severity: "error" | "warning", path: string, message: string, found?: string) => void;

function checkDates(file: CaseFile, add: Add): void {
  const opened = file.identification.identifiedOn;
  const dated: [path: string, on: string | undefined][] = [
    ["identification/identifiedOn", opened],
    ["focus/on", file.focus?.on],
    ["closing/on", file.closing?.on],
    ...file.activities.flatMap(({ id, from, until }): [string, string | undefined][] => [[`activities/${id}/from`, from], [`activities/${id}/until`, until]]),
    ...(["contacts", "needs", "rootCauseSessions", "documentation", "progress", "disagreements"] as const).flatMap((part) => file[part].map(({ id, on }): [string, string] => [`${part}/${id}/on`, on])),
    ...file.measures.flatMap(({ id, readings }) => readings.map((reading): [string, string] => [`measures/${id}/${reading.id}/on`, reading.on])),
  ];
  for (const [path, on] of dated) {
    if (on === undefined) continue;
    if (!isIsoDate(on)) add("invalid-date", "error", path, "This is no calendar date.", on);
    else if (isIsoDate(opened) && on < opened) add("before-identification", "warning", path, "This lies before the identification.", on);
    else if (file.closing !== undefined && on > file.closing.on) add("after-closing", "warning", path, "This lies after the closing.", on);
  }
  const { dashboardYear } = file.identification;
  if (file.closing === undefined || dashboardYear === undefined || !isIsoDate(opened)) return;
  const duration = assistanceDurationFor(file.lea.kind, dashboardYear, file.closing.on);
  const years = duration.ok ? duration.value.minimumYears : null;
  if (years !== null && file.closing.reason !== "identified-anew" && file.closing.on < yearsAfter(opened, years)) {
    add("closed-before-minimum", "warning", "closing/on", `The law in force at the identification gives at least ${years} years.`, file.closing.on);
  }
}

function checkReferences(file: CaseFile, add: Add): void {
  const parts = ["providers", "contacts", "needs", "rootCauseSessions", "activities", "measures", "documentation", "progress", "disagreements", "monitoringPlans"] as const;
  const seen = new Set<string>();
  for (const [part, entries] of [...parts.map((name) => [name, file[name]] as const), ["priorWork", file.priorWork ?? []] as const]) {
    for (const { id } of entries) {
      if (seen.has(id)) add("id-used-twice", "error", `${part}/${id}`, `The id ${id} is used twice.`, id);
      seen.add(id);
    }
  }
  const providers = new Set(file.providers.map(({ id }) => id));
  const activities = new Set(file.activities.map(({ id }) => id));
  const causes = new Set((file.improvement?.causes ?? []).map(({ id }) => id));
  for (const { id, provider } of file.activities) if (!providers.has(provider)) add("reference-broken", "error", `activities/${id}/provider`, "No provider of the file has this id.", provider);
  for (const { id, activity } of file.measures) if (!activities.has(activity)) add("reference-broken", "error", `measures/${id}/activity`, "No activity of the file has this id.", activity);
  for (const session of file.rootCauseSessions) for (const cause of session.causes ?? []) if (!causes.has(cause)) add("reference-broken", "error", `rootCauseSessions/${session.id}/causes`, "No root cause of the improvement work has this id.", cause);
}

function checkPractice(file: CaseFile, add: Add): void {
  if (!file.contacts.some(({ kind }) => kind === "outreach")) add("no-outreach", "warning", "contacts", "No first outreach is recorded.");
  if (file.priorWork === undefined) add("prior-work-not-asked", "warning", "priorWork", "Nobody has asked for earlier work; give an empty list when there was none.");
  if (file.rootCauseSessions.length > 0) {
    const people = new Set(file.rootCauseSessions.flatMap(({ participants }) => participants));
    if (!people.has("families")) add("root-cause-without-families", "warning", "rootCauseSessions", "No family took part in root cause work.");
    if (!["community-partners", "tribal-partners", "students"].some((partner) => people.has(partner as never))) add("root-cause-without-partners", "warning", "rootCauseSessions", "No partner or pupil took part in root cause work.");
  }
  if (file.needs.length > 0 && !file.needs.some(({ area, schools }) => area === "school-sites" || (schools ?? []).length > 0)) add("needs-without-school-sites", "warning", "needs", "The needs assessment does not look at differences between school sites.");
  for (const { id, status } of file.activities) {
    if (status !== "dropped" && !file.measures.some(({ activity }) => activity === id)) add("activity-without-measure", "warning", `activities/${id}`, "No measure shows whether this activity is carried out.");
  }
  for (const { id, capacity } of file.providers) if (capacity?.sufficient === false) add("provider-without-capacity", "warning", `providers/${id}`, "This provider says that its capacity is not sufficient.");
  if (file.closing !== undefined) for (const { id, settled } of file.disagreements) if (settled === undefined) add("disagreement-not-settled", "warning", `disagreements/${id}`, "The case is closed and this disagreement is not settled.");
}
