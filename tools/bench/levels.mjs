// Measures the recomputation of a statewide year beside reading it, then levels in memory. Generated files:
//
//   node tools/bench/generate-statewide.mjs --out /tmp/statewide
//   node tools/bench/levels.mjs /tmp/statewide
//
// Prints level computations a second (target: 2,000,000) and the time of recomputing all rows over that of scanning the
// files (target: at most 2): a scan as it is by default, which checks all rows and makes records of LEAs and charter schools
// only, and one that makes records of all rows, as recomputing needs them. Of several runs the best counts.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { importSource } from "../scripts/import-source.mjs";

const { allLevelRules, LEVEL_DETAILS, performanceLevel, rowLevels } = await importSource("packages/eligibility/src/index.ts");
const { scanSync } = await importSource("packages/model/src/files/index.ts");

const RUNS = 7;
/** Seconds of the best run of each act; they take turns, so that whatever else the machine does meets all of them. */
function best(...acts) {
  const seconds = acts.map(() => Infinity);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, act] of acts.entries()) {
      const since = performance.now();
      act();
      seconds[index] = Math.min(seconds[index], (performance.now() - since) / 1000);
    }
  }
  return seconds;
}

const directory = process.argv[2] === undefined ? undefined : resolve(process.env.INIT_CWD ?? ".", process.argv[2]);
if (directory !== undefined && existsSync(directory)) {
  const files = readdirSync(directory).filter((name) => name.endsWith(".txt")).map((name) => ({ name, bytes: readFileSync(join(directory, name)) }));
  let rows = 0;
  let levels = 0;
  const scan = () => {
    rows = 0;
    for (const { name, bytes } of files) rows += scanSync(bytes, {}, { name }).account.read;
  };
  const options = { select: "all", groups: "all", details: LEVEL_DETAILS, names: false, levels: false };
  const scanAll = () => {
    for (const { name, bytes } of files) scanSync(bytes, { record: () => { levels += 1; } }, { name, ...options });
  };
  const compute = () => {
    const levelOfRow = rowLevels(allLevelRules);
    const visitor = { record: (record) => { levels += levelOfRow(record).statusLevel > 0 ? 1 : 0; } };
    levels = 0;
    for (const { name, bytes } of files) scanSync(bytes, visitor, { name, ...options });
  };
  const [scanning, scanningAll, computing] = best(scan, scanAll, compute);
  process.stdout.write(`statewide: ${rows.toLocaleString("en-US")} rows; scanning ${scanning.toFixed(3)} s, with records of all rows ${scanningAll.toFixed(3)} s, recomputing all rows ${computing.toFixed(3)} s (${levels.toLocaleString("en-US")} statuses): ${(computing / scanning).toFixed(2)} and ${(computing / scanningAll).toFixed(2)} times\n`);
}

const district = { kind: "district", suspensionType: "UD", highSchoolCuts: false };
/** Results of one shape, as those made from rows have. */
const inputs = Array.from({ length: 20_000 }, (_, index) => {
  const average = index % 3 === 0;
  const denominator = 20 + ((index * 7919) % 3000);
  const priorDenominator = 20 + ((index * 104_729) % 3000);
  return {
    dashboardYear: index % 2 === 0 ? 2019 : 2024,
    indicator: average ? "math" : index % 3 === 1 ? "susp" : "grad",
    group: "SWD",
    institution: district,
    numerator: average ? null : (index * 13) % denominator,
    denominator,
    priorNumerator: average ? null : (index * 11) % priorDenominator,
    priorDenominator,
    status: average ? ((index * 31) % 3000) / 10 - 200 : null,
    priorStatus: average ? -20.5 : null,
    change: average ? ((index * 17) % 600) / 10 - 30 : null,
    sizeCount: null,
    priorSizeCount: null,
    sizeMet: null,
    priorSizeMet: null,
    lowParticipation: null,
    certified: null,
  };
});
let coloured = 0;
const REPEATS = 50;
const [seconds] = best(() => {
  for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const input of inputs) coloured += performanceLevel(input, allLevelRules).colour > 0 ? 1 : 0;
});
process.stdout.write(`in memory: ${Math.round((inputs.length * REPEATS) / seconds).toLocaleString("en-US")} levels a second (${coloured > 0 ? "with colours" : "no colours"})\n`);
