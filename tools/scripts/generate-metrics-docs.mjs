// Writes docs/metrics.md and docs/charts/*.svg: what the package finds in the State's lists and in the county summaries.
//
//   node tools/scripts/generate-metrics-docs.mjs [--png]     --png: also PNG, with rsvg-convert (Debian: librsvg2-bin)
//
// The lists and the compiled document are not part of the repository; without them the generated files stay as they are.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as spreadsheet from "@e965/xlsx";
import * as vega from "vega";
import { compile } from "vega-lite";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lists = `${root}../shared/data/official/`;
const documents = `${root}../shared/seeds/`;
const dashboards = `${root}../shared/data/statewide/`;
if (![lists, documents, dashboards].every((folder) => existsSync(folder))) {
  process.stdout.write("docs/metrics.md: the State's lists are absent, left as it is\n");
  process.exit(0);
}

const [metrics, charts, files, model, labelled] = await Promise.all(
  ["packages/metrics/src/index.ts", "packages/metrics/src/charts/index.ts", "packages/model/src/files/index.ts", "packages/model/src/index.ts", "packages/metrics/test/data/labelled-statements.ts"].map(importSource),
);
const { records, listYears } = metrics.recordsFromLists(readdirSync(lists).filter((name) => /^assistance-?status/.test(name)).sort().flatMap(listingsOf));
const summary = metrics.summariseSupport(records, listYears);
const document = readdirSync(documents).map((name) => readFileSync(documents + name, "utf8")).find((text) => text.includes("Section 52066(i)(4), the following is the compilation"));
const summaries = metrics.readCountySummaries(document, { exempt: model.SINGLE_DISTRICT_COUNTIES });
const simulation = JSON.parse(readFileSync(`${root}docs/data/effect-simulation.json`, "utf8"));

mkdirSync(`${root}docs/charts`, { recursive: true });
const pictures = [];
for (const [name, spec] of [...realCharts(), ...exampleCharts()]) {
  const svg = await new vega.View(vega.parse(compile(spec).spec), { renderer: "none" }).toSVG();
  writeFileSync(`${root}docs/charts/${name}.svg`, `${svg}\n`);
  if (process.argv.includes("--png")) spawnSync("rsvg-convert", ["--zoom", "1.25", "--background-color", "white", "--output", `${root}docs/charts/${name}.png`, `${root}docs/charts/${name}.svg`], { stdio: "inherit" });
  pictures.push([name, spec]);
}
writeFileSync(`${root}docs/metrics.md`, `${page().join("\n\n")}\n`);

function listingsOf(name) {
  const book = spreadsheet.read(readFileSync(lists + name));
  const sheets = book.SheetNames.map((sheet) => ({ name: sheet, rows: spreadsheet.utils.sheet_to_json(book.Sheets[sheet], { header: 1, defval: null, blankrows: true }) }));
  return files.readAssistanceStatus(sheets, { name }).records;
}

function realCharts() {
  const steps = listYears.slice(1).map((to, index) => metrics.transitionMatrix(records, listYears[index], to));
  const cohorts = metrics.entryCohorts(records, listYears).filter(({ year }) => [2017, 2018, 2019].includes(year));
  const curves = cohorts.map(({ year, leas }) => {
    const own = records.filter(({ cds }) => leas.includes(cds)).map((record) => ({ ...record, years: Object.fromEntries(Object.entries(record.years).filter(([known]) => Number(known) >= year)) }));
    const first = metrics.timeInAssistance(own, listYears, { firstListEver: 2017 }).spells.filter(({ from }) => from === year);
    return { name: `${year} (${leas.length} LEAs)`, curve: metrics.survivalCurve(first) };
  });
  const source = "From the assistance lists of the California Department of Education.";
  const monterey = records.filter(({ county }) => county === "Monterey").sort((left, right) => (left.name < right.name ? -1 : 1));
  return [
    ["counties", charts.countyHeatMap(records, listYears, { title: "LEAs identified, by county", notes: [source] })],
    ["geographic-areas", charts.countyHeatMap(records, listYears, { title: "LEAs identified, by geographic area", notes: [source] }, { by: "geographic-area" })],
    ["monterey-county", charts.statusHeatMap(monterey, listYears, { title: "Monterey County: assistance by LEA", notes: [source] })],
    ["time-in-assistance", charts.survivalChart(curves, { title: "Time in assistance, by first identification", notes: [source] })],
    ["moves", charts.transitionChart(steps.slice(-2), { title: "Moves between statuses, 2019 to 2023", notes: [source] })],
  ];
}

