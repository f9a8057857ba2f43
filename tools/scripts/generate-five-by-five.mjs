// Writes docs/five-by-five.md: every cut score and the 25 cells of every five-by-five table, from the data of @ssos/eligibility.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { allLevelRules, levelSources, printedGrid } = await importSource("packages/eligibility/src/index.ts");

const SQUARES = { red: "🟥", orange: "🟧", yellow: "🟨", green: "🟩", blue: "🟦", "N/A": "⬜" };
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Each table once, with the Dashboards that use it and those for which it was taken over unseen. */
const tables = new Map();
for (const { dashboardYear, indicators } of Object.values(allLevelRules)) {
  for (const rules of Object.values(indicators)) {
    for (const [key, table] of Object.entries(rules.tables)) {
      const entry = tables.get(table.id) ?? { table, years: [] };
      entry.years.push(`${dashboardYear}${rules.reports === "status" ? " (status only)" : ""}${rules.carried.includes(key) ? " (carried over)" : ""}`);
      tables.set(table.id, entry);
    }
  }
}

const row = (cells) => `| ${cells.join(" | ")} |`;
const heading = ({ name, range }) => `${name}<br>${range}`;

function grid(table, cells) {
  const printed = printedGrid(table, cells);
  return [
    row(["", ...printed.changes.map(heading)]),
    row(["---", ...printed.changes.map(() => ":-:")]),
    ...printed.rows.map(({ status, cells: colours }) => row([`**${status.name}**<br>${status.range}`, ...colours.map((colour) => `${SQUARES[colour]} ${capital(colour)}`)])),
  ];
}

function source(id) {
  const { title, url } = levelSources[id] ?? { title: id };
  return url === undefined ? title : `[${title}](${encodeURI(url)})`;
}

const sections = [...tables.values()].flatMap(({ table, years }) => [
  `## ${table.name}`,
  "",
  `\`${table.id}\`, Dashboards ${years.join(", ")}. Confidence: ${table.confidence}.`,
  "",
  ...grid(table),
  "",
  ...(table.smallGrid === undefined ? [] : ["Fewer than 150 pupils:", "", ...grid(table, table.smallGrid), ""]),
  ...(table.openQuestion === undefined ? [] : [`Open: ${table.openQuestion}`, ""]),
  `Sources: ${table.sources.map(source).join("; ")}.`,
  "",
]);

const page = [
  "# The five-by-five tables",
  "",
  "<!-- Written by tools/scripts/generate-five-by-five.mjs from the tables of @ssos/eligibility; do not edit. -->",
  "",
  "Status runs down from the best level, change runs from the worst at the left to the best at the right, as the State prints them. Ranges are values of one decimal: percent, points of percent, or points of distance from standard. N/A is a cell that the State prints as not applicable; it cannot come about, save by rounding in graduation.",
  "",
  "Where fewer than 150 pupils are counted, the two outer changes count as the inner ones, in suspension, chronic absenteeism (2018 on), college/career (2019 on) and graduation; graduation has a table of its own for them from 2023. In fall 2017 this held for the all-students row only.",
  "",
  "\"Carried over\" marks a Dashboard for which the table was not seen but taken from the nearest year that was.",
  "",
  ...sections,
];
writeFileSync(`${root}docs/five-by-five.md`, `${page.join("\n").trimEnd()}\n`);
process.stdout.write(`docs/five-by-five.md: ${tables.size} tables\n`);
