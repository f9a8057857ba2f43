// Ours side by side with the alternatives, in one run, each in a process of its own, in turn:
//
//   npm run bench                    under ten minutes; needs about 1.3 GB below the temporary folder
//   npm run bench -- --write         and writes the tables of docs/benchmarks.md
//   npm run bench -- --quick         fewer runs, two years instead of ten
//
// All do the same job on the same generated State, and their answers are compared: a difference is exit 1. Times are for
// reading; whether a target was met is printed, and is no reason to fail on a machine that does other things besides.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTimes, importTable } from "./imports.mjs";
import { benchPackage, PEERS } from "./peers.mjs";
import { sizeTable } from "./size-table.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const quick = process.argv.includes("--quick");
const RUNS = quick ? 2 : 5;
const YEARS = quick ? 2 : 10;
/** Who also reads ten years: the packages, and those of the alternatives that are fast enough. */
const GROWING = ["ours", "DuckDB", "data.table", "pandas"];
/** Targets of the project, told beside what was measured. */
const TARGETS = { megabytes: 200, growth: 1.05 * YEARS, importMilliseconds: 15 };

/** How busy the machine was before the benchmark made it so. */
const [load] = loadavg();
const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

build();
const packages = copyOfBuild();
process.on("exit", () => rmSync(packages, { recursive: true, force: true }));
process.env.SSOS_BENCH_PACKAGES = join(packages, "node_modules/@ssos");
const folders = statewideYears(YEARS);
const missingPeers = Object.keys(PEERS).filter((name) => benchPackage(name) === undefined);
const contestants = available();

say(`\nOne year: read seven files of the State, determine, tell the groups (${RUNS} runs in turn)`);
const [oneYear] = folders;
const measured = race(contestants, [oneYear], RUNS);
const agreement = compareAnswers(measured);
const raceRows = raceTable(measured);
say(raceRows.join("\n"));
say(agreement.told);

say(`\nGrowth from 1 to ${YEARS} years (${quick ? 1 : 3} runs in turn)`);
const growers = contestants.filter(({ name }) => GROWING.includes(name));
// One year again, in turn with the many: what else the machine does must not change between them.
const rounds = Array.from({ length: quick ? 1 : 3 }, () => ({ one: race(growers, [oneYear], 1), many: race(growers, folders, 1) }));
const [short, long] = ["one", "many"].map((key) => merged(rounds.map((round) => round[key])));
const growthAgreement = compareAnswers(long);
const growthRows = growthTable(short, long);
say(growthRows.join("\n"));
say(growthAgreement.told);

say("\nThe rule part alone, in memory");
const rules = ruleTable();
say(rules.rows.join("\n"));

say("\nCold import of every entry");
const importRuns = quick ? 7 : 21;
const imports = importTimes(importRuns);
const importRows = importTable(imports);
say(importRows.join("\n"));

say("\nSizes, bundled alone, minified, gzipped");
const sizeRows = await sizeTable();
say(sizeRows.join("\n"));

const verdicts = judge();
say(`\n${verdicts.map(({ text }) => text).join("\n")}`);
if (process.argv.includes("--write")) writeDocument();
process.exitCode = agreement.agree && growthAgreement.agree && rules.agree ? 0 : 1;

function build() {
  if (process.argv.includes("--no-build")) return;
  const { status } = spawnSync(process.execPath, [join(root, "node_modules/turbo/bin/turbo"), "run", "build", "--filter=./packages/*", "--output-logs=errors-only"], { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } });
  if (status !== 0) throw new Error("the packages do not build");
}