/** Invented LEAs and teams, and said so in every title. */
function exampleCharts() {
  const cell = (group, indicator, colour, change, status, pupils, qualifies = false) => ({ group, indicator, colour, change, status, pupils, qualifies });
  const cells = [
    cell("ALL", "ela", 3, 4, "-11.4", 2140), cell("ALL", "math", 2, 3, "-62.0", 2138), cell("ALL", "chronic", 3, 5, "24.1%", 2301), cell("ALL", "susp", 2, 1, "5.2%", 2410), cell("ALL", "grad", 4, 4, "91.2%", 310),
    cell("EL", "ela", 2, 3, "-58.3", 520), cell("EL", "math", 1, 2, "-101.7", 519), cell("EL", "elpi", 4, 4, "52.6%", 498), cell("EL", "chronic", 3, 5, "23.0%", 560), cell("EL", "susp", 3, 3, "4.0%", 577),
    cell("SWD", "ela", 1, 2, "-104.9", 301, true), cell("SWD", "math", 1, 1, "-139.2", 300, true), cell("SWD", "chronic", 2, 4, "33.8%", 322), cell("SWD", "susp", 1, 2, "9.7%", 340, true), cell("SWD", "grad", 2, 3, "71.4%", 42),
    cell("FOS", "ela", 0, 0, "-88.0", 9), cell("FOS", "chronic", 1, 1, "48.1%", 27), cell("FOS", "susp", 1, 1, "14.3%", 28),
    cell("HI", "ela", 3, 4, "-21.5", 1650), cell("HI", "math", 2, 3, "-71.8", 1648), cell("HI", "chronic", 3, 5, "24.9%", 1770), cell("HI", "susp", 2, 2, "5.4%", 1840), cell("HI", "grad", 4, 3, "90.8%", 241),
    cell("WH", "ela", 4, 3, "14.8", 402), cell("WH", "math", 3, 3, "-22.4", 401), cell("WH", "chronic", 4, 4, "15.2%", 430), cell("WH", "susp", 4, 3, "2.9%", 441), cell("WH", "grad", 5, 4, "95.3%", 58),
  ];
  const weeks = [14, 15, 13, 16, 14, 15, 14, 13, 15, 14, 16, 15, 12, 10, 11, 9, 10, 8, 9, 8].map((value, index) => ({ at: `week ${index + 1}`, value }));
  const absent = [31, 29, 33, 30, 28, 32, 31, 30, 29, 31, 33, 30, 26, 24, 22, 17, 14, 13].map((value, index) => ({ at: `week ${index + 1}`, value, size: 118 + ((index * 5) % 9) }));
  return [
    ["indicator-heat-map", charts.indicatorHeatMap(cells, { title: "Example Unified (invented): student groups by indicator" })],
    ["run-chart", charts.runChartSpec(metrics.runChart(weeks), { title: "Referrals of a grade (invented)", unit: "Referrals a week" })],
    ["control-chart", charts.controlChartSpec(metrics.controlChart(absent, { kind: "p", baseline: 12 }), { title: "Pupils absent two days or more (invented)", unit: "Share of pupils of the grade" })],
    ["gap-chart", charts.gapChart([[2022, -98.2, 140, -31.0], [2023, -95.1, 151, -33.4], [2024, -86.0, 149, -32.2], [2025, -80.3, 155, -30.9]].map(([year, value, pupils, all]) => ({ year, group: { value, pupils }, others: { value: all, pupils: 1900 } })), { group: "English learners", others: "All students" }, { title: "Gap in mathematics, Example Unified (invented)", unit: "Points from standard" })],
  ];
}

