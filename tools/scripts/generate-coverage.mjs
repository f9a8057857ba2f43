// Writes docs/coverage.md from the data of the packages: what is known for which year or date, and how surely.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [model, files, statute, duties, decisions, eligibility, history, metrics] = await Promise.all(
  ["model/src/index.ts", "model/src/files/index.ts", "statute/src/index.ts", "statute/src/duties/index.ts", "statute/src/decisions/index.ts", "eligibility/src/index.ts", "eligibility/src/history/index.ts", "metrics/src/index.ts"].map((path) => importSource(`packages/${path}`)),
);
const years = model.DASHBOARD_YEARS;
const indicators = model.STATE_INDICATORS;

writeFileSync(
  `${root}docs/coverage.md`,
  [
    "# What is covered, and how surely",
    "Made from the packages' own data by `npm run generate`; do not edit. How sure an entry is: `verified`, someone read the official source; `derived`, nothing else fits what the State published; `reported`, others say so; `assumed`, none of these. Years and dates that a table does not name are answered `no-value-for-date`, never with the nearest value. No Dashboard with results was made for 2020 and 2021.",
    "## Assistance criteria by Dashboard year",
    table(["Dashboard", "districts", "county offices", "charter schools", "confidence", "open questions"], years.map(criteriaRow)),
    "A cell names the methods evaluated, or why the criteria do not apply. With several Dashboards the criteria must be met on each of them.",
    "## School support criteria by Dashboard year",
    table(["Dashboard", ...schoolParts()], years.map(schoolRow)),
    "## Performance levels by Dashboard year",
    table(["Dashboard", ...indicators], years.map(levelRow)),
    "A cell says what the Dashboard gave, `colour` or `status`, and how sure the least sure table is; `carried` tables were taken from the nearest year that was seen. A dash: no level that year, or no table known.",
    "## File layouts by Dashboard year",
    table(["Dashboard", ...subjects()], years.map(layoutRow)),
    "The number of columns known, and the confidence. A dash: no such file, or its layout is not known. Readers go by column names, so that a file with other columns is read and the unknown ones reported.",
    "## Provisions by date",
    table(["section", "about", "from", "until", "made by", "text read", "labels", "confidence"], [...statute.allSections].flatMap(sectionRows)),
    "`from` is the day from which a version governs, `until` the first day on which it is no longer in the code, `open` while it is; from the day it is inoperative a version is printed but does not govern, and the law can set that day before the version takes effect. `text read` says how much of the official text was seen.",
    ...datedSection([model, statute, duties, decisions, eligibility, history, metrics]),
  ].join("\n\n") + "\n",
);

function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function criteriaRow(year) {
  const set = eligibility.ASSISTANCE_CRITERIA[year];
  if (set === undefined) return [year, "-", "-", "-", "-", "-"];
  const kind = (name) => {
    const rule = set.kinds[name];
    if (rule === undefined) return set.notApplicable[name] ?? "-";
    const dashboards = rule.dashboards === undefined ? "" : `, on ${rule.dashboards.join(" and ")}`;
    return `${rule.methods.length === 1 ? "method" : "methods"} ${rule.methods.join(", ")}${dashboards}${rule.confidence === undefined ? "" : ` (${rule.confidence})`}`;
  };
  const open = [...new Set([...set.openQuestions, ...Object.values(set.kinds).flatMap((rule) => rule.openQuestions ?? [])])];
  return [year, kind("district"), kind("coe"), kind("charter"), set.confidence, open.join(", ") || "none"];
}

/** The parts of the school criteria, each with a confidence of its own. */
function schoolParts() {
  const parts = Object.values(eligibility.ALL_SCHOOL_CRITERIA).flatMap((set) => Object.entries(set).filter(([, part]) => part?.confidence !== undefined).map(([name]) => name));
  return [...new Set(parts)];
}

function schoolRow(year) {
  return [year, ...schoolParts().map((part) => {
    const rule = eligibility.ALL_SCHOOL_CRITERIA[year]?.[part];
    return rule === undefined ? "-" : `${rule.confidence}${rule.openQuestion === undefined ? "" : ", open question"}`;
  })];
}

function levelRow(year) {
  const rules = eligibility.allLevelRules[year];
  return [year, ...indicators.map((indicator) => levelCell(rules?.indicators[indicator]))];
}

function levelCell(rules) {
  const tables = Object.values(rules?.tables ?? {});
  if (tables.length === 0) return "-";
  const carried = rules.carried.length === 0 ? "" : `, carried: ${rules.carried.join(" ")}`;
  return `${rules.reports}, ${leastSure(rules.carried.length > 0 ? ["assumed"] : tables.map(({ confidence }) => confidence))}${carried}`;
}

function leastSure(marks) {
  return ["assumed", "reported", "derived", "verified"].find((mark) => marks.includes(mark));
}

function subjects() {
  return [...new Set(files.DASHBOARD_LAYOUTS.map(({ subject }) => subject))];
}

function layoutRow(year) {
  const cell = (subject) =>
    files.DASHBOARD_LAYOUTS.filter((layout) => layout.dashboardYear === year && layout.subject === subject)
      .map(({ columns, confidence, supplement }) => `${supplement === undefined ? "" : `${supplement}: `}${columns.length}, ${confidence}`)
      .join("; ");
  return [year, ...subjects().map((subject) => cell(subject) || "-")];
}

function sectionRows(section) {
  return section.versions.map((version) => [
    `EC ${section.number}`,
    section.title,
    version.operative ?? version.effective,
    version.inoperative === undefined ? version.until : `${version.until}, inoperative ${version.inoperative}`,
    version.by.bill ?? version.by.chapter,
    version.text,
    version.structure,
    version.confidence,
  ]);
}

/** Every exported value with an id and entries by date, wherever it stands. */
function datedSection(modules) {
  const dated = modules.flatMap((module) => Object.values(module)).filter((value) => typeof value?.id === "string" && Array.isArray(value.entries) && value.entries.every(({ from, until }) => from !== undefined && until !== undefined));
  const rows = [...new Map(dated.map((value) => [value.id, value])).values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap(({ id, entries }) => entries.map(({ from, until, sources, confidence }) => [id, from, until, sources.join(", "), confidence]));
  return rows.length === 0 ? [] : ["## Dated values of the law", table(["value", "from", "until", "sources", "confidence"], rows)];
}
