import { SsosError } from "@ssos/model";
import { actorName } from "../duties/actor.ts";
import type { DatedStep, DeadlineSchedule } from "./deadline.ts";

/** What a calendar needs besides its steps. */
export interface CalendarOptions {
  /** When the calendar was made, UTC: `2026-11-21T08:00:00Z`. */
  readonly stamp: string;
  /** Right-hand side of the UIDs, such as `plans.example.org`: the same step keeps its UID when the calendar is made again. */
  readonly domain: string;
  /** Whose calendar it is, in names and UIDs, such as a CDS code. */
  readonly subject?: string;
}

const STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * Writes dated steps as an iCalendar file (RFC 5545): whole-day events without alarms, lines folded at 75 octets and
 * ended by CRLF.
 *
 * @param schedule - from {@link deadlinesFor}; undated steps are not in it
 * @param options - time stamp and domain
 * @throws SsosError `invalid-stamp` when the stamp is not a UTC time to the second
 * @example
 * ```ts
 * const schedule = deadlinesFor("school-closure", { closedOn: "2026-06-12", holidays: ["2026-06-19"] })
 * const text = calendarText(schedule, { stamp: "2026-11-21T08:00:00Z", domain: "example.org" })
 * text.split("\r\n").slice(4, 8) // => ["UID:school-closure-report-closure-2026-06-29@example.org", "DTSTAMP:20261121T080000Z", "DTSTART;VALUE=DATE:20260629", "SUMMARY:Local educational agency of any kind shall tell the Department of t"]
 * ```
 */
export function calendarText(schedule: DeadlineSchedule, options: CalendarOptions): string {
  if (!STAMP.test(options.stamp)) throw new SsosError("invalid-stamp", { found: options.stamp, expected: "a UTC time such as 2026-11-21T08:00:00Z" });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ssos//statute//EN", ...schedule.steps.flatMap((step) => eventOf(schedule.process, step, options)), "END:VCALENDAR"];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function eventOf(process: string, step: DatedStep, { stamp, domain, subject }: CalendarOptions): string[] {
  const prefix = { by: "", on: "", "not-before": "From this day: ", until: "Until this day at least: " }[step.bound];
  const uid = [process, ...(subject === undefined ? [] : [subject.replaceAll(/[^A-Za-z0-9.-]+/g, "-")]), step.id, step.date].join("-");
  const notes = [step.citation, ...(step.provisional === undefined ? [] : ["Provisional: holidays were not given."]), ...(step.openQuestions ?? []).map((id) => `Open question: ${id}`)];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@${domain}`,
    `DTSTAMP:${stamp.replaceAll(/[-:]/g, "")}`,
    `DTSTART;VALUE=DATE:${step.date.replaceAll("-", "")}`,
    `SUMMARY:${escape(`${prefix}${actorName(step.actor)} ${step.modality} ${step.action}${subject === undefined ? "" : ` (${subject})`}`)}`,
    `DESCRIPTION:${escape(notes.join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll(/\r\n|\r|\n/g, "\\n");
}

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a content line so that no line has more than 75 octets; a character is never cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let [part, length] = ["", 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      parts.push(part);
      [part, length] = [` `, 1];
    }
    part += character;
    length += size;
  }
  return [...parts, part].join("\r\n");
}
