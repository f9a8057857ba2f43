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

/** Finds groups and indicators that a text names; the longest name counts, so that a long-term English learner is not read as an English learner. @internal */
export function mentionsOf(text: string, vocabulary: Vocabulary = vocabularyOf()): Mentions {
  const lower = text.toLowerCase();
  const groups = new Set<StudentGroup>();
  for (const [word] of lower.matchAll(vocabulary.groups.pattern)) groups.add(vocabulary.groups.meaning.get(word) ?? "ALL");
  const indicators = new Set<StateIndicator>();
  for (const [word] of lower.matchAll(vocabulary.indicators.pattern)) indicators.add(vocabulary.indicators.meaning.get(word) ?? "ela");
  return { groups, indicators };
}

/** The words of groups and of indicators as one pattern each, made once an audit. @internal */
export interface Vocabulary {
  readonly groups: Words<StudentGroup>;
  readonly indicators: Words<StateIndicator>;
}

interface Words<Code> {
  readonly pattern: RegExp;
  readonly meaning: ReadonlyMap<string, Code>;
}

const vocabularyOf = (): Vocabulary => ({ groups: wordsOf(STUDENT_GROUP_NAMES, GROUP_WORDS), indicators: wordsOf(STATE_INDICATOR_NAMES, INDICATOR_WORDS) });

/** Words count at their beginning, `math` in `mathematics`, not `ela` in `relative`; short ones must also end there. */
function wordsOf<Code extends string>(names: Readonly<Record<Code, string>>, more: Readonly<Partial<Record<Code, readonly string[]>>>): Words<Code> {
  const meaning = new Map<string, Code>();
  for (const code of Object.keys(names) as Code[]) for (const word of [names[code].toLowerCase(), ...(more[code] ?? [])]) meaning.set(word, code);
  const longestFirst = [...meaning.keys()].sort((left, right) => right.length - left.length);
  const patterns = longestFirst.map((word) => (word.length > 5 || word === "math" ? word : `${word}(?![a-z])`));
  return { pattern: new RegExp(`(?<![a-z])(?:${patterns.join("|")})`, "g"), meaning };
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
  const vocabulary = once(vocabularyOf);
  return {
    actions: plan.goals.flatMap((goal, index) =>
      goal.actions.map((action, at) => ({
        action,
        goal,
        path: `goals/${index}/actions/${at}`,
        mentions: once(() => mentionsOf(`${action.title}\n${action.description}`, vocabulary())),
      })),
    ),
    metrics: plan.goals.flatMap((goal, index) =>
      goal.metrics.map((metric, at) => ({
        metric,
        goal,
        path: `goals/${index}/metrics/${at}`,
        mentions: once(() => mentionsOf(`${metric.metric}\n${metric.baseline?.text ?? ""}`, vocabulary())),
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
