// Audits a plan of 150 actions and 200 metrics, and measures what an import of the audit function alone weighs.
//
//   node tools/bench/audit.mjs        exit 1 above 20 ms or 25 kB gzipped
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { importSource, sources } from "../scripts/import-source.mjs";

const LIMIT_MS = 20;
const LIMIT_BYTES = 25_000;
const root = fileURLToPath(new URL("../..", import.meta.url));
const { auditPlan } = await importSource("packages/lcap-alignment/src/index.ts");
const { cleanCase, plannedRow } = await importSource("packages/lcap-alignment/test/fixtures/synthetic-district.ts");

/** The made-up district with as many actions and metrics as a large district has. */
function large() {
  const { plan, options } = cleanCase;
  const [first, ...rest] = plan.goals;
  const have = plan.goals.reduce((count, goal) => count + goal.actions.length, 0);
  const metrics = plan.goals.reduce((count, goal) => count + goal.metrics.length, 0);
  const numbers = Array.from({ length: 150 - have }, (_, index) => `1.${index + 100}`);
  const rows = numbers.map((action, index) => plannedRow({ action, lcff: 10_000 + index, otherState: 500, federal: index }));
  const actions = numbers.map((number, index) => ({
    id: `more-${number}`,
    number,
    title: "One more action",
    description: "For pupils who need it, with professional learning and tutoring in reading and mathematics. ".repeat(5),
    totalFunds: rows[index].total,
    contributing: false,
    metrics: ["metric-5B"],
  }));
  const more = Array.from({ length: 200 - metrics }, (_, index) => ({
    ...first.metrics[0],
    id: `more-metric-${index}`,
    number: `1.${index + 100}`,
    metric: "Share of pupils with access, by survey of students and families",
  }));
  const goals = [{ ...first, actions: [...first.actions, ...actions], metrics: [...first.metrics, ...more] }, ...rest];
  return { plan: { ...plan, goals, tables: { ...plan.tables, planned: { ...plan.tables.planned, rows: [...plan.tables.planned.rows, ...rows] } } }, options };
}

const { plan, options } = large();
const count = (list) => plan.goals.reduce((sum, goal) => sum + goal[list].length, 0);
for (let run = 0; run < 20; run += 1) auditPlan(plan, options);
// Processor time, which other programs on the machine do not stretch; the clock beside it.
const RUNS = 100;
const [before, clock] = [process.cpuUsage(), process.hrtime.bigint()];
for (let run = 0; run < RUNS; run += 1) auditPlan(plan, options);
const used = process.cpuUsage(before);
const perRun = (used.user + used.system) / 1000 / RUNS;
const wall = Number(process.hrtime.bigint() - clock) / 1e6 / RUNS;

const { outputFiles } = await build({
  stdin: { contents: 'export { auditPlan } from "@ssos/lcap-alignment";', resolveDir: root },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "neutral",
  target: "es2023",
  write: false,
  plugins: [sources],
});
const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;

console.log(`audit of ${count("actions")} actions and ${count("metrics")} metrics: ${perRun.toFixed(1)} ms of processor time (limit ${LIMIT_MS}), ${wall.toFixed(1)} ms by the clock`);
console.log(`import of auditPlan alone: ${bytes} bytes gzipped (limit ${LIMIT_BYTES})`);
process.exitCode = perRun > LIMIT_MS || bytes > LIMIT_BYTES ? 1 : 0;
