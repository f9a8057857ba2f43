import { STATE_INDICATOR_NAMES, STUDENT_GROUP_NAMES, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { Action, ActionPurpose, Goal, Metric } from "../plan/goal.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { GroupIndicator } from "../plan/summary.ts";

/** Ways in which plans write groups, in lower case, besides the State's names. */
const GROUP_WORDS: Readonly<Partial<Record<StudentGroup, readonly string[]>>> = {
  AA: ["african american", "black"],
  AI: ["american indian", "alaska native", "native american"],
  EL: ["english learner", "multilingual learner"],
  FOS: ["foster"],
  HI: ["hispanic", "latino", "latinx"],
  HOM: ["homeless", "mckinney-vento", "mckinney vento", "unhoused"],
  LTEL: ["long-term english learner", "long term english learner", "ltel"],
  MR: ["two or more races", "multiple races", "multiracial"],
  PI: ["pacific islander"],
  SED: ["socioeconomically disadvantaged", "low-income", "low income", "socio-economically disadvantaged"],
  SWD: ["students with disabilities", "student with disabilities", "pupils with disabilities", "special education", "exceptional needs"],
  ALL: ["all students", "all pupils"],
};

/** Ways in which plans write indicators. */
const INDICATOR_WORDS: Readonly<Record<StateIndicator, readonly string[]>> = {
  ela: ["english language arts", "ela", "literacy", "reading"],
  math: ["math"],
  elpi: ["english learner progress", "elpi", "elpac", "english proficiency"],
  grad: ["graduation", "graduate"],
  chronic: ["chronic", "absenteeism", "attendance"],
  susp: ["suspension", "suspended", "discipline"],
  cci: ["college/career", "college and career", "cci"],
  science: ["science"],
};

/** What a text names, found once per text. @internal */
export interface Mentions {
  readonly groups: ReadonlySet<StudentGroup>;
  readonly indicators: ReadonlySet<StateIndicator>;
}

/** Finds groups and indicators that a text names; a long-term English learner is not read as an English learner. @internal */
export function mentionsOf(text: string): Mentions {
  const lower = text.toLowerCase();
  const withoutLongTerm = lower.replace(/long[- ]term english learner/g, "ltel");
  const groups = new Set<StudentGroup>();
  for (const [group, name] of Object.entries(STUDENT_GROUP_NAMES) as [StudentGroup, string][]) {
    const words = [name.toLowerCase(), ...(GROUP_WORDS[group] ?? [])];
    if (words.some((word) => hasWord(group === "LTEL" ? lower : withoutLongTerm, word))) groups.add(group);
  }
  const indicators = new Set<StateIndicator>();
  for (const [indicator, name] of Object.entries(STATE_INDICATOR_NAMES) as [StateIndicator, string][]) {
    if ([name.toLowerCase(), ...INDICATOR_WORDS[indicator]].some((word) => hasWord(lower, word))) indicators.add(indicator);
  }
  return { groups, indicators };
}

/** Whether a text holds a word at its beginning: `math` in `mathematics`, not `ela` in `relative`; short words must also end there. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1];
    const after = text[at + word.length];
    if ((before === undefined || !/[a-z]/.test(before)) && (word.length > 5 || word === "math" || after === undefined || !/[a-z]/.test(after))) return true;
  }
  return false;
}

/** All actions and metrics of a plan with what their texts name, worked out only when a tag does not settle it. @internal */
export interface PlanIndex {
  readonly actions: readonly IndexedAction[];
  readonly metrics: readonly IndexedMetric[];
}

/** @internal */
export interface IndexedAction {
  readonly action: Action;
  readonly goal: Goal;
  readonly path: string;
  readonly mentions: () => Mentions;
}

/** @internal */
export interface IndexedMetric {
  readonly metric: Metric;
  readonly goal: Goal;
  readonly path: string;
  readonly mentions: () => Mentions;
}

/** Lists a plan's actions and metrics. @internal */
export function indexOf(plan: Lcap): PlanIndex {
  return {
    actions: plan.goals.flatMap((goal, index) =>
      goal.actions.map((action, at) => ({ action, goal, path: `goals/${index}/actions/${at}`, mentions: once(() => mentionsOf(`${action.title}\n${action.description}`)) })),
    ),
    metrics: plan.goals.flatMap((goal, index) =>
      goal.metrics.map((metric, at) => ({
        metric,
        goal,
        path: `goals/${index}/metrics/${at}`,
        mentions: once(() => mentionsOf(`${metric.metric}\n${metric.baseline?.text ?? ""}`)),
      })),
    ),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** How sure a link between a plan and a requirement is: tagged by the planners, or only read out of the text. */
export type Link = "tagged" | "text" | "none";

/**
 * Whether an action is directed to a cell: by a tag of one of the kinds, or because its text names group, indicator and,
 * for a school, the school.
 * @internal
 */
export function directedTo(indexed: IndexedAction, cell: GroupIndicator & { readonly schoolName?: string }, kinds: readonly ActionPurpose["kind"][]): Link {
  for (const purpose of indexed.action.purposes ?? []) {
    if (!kinds.includes(purpose.kind)) continue;
    if (purpose.cells?.some((own) => sameCell(own, cell)) === true) return "tagged";
    const atSchool = cell.school === undefined ? purpose.schools === undefined : purpose.schools?.includes(cell.school) === true;
    if (
      purpose.cells === undefined &&
      atSchool &&
      (purpose.groups?.includes(cell.group) === true || (cell.group === "ALL" && purpose.groups === undefined && cell.school !== undefined))
    )
      return "tagged";
  }
  const text = `${indexed.action.title}\n${indexed.action.description}`;
  return namesSchool(text, cell) && namesCell(indexed.mentions(), cell) ? "text" : "none";
}

/** Whether a metric measures a cell. @internal */
export function measuresCell(indexed: IndexedMetric, cell: GroupIndicator & { readonly schoolName?: string }): Link {
  if (indexed.metric.measures?.some((own) => sameCell(own, cell)) === true) return "tagged";
  if (indexed.metric.measures !== undefined) return "none";
  const text = `${indexed.metric.metric}\n${indexed.metric.baseline?.text ?? ""}`;
  return namesSchool(text, cell) && namesCell(indexed.mentions(), cell) ? "text" : "none";
}

const namesCell = (mentions: Mentions, cell: GroupIndicator): boolean =>
  mentions.indicators.has(cell.indicator) && (mentions.groups.has(cell.group) || (cell.group === "ALL" && cell.school !== undefined));

function namesSchool(text: string, cell: GroupIndicator & { readonly schoolName?: string }): boolean {
  if (cell.school === undefined) return true;
  return cell.schoolName !== undefined && text.toLowerCase().includes(cell.schoolName.toLowerCase());
}

/** Same group, indicator and school. @internal */
export function sameCell(left: GroupIndicator, right: GroupIndicator): boolean {
  return left.group === right.group && left.indicator === right.indicator && left.school === right.school;
}

/** The stronger of links. @internal */
export function strongest(links: Iterable<Link>): Link {
  let best: Link = "none";
  for (const link of links) {
    if (link === "tagged") return link;
    if (link === "text") best = link;
  }
  return best;
}

/** A cell in words. @internal */
export function cellText(cell: GroupIndicator & { readonly schoolName?: string }): string {
  const where = cell.school === undefined ? "" : ` at ${cell.schoolName ?? cell.school}`;
  return `${STUDENT_GROUP_NAMES[cell.group]}, ${STATE_INDICATOR_NAMES[cell.indicator]}${where}`;
}
