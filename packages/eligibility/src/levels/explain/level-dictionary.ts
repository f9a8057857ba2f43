import type { TraceDictionary, TraceParameter } from "@ssos/model";
import { MINIMUM_DISPLAY_SIZE, MINIMUM_GROUP_SIZE, MINIMUM_SMALL_GROUP_SIZE } from "@ssos/model";
import type { LevelRulesByYear } from "../level-rules.ts";
import type { LevelTable } from "../level-table.ts";
import { SMALL_POPULATION } from "../rules/small-population.ts";
import { levelSources } from "../sources.ts";

/**
 * Gives what the traces of levels point to, once for a whole document: cut scores, tables, minimum sizes and their sources.
 *
 * **When to use** to store levels with their reasons, to replay them, or to render them with `renderTrace`.
 *
 * @param rules - the rules that the levels were computed with
 * @example
 * ```ts
 * levelDictionary({ 2023: levelRules2023 }).parameters["chronic/status/5"]?.value // => 2.5
 * ```
 */
export function levelDictionary(rules: LevelRulesByYear): TraceDictionary {
  const tables = new Map<string, LevelTable>();
  for (const year of Object.values(rules)) {
    for (const indicator of Object.values(year.indicators)) for (const table of Object.values(indicator.tables)) tables.set(table.id, table);
  }
  const used = new Set([...tables.values()].flatMap(({ sources }) => sources));
  return {
    parameters: { ...commonParameters, ...Object.fromEntries([...tables.values()].flatMap(parametersOf)) },
    sources: Object.fromEntries(Object.entries(levelSources).filter(([id]) => used.has(id))),
    openQuestions: Object.fromEntries([...tables.values()].flatMap(({ id, openQuestion }) => (openQuestion === undefined ? [] : [[id, openQuestion]]))),
  };
}

const commonParameters: TraceDictionary["parameters"] = {
  "levels/minimum-shown": { value: MINIMUM_DISPLAY_SIZE, sources: ["cde-grad-2018", "cde-results-monterey"], confidence: "derived" },
  "levels/minimum-size/15": { value: MINIMUM_SMALL_GROUP_SIZE, sources: ["EC 52052(a)(3)(B)"], confidence: "verified" },
  "levels/minimum-size/30": { value: MINIMUM_GROUP_SIZE, sources: ["EC 52052(a)(3)(A)"], confidence: "verified" },
  "levels/small-population": { value: SMALL_POPULATION, sources: ["cde-layout-suspension", "cde-grad-2018"], confidence: "verified" },
};

/** @internal The parameters that a trace about one table points to. */
export function dictionaryOf(table: LevelTable | null): TraceDictionary {
  return { parameters: { ...commonParameters, ...Object.fromEntries(table === null ? [] : parametersOf(table)) }, sources: {}, openQuestions: {} };
}

function parametersOf(table: LevelTable): [string, TraceParameter][] {
  const { id, sources, confidence } = table;
  const bounds = (what: "status" | "change") => table[what].map((value, index): [string, TraceParameter] => [`${id}/${what}/${index + 2}`, { value, sources, confidence }]);
  const small: [string, TraceParameter][] = table.smallGrid === undefined ? [] : [[`${id}/small-grid`, { value: table.smallGrid, sources, confidence }]];
  return [...bounds("status"), ...bounds("change"), [`${id}/grid`, { value: table.grid, sources, confidence }], ...small];
}
