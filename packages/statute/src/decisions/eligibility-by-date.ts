import { leastConfident, type Confidence, type LeaKind } from "@ssos/model";
import { daysAfter } from "../deadlines/days.ts";
import { actorName, type Actor } from "../duties/actor.ts";
import type { AssistanceTest, Duty, DutyTrigger } from "../duties/duty.ts";

/** Who is eligible for what from a day on, for how long at least, and who helps. */
export interface EligibilityRow {
  /** First day in force, ISO. */
  readonly from: string;
  /** First day no longer in force, or `open`. */
  readonly until: string | "open";
  readonly trigger: DutyTrigger;
  /** Kinds of LEA it is for. */
  readonly kinds: readonly LeaKind[];
  readonly groups: AssistanceTest["groups"];
  readonly criterion: string;
  readonly tested: AssistanceTest["tested"];
  readonly fromDashboard: number | null;
  readonly untilDashboard: number | null;
  /** Null where the text states no minimum. */
  readonly minimumYears: number | null;
  /** Who helps, by kind of LEA; for intervention, who may act. */
  readonly helpers: Readonly<Partial<Record<LeaKind, readonly Actor[]>>>;
  readonly citations: readonly string[];
  readonly confidence: Confidence;
  /** First day of the text that was read, where the row is derived before it; null where it was read from its first day. */
  readonly readFrom: string | null;
}

/**
 * Makes the table of who is eligible, how often it is tested, for how long at least and who helps, from the duties that
 * name a test; districts and county offices share a row where only the helper differs.
 *
 * @param duties - the duties to ask, for example {@link allDuties}
 * @returns rows in order of their first day, then of their last
 * @example
 * ```ts
 * eligibilityByDate([...districtAssistanceDutiesBefore2023, ...districtAssistanceDuties]).filter(({ trigger }) => trigger === "dashboard").map(({ from, minimumYears }) => [from, minimumYears]) // => [["2013-07-01", null], ["2018-06-27", null], ["2023-07-10", 2], ["2026-07-09", 3], ["2026-09-18", 2]]
 * ```
 */
export function eligibilityByDate(duties: readonly Duty[]): EligibilityRow[] {
  const rows = new Map<string, EligibilityRow>();
  for (const duty of duties) {
    const { test, trigger, from, until, toward } = duty;
    if (test === undefined || trigger === undefined || toward === undefined) continue;
    const minimumYears = duty.term?.minimumYears ?? null;
    const key = [from, until, trigger, test.criterion, test.tested, minimumYears].join("|");
    const row = rows.get(key);
    rows.set(key, {
      from,
      until,
      trigger,
      kinds: [...new Set([...(row?.kinds ?? []), ...toward])],
      groups: test.groups,
      criterion: test.criterion,
      tested: test.tested,
      fromDashboard: test.fromDashboard ?? null,
      untilDashboard: test.untilDashboard ?? null,
      minimumYears,
      helpers: { ...row?.helpers, ...Object.fromEntries(toward.map((kind) => [kind, duty.actors])) },
      citations: [...(row?.citations ?? []), duty.citation],
      confidence: leastConfident([duty.confidence, row?.confidence ?? "verified"]),
      readFrom: later(duty.readFrom ?? null, row?.readFrom ?? null),
    });
  }
  const last = (until: string) => (until === "open" ? "9999" : until);
  return [...rows.values()].sort((left, right) => compare(left.from, right.from) || compare(last(left.until), last(right.until)));
}

const later = (left: string | null, right: string | null): string | null => (left === null || (right !== null && right > left) ? right : left);

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const KINDS: Readonly<Record<LeaKind, string>> = { district: "districts", coe: "county offices", charter: "charter schools" };
const GROUPS: Readonly<Record<AssistanceTest["groups"][number], string>> = { "student-group": "student groups", "all-pupils": "all pupils" };
const TESTED: Readonly<Record<AssistanceTest["tested"], string>> = {
  "not-stated": "not stated",
  "each-dashboard": "each Dashboard",
  yearly: "yearly",
  "every-three-years": "every three years",
  once: "once",
};

/**
 * Prints rows of {@link eligibilityByDate} as a Markdown table; last days are printed, not first days after.
 *
 * @param rows - the rows
 * @example
 * ```ts
 * eligibilityMarkdown(eligibilityByDate(dataManagementDuties)).split("\n")[2] // => "| from 2026-07-09 | districts, county offices | LEA as a whole | fails the requirements of EC 60900 | yearly | 1 year | districts: County superintendent of schools; county offices: California Department of Education | EC 52071.1(b), EC 52071.51(a) | verified |"
 * ```
 */
export function eligibilityMarkdown(rows: readonly EligibilityRow[]): string {
  const lines = ["| in force | for | who counts | test | tested | at least | who helps or acts | citation | confidence |", "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"];
  for (const row of rows) {
    const cells = [
      row.until === "open" ? `from ${row.from}` : `${row.from} to ${daysAfter(row.until, -1)}`,
      row.kinds.map((kind) => KINDS[kind]).join(", "),
      row.groups.length === 0 ? "LEA as a whole" : row.groups.map((group) => GROUPS[group]).join(", "),
      row.criterion,
      `${TESTED[row.tested]}${dashboards(row)}`,
      row.minimumYears === null ? "not stated" : row.minimumYears === 1 ? "1 year" : `${row.minimumYears} years`,
      helpersText(row),
      row.citations.join(", "),
      row.readFrom === null ? row.confidence : `${row.confidence} (before ${row.readFrom}: derived)`,
    ];
    lines.push(`| ${cells.join(" | ")} |`);
  }
  return `${lines.join("\n")}\n`;
}

function dashboards({ fromDashboard, untilDashboard, tested }: EligibilityRow): string {
  if (tested === "once") return ` (${fromDashboard ?? untilDashboard} Dashboard)`;
  return fromDashboard === null ? "" : ` (from the ${fromDashboard} Dashboard)`;
}

function helpersText({ kinds, helpers }: EligibilityRow): string {
  const texts = kinds.map((kind) => ({ kind, text: (helpers[kind] ?? []).map(actorName).join(" with ") }));
  const [first] = texts;
  if (first !== undefined && texts.every(({ text }) => text === first.text)) return first.text;
  return texts.map(({ kind, text }) => `${KINDS[kind]}: ${text}`).join("; ");
}
