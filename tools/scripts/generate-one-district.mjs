// Writes docs/one-district-2017-2027.md: one invented district through the rules and texts of law of eleven years.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [model, ...entries] = await Promise.all(["model/src/index.ts", "eligibility/src/index.ts", "eligibility/src/history/index.ts"].map((path) => importSource(`packages/${path}`)));
const eligibility = Object.assign({}, ...entries);

// Invented: no district has this code. What follows from these results is computed.
const lea = { cds: "27990010000000", name: "Two Rivers Unified (invented)", kind: "district" };
const office = { cds: "27102720000000", name: "Monterey County Office of Education" };
const results = {
  2017: { SWD: [4, 6] },
  2018: {},
  2019: { SWD: [4, 6], HOM: [5, 6] },
  2022: { SWD: [4, 5], HOM: [5, 6], EL: [4, 5] },
  2023: { SWD: [4, 6], HOM: [5, 6], EL: [4, 5] },
  2024: {},
  2025: { SWD: [4, 6], HOM: [5, 6], EL: [4, 5], LTEL: [4, 6] },
  2026: { SWD: [4, 6] },
};
const record = (cds, name, year, groups) => ({ cds, name, year, reportedIn: year, source: { id: `determination of ${year}`, kind: "determination" }, status: Object.keys(groups).length > 0 ? "differentiated" : "general", groups });
const records = Object.entries(results).map(([year, groups]) => record(lea.cds, lea.name, Number(year), groups));
const { histories } = eligibility.supportHistories(records);
const [history] = histories;
const years = history.years.map(({ year }) => year);
const offices = eligibility.supportHistories([record(office.cds, office.name, 2023, { FOS: [5, 6] }), record(office.cds, office.name, 2024, {})]).histories;

const schools = [
  { cds: "27990010000001", name: "River High (invented)", schoolYear: "2023-24", support: "csi-low-graduation" },
  { cds: "27990010000002", name: "Oak Middle (invented)", schoolYear: "2023-24", support: "atsi", groups: ["SWD", "EL"] },
  { cds: "27990010000003", name: "Hill Elementary (invented)", schoolYear: "2023-24", support: "general" },
];

writeFileSync(
  `${root}docs/one-district-2017-2027.md`,
  [
    "# One district, 2017 to 2027",
    "Made by `npm run generate` from the functions of `@ssos/eligibility`; do not edit. The district, its schools and their results are invented; dates, texts of law and consequences are computed, each with its citation. Where the law or the sources leave something open, the page says so.",
    "## What each Dashboard said",
    table(["Dashboard", "identified on", "groups and priorities that met the criteria", "year of assistance", "same group three times in a row", "three groups in three of four"], years.map(dashboardRow)),
    "No Dashboard was made for 2020 and 2021, so that the assistance of 2019 ran on to the determination of 2022. Years of assistance are counted from 2023; the two-year minimum was not applied to those identified in 2022.",
    "## Periods of assistance",
    table(["Dashboard", "from", "at least", "until", "under", "open questions"], eligibility.assistancePeriods(history, "2027-06-30").map(periodRow)),
    "## Day by day: the first of each fiscal year, and the days of 2026 on which the law changed",
    table(["day", "in assistance", "who assists", "who reviews the plan", "geographic lead", "next"], days().map(dayRow)),
    "From July 9 to September 17, 2026 no text ordered assistance for those identified on the 2025 Dashboard; the text of September 18 closed the gap. The county office was itself identified in 2023 in this example. Who leads an area after June 2023 was not verified, and no name is given.",
    "## What one more year would have brought",
    table(["after the Dashboard of", "escalation", "on the Dashboard of", "groups", "how many of them are enough"], years.flatMap((year) => eligibility.watchList([history], year).map((entry) => [year, entry.escalation, entry.dashboard, entry.groups.join(", "), entry.needed]))),
    "## What intervention would have taken, after the Dashboard of 2025",
    table(["precondition", "holds", "citation"], eligibility.intervention(history, 2025, {}, "2026-01-15").preconditions.map(({ code, holds, citation }) => [code, holds, citation])),
    "## Its schools under federal law, beside its own status",
    sideBySide("2023-24"),
    "## Duties around its case",
    ...["2024-01-15", "2026-08-15", "2026-10-02", "2026-11-21"].flatMap(dutiesOn),
  ].join("\n\n") + "\n",
);

