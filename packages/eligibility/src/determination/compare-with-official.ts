import { leastConfident, letterOf, type Finding, type Priority, type StudentGroup } from "@ssos/model";
import type { Determination } from "./determination.ts";
import type { Method } from "../criteria/criteria.ts";

/** What the State's list of a year says about one LEA. */
export interface OfficialListing {
  readonly cds: string;
  readonly name?: string;
  /** The status as printed for the list's year, such as `Differentiated Assistance, Year 1`. */
  readonly status: string | null;
  /** Groups with a letter and the priorities it stands for. */
  readonly groups: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>>;
  /** Groups that have a column on the list. */
  readonly groupsListed: readonly StudentGroup[];
  /** The columns of methods, where the list has them. */
  readonly methods?: Readonly<Partial<Record<Method, boolean>>>;
  readonly line?: number;
}

/** How many answers were compared, and how they stand. */
export interface Agreement {
  readonly compared: number;
  readonly agree: number;
  /** Answers that a missing fact leaves open; they contradict nothing. */
  readonly open: number;
  readonly differ: number;
}

/** Why an answer differs from the list, as far as the facts tell. */
export type DifferenceCause =
  /** The list has no columns of methods, and its status may be that of a second year. */
  | "second-year-of-assistance"
  /** The list rests on a method for which no fact was given here. */
  | "method-not-evaluated"
  /** The criteria set itself is only reported or assumed. */
  | "criteria-not-verified"
  /** None of the above: a fault here, in the files or on the list. */
  | "unexplained";

/** One answer that differs from the State's list. */
export interface Difference {
  readonly cds: string;
  readonly name: string;
  /** Absent when it is the LEA's own status. */
  readonly group?: StudentGroup;
  readonly official: string;
  readonly computed: string;
  readonly cause: DifferenceCause;
  readonly text: string;
}

/** Codes of findings of a comparison. */
export type ComparisonFindingCode =
  | "listed-but-not-determined"
  | "determined-but-not-listed"
  /** The list gives assistance for a reason that was not evaluated here: another method, or a second year. */
  | "assisted-for-another-reason";

/** A comparison of determinations with the State's list. */
export interface OfficialComparison {
  readonly leas: Agreement;
  /** One cell per LEA and group column of the list. */
  readonly cells: Agreement;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding<ComparisonFindingCode>[];
}

/**
 * Compares determinations with the State's list of the same year, LEA by LEA and cell by cell, and explains each difference.
 *
 * @param determinations - of one Dashboard; charter schools are passed over, they stand on a list of their own
 * @param official - the list, as `@ssos/model/files` reads it
 * @returns an LEA whose answer is open counts as open, never as a difference; LEAs on one side only are findings
 * @example
 * ```ts
 * compareWithOfficial([], [{ cds: "01611190000000", status: "General Assistance", groups: {}, groupsListed: [] }]).findings[0]?.code // => "listed-but-not-determined"
 * ```
 */
export function compareWithOfficial(determinations: readonly Determination[], official: readonly OfficialListing[]): OfficialComparison {
  const ours = new Map(determinations.filter(({ kind }) => kind !== "charter").map((entry) => [entry.cds, entry]));
  const differences: Difference[] = [];
  const findings: Finding<ComparisonFindingCode>[] = [];
  const [leas, cells] = [tally(), tally()];
  for (const listing of official) {
    const determination = ours.get(listing.cds);
    if (determination === undefined) {
      findings.push({ code: "listed-but-not-determined", severity: "warning", place: listing.line === undefined ? {} : { line: listing.line }, found: listing.cds, message: `${listing.name ?? listing.cds} is on the State's list but not in the files given.` });
      continue;
    }
    ours.delete(listing.cds);
    const status = compareStatus(determination, listing);
    leas.add(status.verdict);
    if (status.difference !== undefined) differences.push(status.difference);
    else if (determination.outcome === "not-eligible" && isAssisted(listing.status)) findings.push(otherReason(determination, listing));
    // The letters are method 1's: without its facts there is no cell to compare.
    for (const group of determination.byMethod[1] === undefined || determination.byMethod[1] === "not-evaluated" ? [] : listing.groupsListed) {
      const cell = compareCell(determination, listing, group);
      cells.add(cell.verdict);
      if (cell.difference !== undefined) differences.push(cell.difference);
    }
  }
  for (const { cds, name, outcome } of ours.values()) {
    if (outcome !== "not-applicable") findings.push({ code: "determined-but-not-listed", severity: "warning", place: {}, found: cds, message: `${name} is in the files given but not on the State's list.` });
  }
  return { leas: leas.total(), cells: cells.total(), differences, findings };
}