/** Graduation of the groups identified in 2018, a year later, beside groups as low in LEAs without assistance. */
function graduationEffect() {
  const rates = Object.fromEntries(
    [[2017, "2017f/graddownload2017f.txt"], [2018, "2018/graddownload2018.txt"], [2019, "2019/graduation2019.txt"]].map(([year, name]) => {
      const { records: rows } = files.readDashboardSync([{ name, content: new Uint8Array(readFileSync(dashboards + name)) }]);
      return [year, new Map(rows.map((row) => [`${row.cds}/${row.group}`, row]))];
    }),
  );
  const observations = records.flatMap(({ cds, years }) =>
    Object.entries(years[2018]?.groups ?? {}).flatMap(([group, priorities]) => {
      const [before, baseline, after, all] = [rates[2017].get(`${cds}/${group}`), rates[2018].get(`${cds}/${group}`), rates[2019].get(`${cds}/${group}`), rates[2018].get(`${cds}/ALL`)];
      if (!(baseline?.denominator >= 30) || typeof all?.status !== "number") return [];
      return [{ cds, group, indicator: "grad", year: 2018, identified: priorities.length > 0, leaAssisted: years[2018].status !== "general", before: before?.status ?? null, baseline: baseline.status ?? null, after: after?.status ?? null, pupils: Math.min(baseline.denominator, after?.denominator ?? 0), covariates: [all.status] }];
    }),
  );
  return { naive: metrics.naiveChange(observations), parts: metrics.regressionToTheMean(observations), matched: metrics.matchedEffect(observations) };
}