/** The built packages as they are now, so that a build during the run changes nothing. */
function copyOfBuild() {
  const place = mkdtempSync(join(tmpdir(), "ssos-bench-packages-"));
  for (const name of ["model", "statute", "eligibility", "lcap-alignment", "metrics"]) {
    const target = join(place, "node_modules/@ssos", name);
    mkdirSync(target, { recursive: true });
    for (const part of ["package.json", "dist"]) cpSync(join(root, "packages", name, part), join(target, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules/zod"), join(place, "node_modules/zod"));
  return place;
}

/** Generated States of several years, kept between runs. */
function statewideYears(count) {
  const generator = readFileSync(join(here, "generate-statewide.mjs"), "utf8");
  const place = join(tmpdir(), "ssos-bench");
  mkdirSync(place, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const folder = join(place, `state-${index + 1}`);
    const mark = `${folder}.generator`;
    // Made again when the generator has changed.
    if (existsSync(mark) && readFileSync(mark, "utf8") === generator) return folder;
    const { stdout, status, stderr } = spawnSync(process.execPath, [join(here, "generate-statewide.mjs"), "--out", folder, "--seed", String(2023 + index)], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    process.stderr.write(stdout);
    writeFileSync(mark, generator);
    return folder;
  });
}

/** Contestants that can run here; the others are named. */
function available() {
  const script = (name) => join(here, "contestants", name);
  const tell = (program, ...args) => spawnSync(program, args, { encoding: "utf8" });
  const python = ["python3", "/usr/bin/python3"].find((program) => tell(program, "-c", "import pandas").status === 0);
  const r = (...packages) => tell("Rscript", "-e", `for (p in c(${packages.map((name) => `"${name}"`).join(",")})) stopifnot(requireNamespace(p, quietly = TRUE))`).status === 0;
  const rVersion = (name) => tell("Rscript", "-e", `cat(as.character(packageVersion("${name}")), R.version$major, R.version$minor)`).stdout.split(" ");
  const inR = (name) => { const [version, major, minor] = rVersion(name); return `${version}, R ${major}.${minor}`; };
  const all = [
    { name: "ours", command: () => [process.execPath, script("ours.mjs")], version: () => `${JSON.parse(readFileSync(join(root, "packages/eligibility/package.json"), "utf8")).version}, Node ${process.versions.node}` },
    { name: "ours, charter schools too", command: () => [process.execPath, script("ours.mjs"), "--charters"], version: () => "the same" },
    { name: "DuckDB", command: () => (missingPeers.includes("@duckdb/node-api") ? undefined : [process.execPath, script("duckdb.mjs")]), version: () => `@duckdb/node-api ${PEERS["@duckdb/node-api"]}` },
    { name: "papaparse", command: () => (missingPeers.includes("papaparse") ? undefined : [process.execPath, script("papaparse.mjs")]), version: () => PEERS.papaparse },
    { name: "data.table", command: () => (r("data.table") ? ["Rscript", script("data-table.R")] : undefined), version: () => inR("data.table") },
    { name: "tidyverse", command: () => (r("readr", "dplyr", "tidyr") ? ["Rscript", script("tidyverse.R")] : undefined), version: () => `dplyr ${inR("dplyr")}` },
    { name: "pandas", command: () => (python === undefined ? undefined : [python, script("pandas_job.py")]), version: () => tell(python, "-c", "import pandas, platform; print(pandas.__version__ + ', Python ' + platform.python_version(), end='')").stdout },
    { name: "each byte once", command: () => [process.execPath, script("bytes.mjs")], version: () => "the floor for JavaScript", answers: false },
  ];
  return all.flatMap((one) => {
    const command = one.command();
    if (command === undefined) say(`not installed, left out: ${one.name}`);
    return command === undefined ? [] : [{ ...one, command, version: one.version() }];
  });
}

/** Runs contestants in turn, so that what else the machine does meets all of them. */
function race(runners, given, runs) {
  const results = runners.map((one) => ({ ...one, seconds: [], megabytes: 0, lines: undefined }));
  for (let run = 0; run < runs; run += 1) {
    for (const result of results) {
      const [program, ...args] = result.command;
      const since = performance.now();
      const { status, stdout, stderr } = spawnSync(program, [...args, ...given], { encoding: "utf8", maxBuffer: 1 << 28 });
      result.seconds.push((performance.now() - since) / 1000);
      if (status !== 0) throw new Error(`${result.name} failed: ${stderr}`);
      const lines = stdout.trim().split("\n");
      result.megabytes = Math.max(result.megabytes, Number((lines.pop() ?? "# 0").slice(2)) / 1024);
      result.lines = lines.filter((line) => line.includes("|")).sort();
    }
  }
  return results;
}

/** Several rounds of the same contestants as one. */
function merged(all) {
  const [first] = all;
  return first.map((result, index) => ({ ...result, seconds: all.flatMap((round) => round[index].seconds), megabytes: Math.max(...all.map((round) => round[index].megabytes)) }));
}

function compareAnswers(results) {
  const answering = results.filter(({ answers }) => answers !== false);
  const [first, ...others] = answering;
  const differing = others.filter(({ lines }) => lines.join("\n") !== first.lines.join("\n"));
  const leas = new Set(first.lines.map((line) => line.split("|").slice(0, 2).join("|"))).size;
  const told = differing.length === 0 ? `same answer from ${answering.map(({ name }) => name).join(", ")}: ${first.lines.length} groups at ${leas} LEAs` : `DIFFERENT answers: ${differing.map(({ name, lines }) => `${name} ${lines.length}`).join(", ")} groups, ours ${first.lines.length}`;
  return { agree: differing.length === 0 && first.lines.length > 0, told };
}

function raceTable(results) {
  const ours = median(results[0].seconds);
  return ["| | seconds, median | seconds, best | times ours | peak memory, MB | version |", "| --- | ---: | ---: | ---: | ---: | --- |", ...results.map(({ name, seconds, megabytes, version }) => `| ${name} | ${median(seconds).toFixed(2)} | ${Math.min(...seconds).toFixed(2)} | ${(median(seconds) / ours).toFixed(2)} | ${megabytes.toFixed(0)} | ${version} |`)];
}

function growthTable(one, many) {
  const rows = many.map(({ name, seconds, megabytes }) => {
    const single = one.find((other) => other.name === name);
    return `| ${name} | ${median(single.seconds).toFixed(2)} | ${median(seconds).toFixed(2)} | ${(median(seconds) / median(single.seconds)).toFixed(1)} | ${single.megabytes.toFixed(0)} | ${megabytes.toFixed(0)} |`;
  });
  return [`| | 1 year, s | ${YEARS} years, s | times | MB, 1 year | MB, ${YEARS} years |`, "| --- | ---: | ---: | ---: | ---: | ---: |", ...rows];
}

function ruleTable() {
  if (missingPeers.includes("json-rules-engine")) return { agree: true, rows: ["json-rules-engine is not installed, left out"] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, "contestants/rules.mjs"), oneYear], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  const { leas, results } = JSON.parse(stdout);
  const answers = Object.values(results).map(({ lines }) => lines.join("\n"));
  const rows = Object.entries(results).map(([name, { milliseconds }]) => `| ${name} | ${milliseconds.toFixed(1)} | ${Math.round((leas * 1000) / milliseconds).toLocaleString("en-US")} |`);
  const agree = answers.every((answer) => answer === answers[0]);
  return { agree, rows: ["| | milliseconds for the State | LEAs a second |", "| --- | ---: | ---: |", ...rows, "", agree ? `same groups from all: ${results["json-rules-engine"].lines.length}` : "DIFFERENT groups"] };
}

/** Every target with what was measured. */
function judge() {
  const of = (results, name) => results.find((one) => one.name === name);
  const [ours, duckdb, oursLong] = [of(measured, "ours"), of(measured, "DuckDB"), of(long, "ours")];
  const growth = median(oursLong.seconds) / median(of(short, "ours").seconds);
  const main = imports.filter(({ entry }) => /^@ssos\/[a-z-]+$/.test(entry));
  const slow = main.filter(({ milliseconds }) => milliseconds >= TARGETS.importMilliseconds);
  const told = (slow.length === 0 ? main : slow).map(({ entry, best, milliseconds }) => `${entry} ${milliseconds.toFixed(1)} (best ${best.toFixed(1)})`).join(", ");
  const verdict = (met, text) => ({ met, text: `${met ? "met" : "NOT MET"}: ${text}` });
  return [
    ...(duckdb === undefined ? [] : [verdict(median(ours.seconds) <= median(duckdb.seconds), `a statewide year at or below DuckDB's time: ${median(ours.seconds).toFixed(2)} s against ${median(duckdb.seconds).toFixed(2)} s (best ${Math.min(...ours.seconds).toFixed(2)} against ${Math.min(...duckdb.seconds).toFixed(2)})`)]),
    verdict(ours.megabytes < TARGETS.megabytes, `below ${TARGETS.megabytes} MB: ${ours.megabytes.toFixed(0)} MB`),
    verdict(growth <= TARGETS.growth, `${YEARS} years at most ${TARGETS.growth} times one: ${growth.toFixed(1)} times`),
    verdict(slow.length === 0, `each package imported in under ${TARGETS.importMilliseconds} ms on Node ${process.versions.node}, median of ${importRuns}: ${told}`),
  ];
}

/** The tables between the marks; the words around them are written by hand. */
function writeDocument() {
  const path = join(root, "docs/benchmarks.md");
  const [processor] = cpus();
  const machine = `${processor?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, ${platform()} ${release()}, Node ${process.versions.node}. Measured on ${new Date().toISOString().slice(0, 10)}, with a load average of ${load.toFixed(1)} before it began${load > 0.5 * cpus().length ? ": the machine did other work, and the figures are too high" : ""}.`;
  const sections = [
    `Machine: ${machine}`,
    `## One year of the State\n\n${raceRows.join("\n")}\n\n${capital(agreement.told)}. Medians of ${RUNS} runs in turn.`,
    `## From 1 to ${YEARS} years\n\n${growthRows.join("\n")}\n\n${capital(growthAgreement.told)}.`,
    `## The rule part alone, in memory\n\n${rules.rows.join("\n")}`,
    `## Cold import of every entry\n\n${importRows.join("\n")}`,
    `## Sizes\n\n${sizeRows.join("\n")}`,
    `## Targets\n\n${verdicts.map(({ text }) => `- ${text}`).join("\n")}`,
  ];
  const [begin, end] = ["<!-- begin: npm run bench -- --write -->", "<!-- end -->"];
  const text = readFileSync(path, "utf8");
  const [head, rest] = text.split(begin);
  writeFileSync(path, `${head}${begin}\n\n${sections.join("\n\n")}\n\n${end}${rest.split(end)[1]}`);
  say(`\nwritten: docs/benchmarks.md`);
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
