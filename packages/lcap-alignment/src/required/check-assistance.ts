import { STUDENT_GROUP_NAMES } from "@ssos/model";
import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { IdentifiedGroup } from "../audit/plan-context.ts";
import type { Lcap } from "../plan/lcap.ts";
import { mentionsOf, type PlanIndex } from "./matching.ts";

/** Checks what assistance puts on a plan: the summary, the groups it names, an action for each (EC 52064(b)(2), (b)(9)). @internal */
export function checkAssistance(plan: Lcap, index: PlanIndex, groups: readonly IdentifiedGroup[]): PlanFinding[] {
  if (groups.length === 0) return [];
  const findings: PlanFinding[] = [];
  const text = plan.summary.technicalAssistance?.trim() ?? "";
  const silent = text === "" || /^not applicable\.?$/i.test(text);
  if (silent)
    findings.push(
      findingOf(CONTENT_FINDINGS, "assistance-summary-missing", {
        path: "summary/technicalAssistance",
        found: text,
        expected: "reasons and work underway",
        message: "The LEA receives technical assistance, but the plan says nothing of it.",
      }),
    );
  const mentions = mentionsOf(text);
  const tagged = plan.summary.technicalAssistanceNames;
  for (const { group, indicators } of groups) {
    const name = STUDENT_GROUP_NAMES[group];
    const missing =
      tagged === undefined
        ? indicators.filter((indicator) => !mentions.indicators.has(indicator))
        : indicators.filter((indicator) => !tagged.some((own) => own.group === group && (own.indicator === undefined || own.indicator === indicator)));
    const named = tagged === undefined ? mentions.groups.has(group) : tagged.some((own) => own.group === group);
    if (!silent && (!named || missing.length > 0)) {
      findings.push(
        findingOf(CONTENT_FINDINGS, "assistance-group-not-named", {
          path: "summary/technicalAssistance",
          found: named ? name : "",
          expected: `${name}: ${indicators.join(", ")}`,
          message: named ? `The summary names ${name} but not ${missing.join(", ")}.` : `The summary does not name ${name}.`,
        }),
      );
    }
    if (
      !index.actions.some(
        (action) =>
          servesGroup(action.action.purposes, group, indicators) ||
          (action.action.purposes === undefined && action.mentions().groups.has(group) && indicators.some((indicator) => action.mentions().indicators.has(indicator))),
      )
    ) {
      findings.push(
        findingOf(CONTENT_FINDINGS, "assistance-action-missing", {
          path: "goals",
          found: "",
          expected: name,
          dollars: null,
          message: `No action carries out the assistance work for ${name}.`,
        }),
      );
    }
  }
  return findings;
}

function servesGroup(purposes: Lcap["goals"][number]["actions"][number]["purposes"], group: IdentifiedGroup["group"], indicators: IdentifiedGroup["indicators"]): boolean {
  return (purposes ?? []).some(
    (purpose) =>
      purpose.kind === "technical-assistance" &&
      (purpose.groups?.includes(group) === true || purpose.cells?.some((cell) => cell.group === group && indicators.includes(cell.indicator)) === true),
  );
}
