import { replay, type Operand, type Trace, type TraceInput, type TraceStep } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import { dictionaryOf } from "../explain/level-dictionary.ts";
import { judge } from "../judgement.ts";
import { levelInputOf } from "../level-input-of.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import { gridInForce } from "../rules/grid-in-force.ts";
import type { LevelKind, PublishedStep } from "./level-difference.ts";

type Step = TraceStep<PublishedStep>;

/**
 * Tests a published level against the published values beside it: whether the rate or change lies within the level's own bounds,
 * and whether a colour is the cell of the published levels.
 *
 * @internal
 */
export function publishedTrace(record: IndicatorRecord, what: LevelKind, rules: LevelRulesByYear): Trace<PublishedStep> {
  const { table, small } = judge(levelInputOf(record), rules);
  const field = what === "colour" ? "colour" : what === "status" ? "statusLevel" : "changeLevel";
  const subject = `${record.dashboardYear}/${record.group ?? record.otherGroup ?? ""}/${record.indicator}`;
  const fact = (name: string, value: TraceInput["value"]): TraceInput => ({ fact: `${subject}/${name}`, value, row: record.row });
  const published = record[field];
  const steps: Step[] = [{ id: "published", code: "published", kind: "assign", value: published, result: published, inputs: [fact(field, published)] }];
  if (table === null) return { schema: "ssos/trace/1", question: "published-level", subject, steps, answer: "published" };
  if (what === "colour") {
    const grid = gridInForce(table, small) === table.smallGrid ? `${table.id}/small-grid` : `${table.id}/grid`;
    steps.push({ id: "cell", code: "cell", kind: "lookup", table: grid, row: record.statusLevel, column: record.changeLevel, result: null, inputs: [fact("statusLevel", record.statusLevel), fact("changeLevel", record.changeLevel)] });
    steps.push({ id: "published-follows", code: "published-follows", kind: "compare", left: { step: "published" }, operator: "=", right: { step: "cell" }, result: "unknown" });
  } else {
    const value = what === "status" ? record.status : record.change;
    steps.push({ id: "value", code: "value", kind: "assign", value, result: value, inputs: [fact(what, value)] });
    const [past, before] = table.direction === "higher-is-better" ? ([">=", "<"] as const) : (["<=", ">"] as const);
    const bound = (level: number): Operand => ({ parameter: `${table.id}/${what}/${level}` });
    if (published !== null && published > 1) steps.push({ id: "at-or-past-own-bound", code: "at-or-past-own-bound", kind: "compare", left: { step: "value" }, operator: past, right: bound(published), result: "unknown" });
    if (published !== null && published < 5) steps.push({ id: "before-next-bound", code: "before-next-bound", kind: "compare", left: { step: "value" }, operator: before, right: bound(published + 1), result: "unknown" });
    steps.push({ id: "published-follows", code: "published-follows", kind: "combine", combine: "all", of: steps.slice(2).map(({ id }) => id), result: "unknown" });
  }
  const trace: Trace<PublishedStep> = { schema: "ssos/trace/1", question: "published-level", subject, steps, answer: "published-follows" };
  const results = new Map(replay(trace, dictionaryOf(table)).differences.map(({ step, replayed }) => [step, replayed]));
  return { ...trace, steps: steps.map((step) => (results.has(step.id) ? ({ ...step, result: results.get(step.id) } as Step) : step)) };
}
