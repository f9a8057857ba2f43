// Whether a database answers as the functions do: facts of whole States as three CSV files, and the comparison of its answers.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importSource } from "../import-source.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const DATA = join(root, "../shared/data/");
const [eligibility, { assistanceGroupsSql, assistanceSql, checkColumns, columnsSql, unexpectedValuesSql }, { groupRowsOf, leaRow, rowsOf }, files] = await Promise.all(
  ["packages/eligibility/src/index.ts", "packages/eligibility/src/sql/index.ts", "packages/eligibility/src/sql/equality.fixture.ts", "packages/model/src/files/index.ts"].map(importSource),
);
const { determineAll } = eligibility;
const SETS = [2017, 2018, 2019, 2022, 2023, 2024, 2025, 2026].map((year) => eligibility[`criteria${year}`]);

/** The tables as the statements name them, with the column of Reds. */
export const TABLES = { results: { table: "results", columns: { red: "red" } }, localIndicators: { table: "local_indicators" }, dataSubmission: { table: "submissions" } };

/** Columns and their types, the same in DuckDB and PostgreSQL. */
export const COLUMNS = {
  results: { dashboard_year: "integer", cds: "text", kind: "text", student_group: "text", indicator: "text", colour: "smallint", status_level: "smallint", size_met: "boolean", denominator: "integer", red: "boolean" },
  local_indicators: { dashboard_year: "integer", cds: "text", kind: "text", priority: "smallint", rating: "text" },
  submissions: { dashboard_year: "integer", cds: "text", kind: "text", certified: "boolean" },
};

/** What is to be proven: each with its facts and the sets to answer under. */
export function cases(place) {
  const state = generatedState(place);
  return [
    { name: "generated State, 2023", sets: [eligibility.criteria2023], facts: state },
    { name: "generated State, ten years (the eight Dashboards of 2017 to 2026)", sets: SETS, facts: tenYears(state) },
    ...publicFiles(),
  ];
}

/** Files of the size of a State, read by the package. */
function generatedState(place) {
  const folder = join(place, "statewide");
  spawnSync(process.execPath, [join(root, "tools/bench/generate-statewide.mjs"), "--out", folder], { stdio: "ignore", env: { ...process.env, INIT_CWD: "" } });
  return files.factsFromRecords(files.readDashboardSync(readdirSync(folder).map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) }))));
}

/** The same LEAs on every Dashboard, their levels moved about, with ratings, submissions and gaps: the same for everybody who runs it. */
function tenYears(state) {
  let seed = 8;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 0x1_0000_0000;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const level = (value) => (value === null || value === undefined ? value : random() < 0.6 ? value : pick([0, 1, 1, 2, 3, 4, 5, null]));
  const RATINGS = ["met", "met", "met", "not-met", "not-met-two-or-more-years", "not-applicable"];
  return state.map(({ lea, dashboards }) => {
    const [{ indicatorsGiven, results }] = Object.values(dashboards);
    const moved = () => Object.fromEntries(Object.entries(results).filter(() => random() > 0.02).map(([group, of]) => [group, Object.fromEntries(Object.entries(of).map(([indicator, result]) => [indicator, { ...result, colour: level(result.colour), statusLevel: level(result.statusLevel) }]))]));
    const ratings = () => Object.fromEntries([1, 2, 3, 6, 7, 9, 10].filter(() => random() > 0.05).map((priority) => [priority, pick(RATINGS)]));
    const given = SETS.filter(() => random() > 0.03).map(({ dashboardYear: year }) => [
      year,
      { indicatorsGiven, results: moved(), ...(random() < 0.95 ? { localIndicators: ratings() } : {}), ...(year >= 2024 && lea.kind !== "charter" && random() < 0.9 ? { dataSubmission: pick(["certified", "certified", "certified", "not-certified"]) } : {}) },
    ]);
    return { lea, dashboards: Object.fromEntries(given) };
  });
}

/** The State's own files, where they lie beside the project: lists of Reds and local indicators for all, Dashboards for one county. */
function publicFiles() {
  if (!existsSync(DATA)) return [];
  const bytes = (path) => new Uint8Array(readFileSync(DATA + path));
  const county = [2022, 2023].map((year) => files.factsFromRecords(files.readDashboardSync(readdirSync(`${DATA}monterey/${year}`).map((name) => ({ name, content: bytes(`monterey/${year}/${name}`) })))));
  return [{ name: "Monterey County, 2022 and 2023", sets: SETS.filter(({ dashboardYear }) => dashboardYear === 2022 || dashboardYear === 2023), facts: files.mergeFacts(county[0], county[1]) }, ...statewide2023()];
}

function statewide2023() {
  const script = fileURLToPath(new URL("./public-statewide.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, DATA], { encoding: "utf8", maxBuffer: 1 << 28, cwd: join(root, "examples/cli") });
  if (status !== 0) throw new Error(stderr);
  return [{ name: "the State 2023, from lists of Reds and local indicators", sets: [eligibility.criteria2023], facts: JSON.parse(stdout) }];
}

/** Writes the facts as one CSV file a table; nothing stands for null. */
export function writeCsv(facts, folder) {
  mkdirSync(folder, { recursive: true });
  const { results, local, submissions } = rowsOf(facts);
  const rows = { results, local_indicators: local, submissions };
  for (const [table, of] of Object.entries(rows)) writeFileSync(join(folder, `${table}.csv`), of.map((row) => `${Object.values(row).map((value) => value ?? "").join(",")}\n`).join(""));
  return results.length + local.length + submissions.length;
}

/** The statements of a case in a dialect. */
export const statementsOf = (sets, dialect) => ({ leas: assistanceSql(sets, { dialect, tables: TABLES }), groups: assistanceGroupsSql(sets, { dialect, tables: TABLES }), columns: columnsSql(TABLES, dialect), unexpected: unexpectedValuesSql(TABLES, dialect) });

export const columnFindings = (rows) => checkColumns(TABLES, rows);

/**
 * Compares rows, each as its values joined by `|`, with the functions' answers.
 *
 * @returns what was compared, and the first differences
 */
export function compare({ sets, facts }, { leas, groups }) {
  const since = performance.now();
  const answers = sets.flatMap((set) => {
    const known = facts.filter(({ dashboards }) => (set.structure === "priorities" ? dashboards[set.dashboardYear] !== undefined : set.dashboards.some((year) => (dashboards[year]?.indicatorsGiven.length ?? 0) > 0)));
    return determineAll(known, { dashboardYear: set.dashboardYear, trace: false }).filter(({ outcome }) => outcome !== "not-applicable");
  });
  const milliseconds = performance.now() - since;
  const differences = [...differencesOf(answers.map(leaRow), leas), ...differencesOf(answers.flatMap(groupRowsOf), groups)];
  const count = (outcome) => answers.filter((answer) => answer.outcome === outcome).length;
  const letters = answers.reduce((sum, answer) => sum + answer.groups.filter(({ letter }) => letter !== null).length, 0);
  return { told: `${answers.length} answers (${count("eligible")} eligible, ${count("not-eligible")} not, ${count("cannot-determine")} open) with each method, and ${groups.length} groups (${letters} letters)`, milliseconds, differences };
}

function differencesOf(ours, theirs) {
  const [left, right] = [new Set(ours), new Set(theirs)];
  return [...ours.filter((row) => !right.has(row)).map((row) => `functions only: ${row}`), ...theirs.filter((row) => !left.has(row)).map((row) => `database only:  ${row}`), ...(ours.length === theirs.length ? [] : [`${ours.length} rows, but ${theirs.length} from the database`])];
}
