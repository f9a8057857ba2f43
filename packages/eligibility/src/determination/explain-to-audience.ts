import type { Determination, GroupDetermination } from "./determination.ts";
import type { Audience, AudienceTexts } from "./texts/audience-texts.ts";
import { fill, listOf } from "./texts/fill.ts";
import type { DeterminationTexts } from "./texts/texts.ts";

/**
 * The explanation for a board or for families: why, for which groups, what it means. Levels, rows and single missing facts
 * are left out; that something is missing or unsettled is not.
 */
export function audienceText(determination: Determination, texts: DeterminationTexts, audience: Exclude<Audience, "superintendent">, format: "text" | "markdown"): string {
  const words = texts.audiences[audience];
  const markdown = format === "markdown";
  const heading = (text: string) => (markdown ? `\n## ${text}\n` : `\n${text}`);
  const { name, dashboardYear, outcome, kind, reason, methodsMet, groups } = determination;
  const names = { name, year: dashboardYear, kind: texts.kinds[kind], helper: words.helpers[kind] };
  const title = fill(words.title, names);

  const lines = [markdown ? `# ${title}\n` : title, fill(words.outcomes[outcome], names)];
  if (reason !== undefined) lines.push(texts.reasons[reason]);
  if (outcome === "eligible") lines.push(...methodsMet.map((method) => words.methodsMet[method]));

  const sure = groups.filter((group) => group.outcome === "eligible");
  const open = groups.filter((group) => group.outcome === "cannot-determine");
  if (sure.length + open.length > 0) {
    lines.push(heading(words.groupsHeading), ...sure.map((group) => `- ${groupLine(group, texts, words)}`));
    if (open.length > 0) lines.push(`- ${fill(words.groupsOpen, { groups: listOf(open.map(({ group }) => texts.groupNames[group]), texts.and) })}`);
  }
  lines.push(heading(words.meaningHeading), ...words.meaning[outcome].map((sentence) => `- ${fill(sentence, names)}`));

  const cautions = [...(determination.complete || reason !== undefined ? [] : [words.incomplete]), ...(determination.openQuestions.length === 0 ? [] : [words.openQuestions])];
  if (cautions.length > 0) lines.push("", ...cautions);
  return [...lines, "", markdown ? `_${texts.disclaimer}_` : texts.disclaimer].join("\n");
}

/** The group with each priority met, and the indicators that met it. */
function groupLine({ group, priorities, reasons }: GroupDetermination, texts: DeterminationTexts, words: AudienceTexts): string {
  const areas = priorities.map((priority) => {
    const indicators = [...new Set(reasons.filter((one) => one.priority === priority).flatMap((one) => one.indicators))].map((indicator) => words.indicators[indicator]);
    return indicators.length === 0 ? words.areas[priority] : fill(words.area, { area: words.areas[priority], indicators: indicators.join(", ") });
  });
  return fill(words.group, { group: texts.groupNames[group], areas: listOf(areas, texts.and) });
}
