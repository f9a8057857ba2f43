import type { Finding } from "@ssos/model";
import { citationOf, formatCitation, type Citation } from "../citation/citation.ts";
import type { CitationFindingCode } from "../citation/mention.ts";
import { provisionAt } from "../sections/provision-at.ts";
import type { Provision, Section } from "../sections/section.ts";
import { checkTarget, type TargetFindingCode } from "./check-target.ts";
import { matterMoved, treatsSubject, whoTreats } from "./find-target.ts";
import { definitionCycles, provisionsOn, type PlacedProvision } from "./reference-graph.ts";

/** Codes of the findings of {@link checkReferences}. */
export type ReferenceFindingCode = TargetFindingCode | CitationFindingCode | "wrong-target" | "matter-moved" | "list-stops-short" | "deadline-past" | "definition-cycle";

/** A finding about a reference within the code. */
export interface ReferenceFinding extends Finding<ReferenceFindingCode> {
  /** Canonical citation of the provision that refers. */
  readonly from: string;
  /** Canonical citation of the target as written; absent for findings on no single target. */
  readonly to?: string;
  /** Canonical citations that are probably meant, the likeliest first. */
  readonly meant: readonly string[];
}

/**
 * Checks the references of the code on a day by general rules: targets that do not exist, that are inoperative or repealed,
 * that do not deal with what is sought there (`wrong-target`), whose matter an enactment moved away without the reference
 * following (`matter-moved`), lists that stop one short of the list they mean, deadlines already past when enacted,
 * slips of writing, and definitions that rest on each other.
 *
 * **When to use** on the code itself; `checkCitations` for other documents. What no rule can see is listed in `knownDefects`.
 *
 * @param sections - such as `allSections`
 * @param date - ISO date
 * @returns findings in the order of the code
 * @example
 * ```ts
 * checkReferences([section52071], "2026-10-01").filter(({ code }) => code === "no-such-provision").map(({ from, to }) => `${from} names ${to}`) // => ["EC 52071(c)(3) names EC 52071(c)(3)(A)", "EC 52071(c)(3) names EC 52071(c)(3)(B)"]
 * ```
 */
export function checkReferences(sections: readonly Section[], date: string): ReferenceFinding[] {
  const findings = provisionsOn(sections, date).flatMap((placed) => [...targetFindings(sections, placed, date), ...ownFindings(placed)]);
  for (const cycle of definitionCycles(sections, date)) {
    const from = cycle[0] ?? "";
    findings.push({ code: "definition-cycle", severity: "error", place: { path: from }, from, meant: [], message: `Definitions rest on each other: ${cycle.join(", ")}.` });
  }
  return findings;
}

function targetFindings(sections: readonly Section[], { citation, version, provision }: PlacedProvision, date: string): ReferenceFinding[] {
  const { refs = [], cites = [] }: Pick<Provision, "refs" | "cites"> = provision ?? version;
  const from = formatCitation(citation);
  const findings: ReferenceFinding[] = [];
  const add = (code: ReferenceFindingCode, to: string, meant: readonly string[], message: string, severity: "error" | "warning" | "info" = "warning") =>
    findings.push({ code, severity, place: { path: from }, from, to, meant, ...(meant[0] === undefined ? {} : { expected: meant[0] }), message });
  const seeks = new Map(cites.map(({ ref, as }) => [ref, as]));
  const named = refs.map((ref) => citationOf(ref));
  for (const to of new Set([...refs, ...seeks.keys()])) {
    const target = citationOf(to);
    const subject = seeks.get(to);
    const fault = checkTarget(sections, target, date);
    const ownStop = fault?.code === "inoperative-target" && target.section === citation.section;
    if (fault !== null && fault.code !== "section-not-covered" && !ownStop) {
      const meant = fault.meant.length > 0 || subject === undefined ? fault.meant : whoTreats(sections, subject, target, citation, date);
      add(fault.code, to, meant, fault.message, SEVERITY[fault.code] ?? "error");
    } else if (subject !== undefined && treatsSubject(sections, target, subject, date) === "no") {
      const meant = whoTreats(sections, subject, target, citation, date);
      add("wrong-target", to, meant, `${to} is cited for "${subject}" and does not deal with it${meant.length === 0 ? "; nothing does" : `; ${meant.join(" and ")} ${meant.length === 1 ? "does" : "do"}`}.`);
    } else if (fault === null && target.asOf === undefined) {
      for (const moved of movedAway(sections, target, date)) {
        // Texts enacted with the move or later are taken to mean what they say.
        const knows = version.effective >= moved.since || [...named, citation].some(({ section }) => section === citationOf(moved.to).section);
        if (!knows) add("matter-moved", to, [moved.to], `On ${moved.since} "${moved.subject}" moved from EC ${target.section} to ${moved.to}, which this reference does not name.`, "info");
      }
    }
  }
  for (const list of shortLists(sections, named, citation, date)) add("list-stops-short", list.last, [list.next], `The list ends with ${list.last} although ${list.next} follows it.`, "info");
  return findings;
}

function movedAway(sections: readonly Section[], target: Citation, date: string): ReturnType<typeof matterMoved> {
  const answer = provisionAt(sections, target, date);
  return answer.ok ? matterMoved(answer, target) : [];
}

/** References that name the members of a list from the first on and leave out the very last. */
function shortLists(sections: readonly Section[], refs: readonly Citation[], from: Citation, date: string): { readonly last: string; readonly next: string }[] {
  const lists = new Map<string, Citation[]>();
  for (const ref of refs) {
    const key = formatCitation({ ...ref, labels: ref.labels.slice(0, -1) });
    if (ref.labels.length > 0) lists.set(key, [...(lists.get(key) ?? []), ref]);
  }
  return [...lists].flatMap(([parent, members]) => {
    const answer = provisionAt(sections, parent, date);
    if (!answer.ok || members.length < 3) return [];
    const siblings = answer.path.at(-1)?.provisions ?? answer.version.provisions;
    const inOrder = members.every((member, at) => siblings[at]?.label === member.labels.at(-1));
    const [last, next] = [members.at(-1), siblings[members.length]];
    if (!inOrder || siblings.length !== members.length + 1 || last === undefined || next === undefined) return [];
    const missing = { ...last, labels: [...last.labels.slice(0, -1), next.label] };
    // A provision that names its elder siblings means exactly these.
    const own = from.section === missing.section && missing.labels.every((label, depth) => from.labels[depth] === label);
    return own ? [] : [{ last: formatCitation(last), next: formatCitation(missing) }];
  });
}

const SEVERITY: Partial<Record<TargetFindingCode, "warning" | "info">> = { "version-not-known": "info", "inoperative-target": "warning" };

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** What a provision shows by itself: slips of writing, and deadlines of the year before its enactment. */
function ownFindings({ citation, version, provision }: PlacedProvision): ReferenceFinding[] {
  const from = formatCitation(citation);
  const yearBefore = `${Number(version.effective.slice(0, 4)) - 1}${version.effective.slice(4)}`;
  const past = (provision?.figures ?? []).filter((figure) => ISO.test(figure) && yearBefore <= figure && figure < version.effective);
  return [
    ...(provision?.slips ?? []).map((code): ReferenceFinding => ({ code, severity: "info", place: { path: from }, from, meant: [], message: `The official text of ${from} has a slip in how it cites: ${code}.` })),
    ...past.map((date): ReferenceFinding => ({ code: "deadline-past", severity: "info", place: { path: from }, found: date, from, meant: [], message: `${date} was past when this text took effect on ${version.effective}.` })),
  ];
}
