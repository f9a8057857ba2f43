// The rule part alone, in memory, on the same facts: json-rules-engine and ours in turn. Each answers for every district and
// county office; json-rules-engine gets a group's levels as facts and a rule for each rule of the criteria set.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { benchPackage } from "../peers.mjs";
import { built } from "./job.mjs";

const [{ criteria2023, determineAll, packFacts }, { factsFromRecords, readDashboardSync }] = await Promise.all([import(built("eligibility/dist/index.js")), import(built("model/dist/files.js"))]);

const [folder] = process.argv.slice(2);
const { Engine } = await import(pathToFileURL(benchPackage("json-rules-engine")).href);
const facts = factsFromRecords(readDashboardSync(readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) })), { dashboardYear: 2023, details: false })).filter(({ lea }) => lea.kind !== "charter");

const engine = new Engine([], { allowUndefinedFacts: true });
for (const { priority, allOf, groups } of criteria2023.rules) {
  const tests = allOf.map(({ indicator, worstLevels }) => ({ fact: indicator, operator: "in", value: worstLevels === 1 ? [1] : [1, 2] }));
  engine.addRule({ conditions: { all: [...tests, ...(groups === undefined ? [] : [{ fact: "group", operator: "in", value: [...groups] }])] }, event: { type: String(priority) } });
}

async function byEngine() {
  const lines = [];
  for (const { lea, dashboards } of facts) {
    for (const group of criteria2023.groups) {
      const results = dashboards[2023].results[group];
      if (results === undefined) continue;
      const levels = { group };
      for (const indicator in results) levels[indicator] = indicator === "cci" ? (results.cci.sizeMet === true ? results.cci.statusLevel : 0) : results[indicator].colour;
      const { events } = await engine.run(levels);
      const priorities = [...new Set(events.map(({ type }) => type))].sort();
      if (priorities.length >= 2) lines.push(`0|${lea.cds}|${group}|${priorities.join(" ")}`);
    }
  }
  return lines;
}

const packed = packFacts(facts);
const groupsOf = (answers) => answers.flatMap(({ cds, groups }) => groups.filter(({ outcome }) => outcome === "eligible").map(({ group, priorities }) => `0|${cds}|${group}|${priorities.join(" ")}`));
const ours = (leas, trace) => determineAll(leas, { dashboardYear: 2023, trace });

/** The best of several runs after one to warm up; milliseconds for all LEAs once. */
async function best(act, runs, linesOf = (lines) => lines) {
  let lines = await act();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const since = performance.now();
    lines = await act();
    least = Math.min(least, performance.now() - since);
  }
  return { lines: linesOf(lines).sort(), milliseconds: least };
}

const results = {
  "json-rules-engine": await best(byEngine, 3),
  "ours, without traces": await best(() => ours(facts, false), 100, groupsOf),
  "ours, with traces": await best(() => ours(facts, true), 20, groupsOf),
  "ours, packed facts, without traces": await best(() => ours(packed, false), 300, groupsOf),
  "ours, packed facts, with traces": await best(() => ours(packed, true), 50, groupsOf),
};
process.stdout.write(JSON.stringify({ leas: facts.length, results }));