function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function dashboardRow(year) {
  const entry = eligibility.historyYear(history, year);
  const groups = Object.entries(entry.groups ?? {}).map(([group, priorities]) => `${model.STUDENT_GROUP_NAMES[group]} (${priorities.join(", ")})`);
  const label = eligibility.yearOfAssistance(history, year);
  const streak = eligibility.consecutiveYears(history, year);
  const review = eligibility.threeOfFourYears(history, year);
  return [year, eligibility.IDENTIFICATION_DATES[year].on, groups.join("; ") || "none", label.year ?? label.basis, said(streak), said(review)];
}

function said({ outcome, groups }) {
  return outcome === "eligible" ? `yes: ${groups.join(", ")}` : outcome === "not-eligible" ? "no" : outcome;
}

function periodRow({ dashboard, from, minimumYears, until, citation, openQuestions }) {
  return [dashboard, from, minimumYears === null ? "no minimum stated" : `${minimumYears} years`, until ?? "open", citation, openQuestions.join(", ") || "none"];
}

function days() {
  return [...Array.from({ length: 10 }, (_, index) => `${2018 + index}-07-01`), "2026-07-09", "2026-09-18", "2026-11-21"].sort();
}

function dayRow(asOf) {
  const at = eligibility.assistanceAt(history, asOf);
  const lead = eligibility.geographicLead(history, asOf);
  // The identification that runs latest says which duty holds.
  const dashboardYear = at.periods.at(-1)?.dashboard;
  const { providers, planReviewer } = eligibility.providerFor(lea, asOf, { histories: offices, threeConsecutiveYears: lead.outcome === "eligible", ...(dashboardYear === undefined ? {} : { dashboardYear }) });
  const helping = at.inAssistance === "no" ? [] : providers.filter(({ role }) => role !== "on-request");
  const named = helping.map(({ name, role, citation, identified }) => `${name}${role === "joins" ? ", joining" : ""} (${citation}${identified === "yes" ? "; itself identified" : ""})`);
  const next = eligibility.nextSteps(history, asOf).filter(({ on }) => on !== undefined).map(({ event, on }) => `${event} ${on}`);
  return [asOf, at.inAssistance, named.join("; ") || (at.inAssistance === "no" ? "nobody must" : "no text in force names anybody"), planReviewer.name, lead.outcome === "not-applicable" ? "no rule" : said(lead), next.join("; ")];
}

function sideBySide(schoolYear) {
  const picture = eligibility.sideBySide(lea.cds, schools, schoolYear, history);
  const counts = Object.entries(picture.counts).filter(([, count]) => count > 0).map(([support, count]) => `${support} ${count}`);
  return [
    `In ${schoolYear} the district itself: ${picture.state.status}, year ${picture.state.yearOfAssistance}, for ${picture.state.groups.join(", ")}. Its schools: ${counts.join(", ")}. Groups in both pictures: ${picture.sharedGroups.join(", ")}.`,
    table(["school", "category", "groups"], picture.supported.map(({ name, support, groups }) => [name, support, (groups ?? []).join(", ") || "the school as a whole"])),
  ].join("\n\n");
}

function dutiesOn(asOf) {
  const identifications = eligibility.assistancePeriods(history, asOf);
  const latest = identifications.at(-1);
  const file = eligibility.openCaseFile("27-1", lea, { pathway: "dashboard", identifiedOn: latest.from, dashboardYear: latest.dashboard, groups: results[latest.dashboard] });
  const { duties, deadlines, openQuestions } = eligibility.openDuties(file, asOf);
  return [
    `### As of ${asOf}, for the identification of ${latest.dashboard}`,
    table(["who", "duty", "citation", "state"], duties.filter(({ modality }) => modality === "shall").map(({ actors, action, object, citation, state }) => [actors.join(", "), `${action}: ${object}`, citation, state])),
    `Next: ${deadlines.map(({ date, action, citation }) => `${date} ${action} (${citation})`).join("; ") || "nothing dated"}. Open questions: ${openQuestions.join(", ") || "none"}.`,
  ];
}
