// Writes docs/eligibility-by-date.md from the duties and decision trees of @ssos/statute.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [statute, duties, decisions] = await Promise.all(["index.ts", "duties/index.ts", "decisions/index.ts"].map((path) => importSource(`packages/statute/src/${path}`)));
const { allDecisionTrees, allDuties, actorName, decide, eligibilityByDate, eligibilityMarkdown, openQuestions, treeAt, unreadTexts } = { ...statute, ...duties, ...decisions };

const rows = eligibilityByDate(allDuties);
const only = (triggers, charter) => eligibilityMarkdown(rows.filter((row) => triggers.includes(row.trigger) && (charter === undefined || row.kinds.includes("charter") === charter)));
const assistance = ["dashboard", "three-consecutive-years", "data-management"];
const page = `# Who is eligible, for how long, and who helps

Made from the duties and decision trees of \`@ssos/statute\` by \`npm run generate\`; do not edit. Each row is a text of the Education Code; confidence as in [Coverage](coverage.md). The State Board's criteria are a layer of their own, by Dashboard year.

## Districts and county offices

${only(assistance, false)}
Besides, an LEA that meets the criteria in the latest single year comes first for universal assistance:

${only(["single-year"])}
## Charter schools

Texts before July 1, 2020 were not read; charter schools operating then stayed under them until June 30, 2022 (EC 47607.3(k)).

${only(assistance, true)}
A charter school that is eligible for assistance cannot be renewed on the high track (EC 47607(c)(2)(C)).

## CCEE and intervention

${only(["three-of-four-years", "ccee-finding"])}
## The same facts under each text

A student group of the LEA did not improve in more than one priority and meets the criteria, on the 2025 Dashboard, in as many consecutive years as the column says; the county has several districts.

${sameFacts()}
## Open questions

${Object.entries(openQuestions).map(([id, { question, handling, citations }]) => `- **${id}** (${citations.join(", ")}): ${question} ${handling}`).join("\n")}

## Texts not read

On these days the lists of duties are silent about the section, which does not mean that it held none.

${table(["section", "from", "to the day before"], unreadTexts.map(({ section, from, until }) => [section, from, until]))}`;

writeFileSync(`${root}docs/eligibility-by-date.md`, page);

function sameFacts() {
  const facts = { dashboardYear: 2025, groupWithoutImprovement: true, groupMeetsCriteria: true, groupMetCriteriaOf2026: true, singleDistrictCounty: false };
  const answer = (asOf, kind, consecutiveYears) => {
    const { outcome } = decide(treeAt(allDecisionTrees, "identification", asOf).value, { ...facts, kind, consecutiveYears });
    const who = outcome.actors.map(actorName).join(" with ");
    return `${who === "" ? "" : `${who} ${outcome.result}: `}${outcome.text} (${outcome.citations.join(", ")})`;
  };
  const days = ["2013-07-01", "2018-06-27", "2023-07-10", "2026-01-01", "2026-07-09", "2026-09-18"];
  return table(["on", "district, one year", "district, three years", "county office"], days.map((asOf) => [asOf, answer(asOf, "district", 1), answer(asOf, "district", 3), answer(asOf, "coe", 1)]));
}

function table(header, lines) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return `${[line(header), line(header.map(() => "---")), ...lines.map(line)].join("\n")}\n`;
}
