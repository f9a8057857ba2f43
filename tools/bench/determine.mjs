// Measures the main job on a synthetic statewide year, each contestant in a process of its own, in turn:
//
//   npm run build && node tools/bench/determine.mjs [DIR]
//
// - ours: read all seven files, check every row, determine every LEA
// - withCharters: the same, and the charter schools, which the SQL leaves out
// - DuckDB: the same determination in SQL over the same files, through @duckdb/node-api (installed on demand)
// - bytes: Node looks at each byte once, nothing else
// and, in memory, how many LEAs are determined in a second, without and with traces: facts as read, and packed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chunksOf } from "./chunks.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const RUNS = 5;

const filesIn = (directory) => readdirSync(directory).filter((name) => name.endsWith(".txt")).map((name) => ({ name, content: chunksOf(join(directory, name)) }));

const ours = (directory) => read(directory, "leas");
const withCharters = (directory) => read(directory, "leas-and-charters");
async function read(directory, select) {
  const [{ factsFromRecords, readDashboard }, { determineAll }] = await Promise.all([import("../../packages/model/dist/files.js"), import("../../packages/eligibility/dist/determination.js")]);
  const answers = determineAll(factsFromRecords(await readDashboard(filesIn(directory), { dashboardYear: 2023, details: false, select })), { dashboardYear: 2023, trace: false });
  return `${answers.filter(({ kind, byMethod }) => kind !== "charter" && byMethod[1] === "eligible").length} of ${answers.filter(({ kind }) => kind !== "charter").length}`;
}

async function duckdb(directory) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const level = (indicator, expression) => `SELECT cds, rtype, studentgroup AS g, '${indicator}' AS i, ${expression} AS c FROM read_csv('${directory}/${indicator}download2023.txt', delim='\t', header=true, quote='', all_varchar=true)`;
  const indicators = ["ela", "math", "elpi", "grad", "chronic", "susp"].map((indicator) => level(indicator, "color"));
  const sql = `
    WITH levels AS (${[...indicators, level("cci", "CASE WHEN statuslevel = '1' AND currnsizemet = 'Y' THEN '1' ELSE '0' END")].join(" UNION ALL ")}),
    tests AS (SELECT cds, g,
        bool_or(i = 'ela' AND c = '1') AS ela1, bool_or(i = 'ela' AND c IN ('1', '2')) AS ela2,
        bool_or(i = 'math' AND c = '1') AS math1, bool_or(i = 'math' AND c IN ('1', '2')) AS math2,
        bool_or(i = 'elpi' AND c = '1') AND g = 'EL' AS elpi1, bool_or(i IN ('grad', 'chronic') AND c = '1') AS p5,
        bool_or(i = 'susp' AND c = '1') AS p6, bool_or(i = 'cci' AND c = '1') AS p8
      FROM levels WHERE rtype = 'D' AND g IN ('AA','AI','AS','EL','FI','FOS','HI','HOM','MR','PI','SED','SWD','WH') GROUP BY cds, g),
    counts AS (SELECT cds, (((ela1 AND math2) OR (math1 AND ela2) OR elpi1)::INT + p5::INT + p6::INT + p8::INT) AS n FROM tests)
    SELECT count(*) FILTER (WHERE met) AS eligible, count(*) AS leas FROM (SELECT cds, bool_or(n >= 2) AS met FROM counts GROUP BY cds)`;
  const [[eligible, leas]] = await (await connection.runAndReadAll(sql)).getRows();
  return `${eligible} of ${leas}`;
}

async function bytes(directory) {
  let lines = 0;
  for (const { content } of filesIn(directory)) for await (const chunk of content) for (let index = 0; index < chunk.length; index += 1) if (chunk[index] === 10) lines += 1;
  return `${lines} lines`;
}

async function inMemory(directory) {
  const [{ factsFromRecords, readDashboard }, { determineAll, packFacts }] = await Promise.all([import("../../packages/model/dist/files.js"), import("../../packages/eligibility/dist/determination.js")]);
  const facts = factsFromRecords(await readDashboard(filesIn(directory), { dashboardYear: 2023, details: false, select: "leas" }));
  const packed = packFacts(facts);
  const perSecond = (leas, trace, times) => {
    const since = performance.now();
    for (let time = 0; time < times; time += 1) determineAll(leas, { dashboardYear: 2023, trace });
    return Math.round((leas.length * times * 1000) / (performance.now() - since));
  };
  /** Of several runs the best. */
  const best = (leas, trace, times) => Math.max(...Array.from({ length: 5 }, () => perSecond(leas, trace, times))).toLocaleString("en-US");
  return `${best(facts, false, 100)} LEAs a second without traces, ${best(facts, true, 10)} with; packed ${best(packed, false, 300)} without, ${best(packed, true, 30)} with`;
}

const CONTESTANTS = { ours, withCharters, duckdb, bytes, inMemory };
const asked = process.argv[2] === "--run" ? process.argv[3] : undefined;
if (asked !== undefined) {
  const since = performance.now();
  const answer = await CONTESTANTS[asked](process.argv[4]);
  process.stdout.write(JSON.stringify({ seconds: (performance.now() - since) / 1000, megabytes: process.resourceUsage().maxRSS / 1024, answer }));
} else {
  const directory = process.argv[2] === undefined ? join(tmpdir(), "ssos-statewide-2023") : resolve(process.env.INIT_CWD ?? ".", process.argv[2]);
  if (!existsSync(directory)) spawnSync(process.execPath, [`${here}generate-statewide.mjs`, "--out", directory], { stdio: "inherit" });
  if (!existsSync(`${here}node_modules/@duckdb/node-api`)) {
    mkdirSync(`${here}node_modules`, { recursive: true });
    spawnSync("npm", ["install", "--prefix", here, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "@duckdb/node-api@1.5.5-r.5"], { stdio: ["ignore", 2, 2] });
  }
  const measure = (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--run", name, directory], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    return JSON.parse(stdout);
  };
  const results = { ours: [], withCharters: [], duckdb: [], bytes: [] };
  for (let run = 0; run < RUNS; run += 1) for (const name of Object.keys(results)) results[name].push(measure(name));
  const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
  const seconds = Object.fromEntries(Object.entries(results).map(([name, runs]) => [name, median(runs.map((run) => run.seconds))]));
  for (const [name, runs] of Object.entries(results)) process.stdout.write(`${name.padEnd(12)} ${seconds[name].toFixed(2)} s, peak ${Math.max(...runs.map((run) => run.megabytes)).toFixed(0)} MB: ${runs[0].answer}\n`);
  process.stdout.write(`ratio: ours to DuckDB ${(seconds.ours / seconds.duckdb).toFixed(2)}, ours to bytes ${(seconds.ours / seconds.bytes).toFixed(2)} (medians of ${RUNS} runs in turn)\n`);
  process.stdout.write(`in memory: ${measure("inMemory").answer}\n`);
}