function graduationSection() {
  const { naive, parts, matched } = graduationEffect();
  const said = ({ value, lower, upper }) => `${value.toFixed(1)} (${lower.toFixed(1)} to ${upper.toFixed(1)})`;
  return [
    "## A try on real data: graduation, 2018 to 2019",
    `Student groups of at least 30 that met the criteria of 2018, and their graduation rates a year later, in percentage points with 95% intervals. ${naive.groups} groups in ${naive.leas} LEAs.`,
    table(["", "Percentage points"], [
      ["Change of the identified groups (naive)", said(naive.change)],
      ["of which regression to the mean, judged by the step before", parts.regression.toFixed(1)],
      ["of which common to all groups", parts.common.toFixed(1)],
      ["Left", parts.remainder.toFixed(1)],
      matched.answered ? [`Matched effect, ${matched.pairs} pairs in ${matched.leas} LEAs, ${matched.unmatched} groups without a comparison`, said(matched.effect)] : ["Matched effect", `refused: ${matched.refusals.map(({ message }) => message).join(" ")}`],
    ]),
    `This is a demonstration and no verdict: support had lasted some months, most groups were identified by other indicators than graduation whose results are not at hand as covariates, the rate of 2019 counts five-year graduates too (for both sides), and, as the simulation shows, what is not measured makes support look less helpful than it is. It does show why a rise of the lowest groups is no sign of help: from the step before, ${(parts.regression + parts.common).toFixed(1)} points were to be expected without any.`,
  ];
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function page() {
  const percent = (value, digits = 1) => (value === null || value === undefined ? "–" : `${(100 * value).toFixed(digits)}%`);
  const years = Object.entries(summary.years);
  const groups = [...new Set(years.flatMap(([, counts]) => Object.keys(counts.groups)))];
  const paragraphs = new Map(metrics.splitParagraphs(document).map(({ line, text }) => [line, text]));
  const scores = (statements) => metrics.measurePractices(statements.map(({ line, practices }) => ({ text: paragraphs.get(line), practices })));
  const [known, blind] = [scores(labelled.LABELLED_STATEMENTS), scores(labelled.BLIND_STATEMENTS)];
  const coverage = metrics.practiceCoverage(summaries.summaries);
  const { account } = summaries;
  return [
    "# What the metrics find",
    "Made by `npm run generate` from the State's assistance lists of 2017, 2018, 2019, 2022 and 2023, the compiled county summaries of 2023 and simulated States; do not edit. Years were decided by different criteria: their numbers are no trend.",
    "## Identified LEAs",
    table(["", ...years.map(([year]) => year)], [
      ["Districts", ...years.map(([, counts]) => counts.districts)],
      ["County offices", ...years.map(([year, counts]) => (year === "2017" ? "not on the list" : counts.coes))],
      ["Second year", ...years.map(([, counts]) => counts.yearTwo)],
    ]),
    "Groups that met the criteria, districts + county offices:",
    table(["Group", ...years.map(([year]) => year)], groups.map((group) => [model.STUDENT_GROUP_NAMES[group], ...years.map(([, { groups: counts }]) => (counts[group] === undefined ? "" : `${counts[group].districts} + ${counts[group].coes}`))])),
    `For students with disabilities in 2017 the figures 168 and 163 are both in circulation; the State's file holds ${summary.years[2017].groups.SWD.districts}.`,
    "## What became of them",
    table(["From, to", "Left assistance", "Identified again", "First identified", "Back again"], Object.entries(summary.movements).map(([step, rates]) => [step, ...[rates.exit, rates.persistence, rates.firstEntry, rates.reEntry].map(({ numerator, denominator, rate }) => `${numerator} of ${denominator} (${percent(rate)})`)])),
    table(["First identified", "LEAs", "Identified in later lists"], summary.cohorts.map(({ year, leas, later }) => [year, leas, later.map((one) => `${one.year}: ${one.identified}`).join(", ")])),
    `Share of spells of assistance that last longer than so many lists (Kaplan and Meier, ${summary.timeInAssistance.curve.spells} spells, of which those still going on are counted as such): ${summary.timeInAssistance.curve.steps.map(({ time, survival }) => `${time}: ${percent(survival)}`).join(", ")}.`,
    "## Simulated States with a known effect",
    `${simulation.states} States of ${simulation.leas} LEAs with ${simulation.groups} student groups for each effect (\`node tools/bench/effect-simulation.mjs --write\`, seed ${simulation.seed}). Effects are in points from standard. The naive change of the identified groups finds an effect in every State, whether there is one or not.`,
    table(["True effect", "Naive change", "Naive finds one", "Left after regression to the mean", "Matched effect", "Matched finds one", "95% intervals that hold the truth", "Refused"], simulation.results.map(({ name, effect, naive, naiveFindsEffect, remainder, matched, matchedFindsEffect, coverage: covered, refused }) => [`${name} (${effect})`, naive.toFixed(1), percent(naiveFindsEffect, 0), remainder.toFixed(1), matched.toFixed(1), percent(matchedFindsEffect, 0), percent(covered, 0), percent(refused, 0)])),
    `The matched effect errs by ${Math.abs(simulation.results[0].matched).toFixed(1)} points towards finding support less helpful than it is, and its intervals hold the truth a little less often than 95 times in 100: comparisons stand in LEAs that are better on the whole, and what was measured of that does not say all. What is left after regression to the mean errs by ${Math.abs(simulation.results[0].remainder).toFixed(1)} points, since it does not see the second criterion.`,
    ...graduationSection(),
    "## County summaries",
    `${summaries.summaries.length} counties; ${account.paragraphs} paragraphs: ${account.preamble} before the first county, ${account.headings} headings, ${account.statements} statements, ${account.context} introductions and remarks, ${account.rejected} rejected. The ${summaries.missing.length} counties without a summary (${summaries.missing.map((code) => model.countyOf(code).name).join(", ")}) have a single school district; their superintendents were exempt at the document's date (EC 52066(i)(3) as the compilation cites it). Today's text has no such exemption.`,
    `What the reading noticed: ${summaries.findings.map(({ message }) => message).join(" ")}`,
    "Practices, by rules that can be read and corrected (`PRACTICES`). Silence of a county is no evidence that it does not do something. Precision and recall against labels given by hand: of 200 statements that were in view when the rules were written, and of 100 that were labelled after the rules were fixed and before they were measured; afterwards two faulty patterns were mended. One reader gave all labels.",
    table(["Practice", "Counties", "Statements", "Precision (200)", "Recall (200)", "Precision (100)", "Recall (100)"], [
      ["All decisions", "", "", percent(known[0].precision), percent(known[0].recall), percent(blind[0].precision), percent(blind[0].recall)],
      ...coverage.map(({ practice, name, counties, statements }, index) => [name, counties.length, statements, percent(known[index + 1].precision), percent(known[index + 1].recall), percent(blind[index + 1].precision), percent(blind[index + 1].recall)].map((value, place) => (place === 0 && known[index + 1].practice !== practice ? "?" : value))),
    ]),
    "## Charts",
    "Vega-Lite specifications of `@ssos/metrics/charts`, as pictures. Letters, signs, dashes and shapes say what colours say; values of 1 to 10 pupils are hidden.",
    ...pictures.map(([name, spec]) => `![${spec.description.replace(/[[\]]/g, "")}](charts/${name}.png)`),
  ];
}
