import type { StateIndicator, StudentGroup } from "@ssos/model";
import { OPEN_QUESTIONS } from "../criteria/open-questions.ts";
import type { Determination, GroupDetermination, MissingFact } from "./determination.ts";
import { audienceText } from "./explain-to-audience.ts";
import { fill, listOf } from "./texts/fill.ts";
import type { Audience } from "./texts/audience-texts.ts";
import { english } from "./texts/en.ts";
import type { DeterminationTexts } from "./texts/texts.ts";

/** How to explain. */
export interface ExplainOptions {
  /** Whom it is for; `superintendent` by default, which leaves nothing out. */
  readonly audience?: Audience;
  /** `text` by default. */
  readonly format?: "text" | "markdown";
  /** The words; English by default. */
  readonly texts?: DeterminationTexts;
}

/**
 * Explains a determination in plain words. To a superintendent: the outcome, the methods, the groups with the indicators
 * that put them in, and what is missing; levels and the rows they were read from are taken from the trace, where there is
 * one. To a board and to families: why, for which groups, and what it means for them.
 *
 * **When to use** for superintendents, boards and families; `renderTrace` writes out every step for an audit.
 *
 * @param determination - the determination
 * @param options - audience, format and words
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const answer = determineDifferentiatedAssistance({ lea, dashboards: {} }, { dashboardYear: 2020 })
 * explainDetermination(answer).split("\n")[0] // => "Example Unified: 2020 Dashboard"
 * explainDetermination(answer, { audience: "families" }).split("\n")[1] // => "The State's rules for extra help do not apply to our school district this year."
 * ```
 */
export function explainDetermination(determination: Determination, { audience = "superintendent", format = "text", texts = english }: ExplainOptions = {}): string {
  if (audience !== "superintendent") return audienceText(determination, texts, audience, format);
  const markdown = format === "markdown";
  const heading = (text: string) => (markdown ? `\n## ${text}\n` : `\n${text}`);
  const bullet = (text: string, depth = 0) => `${"  ".repeat(depth)}- ${text}`;
  const { name, dashboardYear, outcome, kind, reason, byMethod, groups, missing, openQuestions } = determination;
  const title = fill(texts.title, { name, year: dashboardYear });
  const lines = [markdown ? `# ${title}\n` : title, fill(texts.outcomes[outcome], { kind: texts.kinds[kind] })];
  if (reason !== undefined) lines.push(texts.reasons[reason]);
  const methods = ([1, 2, 3, 4] as const).filter((method) => byMethod[method] !== undefined);
  if (methods.length > 0) {
    lines.push(heading(texts.methodsHeading), ...methods.map((method) => bullet(`${texts.methods[method]}: ${texts.methodOutcomes[byMethod[method] ?? "not-evaluated"]}`)));
    if (!determination.complete) lines.push(texts.incomplete);
    lines.push(heading(texts.groupsHeading));
    if (groups.length === 0) lines.push(texts.noGroups);
  }
  for (const group of groups) {
    lines.push(bullet(groupSentence(group, texts)), ...priorityLines(determination, group, texts).map((line) => bullet(line, 1)));
  }
  if (missing.length > 0) lines.push(heading(texts.missingHeading), ...missing.map((fact) => bullet(missingSentence(fact, texts))));
  if (openQuestions.length > 0) lines.push(heading(texts.openQuestionsHeading), ...openQuestions.map((id) => bullet((OPEN_QUESTIONS as Readonly<Record<string, string>>)[id] ?? id)));
  return [...lines, "", markdown ? `_${texts.disclaimer}_` : texts.disclaimer].join("\n");
}

function groupSentence(group: GroupDetermination, texts: DeterminationTexts): string {
  const { outcome, priorities, openPriorities, letter } = group;
  const list = (numbers: readonly number[]) => listOf([...numbers].sort((left, right) => left - right).map(String), texts.and);
  const certain = { eligible: texts.groupEligible, "not-eligible": priorities.length === 0 ? texts.groupNoneMet : texts.groupNotEligible };
  const pattern = outcome === "eligible" || outcome === "not-eligible" ? certain[outcome] : texts.groupOpen;
  const named = pattern === texts.groupOpen ? [...priorities, ...openPriorities] : pattern === texts.groupNoneMet ? openPriorities : priorities;
  const besides = pattern === texts.groupEligible && openPriorities.length > 0 ? ` ${fill(texts.groupOpenBesides, { priorities: list(openPriorities) })}` : "";
  const sentence = `${fill(pattern, { group: texts.groupNames[group.group], priorities: list(named) })}${besides}`;
  return letter === null ? sentence : `${sentence} (${letter})`;
}

function priorityLines(determination: Determination, { group, priorities, reasons }: GroupDetermination, texts: DeterminationTexts): string[] {
  return priorities.map((priority) => {
    const indicators = [...new Set(reasons.filter((reason) => reason.priority === priority).flatMap((reason) => reason.indicators))];
    return fill(texts.priorityMet, { priority, priorityName: texts.priorityNames[priority], indicators: listOf(indicators.map((indicator) => indicatorText(determination, group, indicator, texts)), texts.and) });
  });
}

/** The indicator's name with its level and row, as the trace recorded them. */
function indicatorText({ trace, dashboardYear }: Determination, group: StudentGroup, indicator: StateIndicator, texts: DeterminationTexts): string {
  const prefix = `${dashboardYear}/${group}/${indicator}/`;
  const input = trace?.steps.flatMap((step) => step.inputs ?? []).find(({ fact }) => fact.startsWith(prefix));
  if (input === undefined) return texts.indicatorNames[indicator];
  const status = input.fact.endsWith("/status");
  const level = status ? texts.worstStatus : typeof input.value === "number" ? texts.colours[input.value as 1 | 2 | 3 | 4 | 5] : texts.colours[1];
  const row = input.row === undefined ? "" : `, ${input.row.file}:${input.row.line}`;
  return `${texts.indicatorNames[indicator]} (${level}${row})`;
}

function missingSentence(fact: MissingFact, texts: DeterminationTexts): string {
  return fill(texts.missing[fact.fact], {
    year: fact.dashboardYear,
    group: fact.group === undefined ? "" : texts.groupNames[fact.group],
    indicator: fact.indicator === undefined ? "" : texts.indicatorNames[fact.indicator],
    priority: fact.priority ?? "",
  });
}