function otherReason({ name, cds, methodsEvaluated }: Determination, { status, methods, line }: OfficialListing): Finding<ComparisonFindingCode> {
  const met = ([1, 2, 3, 4] as const).filter((method) => methods?.[method] === true && !methodsEvaluated.includes(method));
  const why = met.length > 0 ? `by method ${met.join(" and ")}, for which no fact was given here` : "without a method met this year, as in a second year of assistance";
  return { code: "assisted-for-another-reason", severity: "info", place: line === undefined ? {} : { line }, found: cds, message: `${name} is on the list as "${status ?? ""}" ${why}.` };
}

type Verdict = "agree" | "open" | "differ";

function tally() {
  const counts = { compared: 0, agree: 0, open: 0, differ: 0 };
  return {
    add(verdict: Verdict) {
      counts.compared += 1;
      counts[verdict] += 1;
    },
    total: (): Agreement => ({ ...counts }),
  };
}

function compareStatus(determination: Determination, listing: OfficialListing): { verdict: Verdict; difference?: Difference } {
  if (determination.outcome === "cannot-determine") return { verdict: "open" };
  const assisted = assistedByMethodsEvaluated(determination, listing);
  if (assisted === (determination.outcome === "eligible")) return { verdict: "agree" };
  const computed = determination.outcome;
  const official = listing.status ?? "no status";
  const cause = causeOf(determination, listing);
  return { verdict: "differ", difference: { cds: determination.cds, name: determination.name, official, computed, cause, text: sentence(determination, `"${official}"`, computed, cause) } };
}

/**
 * The list's answer over the methods that were evaluated here, where it has their columns; else its status.
 * The status alone can also mean a second year of assistance or a method for which no fact was given.
 */
function assistedByMethodsEvaluated({ methodsEvaluated }: Determination, { methods, status }: OfficialListing): boolean {
  const columns = methodsEvaluated.filter((method) => methods?.[method] !== undefined);
  return columns.length > 0 ? columns.some((method) => methods?.[method] === true) : isAssisted(status);
}

const isAssisted = (status: string | null): boolean => /^differentiated/i.test(status ?? "");

function compareCell(determination: Determination, listing: OfficialListing, group: StudentGroup): { verdict: Verdict; difference?: Difference } {
  const ours = determination.groups.find((entry) => entry.group === group);
  const listed = listing.groups[group] ?? [];
  const priorities = ours?.outcome === "eligible" ? ours.priorities : [];
  const open = ours?.openPriorities ?? [];
  if (same(priorities, listed) && (open.length === 0 || ours?.outcome === "not-eligible")) return { verdict: "agree" };
  const certain = ours?.priorities ?? [];
  const withinReach = listed.every((priority) => certain.includes(priority) || open.includes(priority));
  const coversCertain = listed.length === 0 ? ours?.outcome !== "eligible" : certain.every((priority) => listed.includes(priority));
  if (open.length > 0 && withinReach && coversCertain) return { verdict: "open" };
  const [official, computed] = [letterOf(listed) ?? "blank", letterOf(priorities) ?? "blank"];
  const cause = causeOf(determination, listing);
  return { verdict: "differ", difference: { cds: determination.cds, name: determination.name, group, official, computed, cause, text: sentence(determination, `${official} for ${group}`, computed, cause) } };
}

const same = (left: readonly Priority[], right: readonly Priority[]) => left.length === right.length && left.every((priority) => right.includes(priority));

function causeOf(determination: Determination, { status, methods }: OfficialListing): DifferenceCause {
  const met = ([1, 2, 3, 4] as const).filter((method) => methods?.[method] === true);
  if (/year 2/i.test(status ?? "") && methods === undefined) return "second-year-of-assistance";
  if (met.length > 0 && met.every((method) => !determination.methodsEvaluated.includes(method))) return "method-not-evaluated";
  if (!determination.complete && determination.outcome === "not-eligible") return "method-not-evaluated";
  if (leastConfident([determination.confidence, "derived"]) !== "derived") return "criteria-not-verified";
  return "unexplained";
}

function sentence({ name }: Determination, official: string, computed: string, cause: DifferenceCause): string {
  return `${name}: the list says ${official}, the facts give ${computed} (${CAUSES[cause]}).`;
}

const CAUSES: Readonly<Record<DifferenceCause, string>> = {
  "second-year-of-assistance": "it is in its second year of assistance, whatever this year's criteria say",
  "method-not-evaluated": "no fact was given for a method on which the list may rest",
  "criteria-not-verified": "this year's criteria are not verified",
  unexplained: "no known cause",
};
