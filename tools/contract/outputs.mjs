// What the contract holds: the JSON of every command on embedded or made-up input, and the main functions on cases of
// every year. The commands are those of the build.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as eligibility from "@ssos/eligibility";
import * as lcap from "@ssos/lcap-alignment";
import * as model from "@ssos/model";
import * as statute from "@ssos/statute";
import { allDuties, dutiesToward } from "@ssos/statute/duties";

const root = fileURLToPath(new URL("../..", import.meta.url));
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
const SAMPLE = ["--dashboard", "examples/cli/sample/2023", "--year", "2023"];
const LISTS = [2018, 2019, 2022, 2023, 2024].map((year) => `tools/contract/inputs/list-${year}.csv`);
const PLAN = "packages/lcap-alignment/sample";
const DAY = "2026-11-21";

/** Each output by its id, which is the name of its file and the word that a changeset names it with. */
export const OUTPUTS = {
  determinations: () => command("determine", "--format", "json"),
  "determinations-csv": () => ({ lines: text("determine", "--format", "csv").trimEnd().split("\n") }),
  "determination-trace": () => determinationOf("district", 2023, { SWD: { ela: 1, math: 1, susp: 1 } }, true),
  "determinations-by-year": determinationsByYear,
  explanations,
  levels: () => command("levels", ...SAMPLE),
  "levels-by-year": levelsByYear,
  outlook: () => command("outlook", ...SAMPLE, "--cds", "5899004", "--format", "json"),
  history: () => command("history", "--official", ...LISTS, "--as-of", DAY, "--format", "json"),
  schools: () => command("schools", "--official", "tools/contract/inputs/schools-federal-2023.csv", "--leas", "tools/contract/inputs/list-2023.csv", "--year", "2023", "--format", "json"),
  "schools-determined": () => command("schools", "--support", "tools/contract/inputs/schools-support-2018.csv", "--colours", "tools/contract/inputs/schools-colours-2018.csv", "--format", "json"),
  summary: () => command("summary", "--official", ...LISTS, "--format", "json"),
  audit: () => command("audit", `${PLAN}/plan.json`, "--previous", `${PLAN}/previous.json`, "--context", `${PLAN}/context.json`, "--format", "json"),
  "audit-findings": auditFindings,
  "statute-provisions": provisionsByDate,
  "statute-changes": () => command("statute", "changes", "--from", "2013-01-01", "--to", DAY, "--format", "json"),
  "statute-duties": dutiesByDashboard,
  deadlines: deadlinesByProcess,
  funding: fundingByYear,
};

function text(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/scripts/run.mjs", ...args], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, INIT_CWD: root, TZ: "UTC" } });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

const command = (...args) => JSON.parse(text(...args));
const plain = (value) => JSON.parse(JSON.stringify(value));

/** Cases by what they show: levels of groups by indicator, on every Dashboard that the criteria look at. */
const GROUPS = {
  "two priorities": { SWD: { ela: 1, math: 1, susp: 1 } },
  "two priorities by orange": { SWD: { ela: 1, math: 2, chronic: 1 } },
  "one priority": { EL: { susp: 1 } },
  "graduation and chronic absenteeism, one priority": { HOM: { grad: 1, chronic: 1 } },
  "college and suspension": { FOS: { cci: 1, susp: 1 } },
  "English learner progress and suspension": { EL: { elpi: 1, susp: 1 } },
  "long-term English learners": { LTEL: { ela: 1, math: 1, susp: 1 } },
  "all pupils": { ALL: { grad: 1, susp: 1 } },
  "nothing low": { ALL: { ela: 3, math: 3, susp: 4 } },
  "no results": {},
};
const INDICATORS = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"];

function determinationOf(kind, dashboardYear, levels, trace) {
  const results = Object.fromEntries(Object.entries(levels).map(([group, byIndicator]) => [group, Object.fromEntries(Object.entries(byIndicator).map(([indicator, level]) => [indicator, { colour: level, statusLevel: level, sizeMet: true }]))]));
  const dashboards = Object.fromEntries(model.DASHBOARD_YEARS.map((year) => [year, { indicatorsGiven: INDICATORS, results }]));
  const lea = { cds: kind === "charter" ? "01611190106401" : kind === "coe" ? "01100170000000" : "01611190000000", name: "Example", kind };
  return plain(eligibility.determineDifferentiatedAssistance({ lea, dashboards }, { dashboardYear, trace }));
}

/** What a vendor relies on of each answer: outcome, methods, groups, missing facts. */
function determinationsByYear() {
  return Object.fromEntries(
    YEARS.map((year) => [
      year,
      Object.fromEntries(
        ["district", "coe", "charter"].map((kind) => [
          kind,
          Object.fromEntries(
            Object.entries(GROUPS).map(([name, levels]) => {
              const { outcome, reason, possible, byMethod, confidence, groups, missing, openQuestions } = determinationOf(kind, year, levels, false);
              const told = groups.map(({ group, outcome: ofGroup, letter, priorities, openPriorities }) => `${group} ${ofGroup} ${letter ?? "-"} ${priorities.join(" ")}${openPriorities.length === 0 ? "" : ` open ${openPriorities.join(" ")}`}`);
              return [name, { outcome, ...(reason === undefined ? {} : { reason }), possible, byMethod, confidence, groups: told, missing: missing.map((fact) => fact.text), openQuestions }];
            }),
          ),
        ]),
      ),
    ]),
  );
}

/** The words, for all readers and languages, of one answer. */
function explanations() {
  const answer = determinationOf("district", 2023, GROUPS["two priorities"], true);
  const told = (texts) => Object.fromEntries(["superintendent", "board", "families"].map((audience) => [audience, eligibility.explainDetermination(answer, { audience, texts }).split("\n")]));
  return { en: told(eligibility.english), es: told(eligibility.spanish) };
}

/** Levels of rates and averages across their range, for each indicator, year and kind: the digits of status, change and colour. */
function levelsByYear() {
  const averages = new Set(["ela", "math", "science"]);
  const district = { kind: "district", suspensionType: "UD", highSchoolCuts: false };
  const school = { kind: "school", suspensionType: "HS", highSchoolCuts: true, alternativeSchool: false };
  const rate = (indicator) => [0, 5, 15, 25, 45, 80, 150, 300, 450, 600, 700, 800, 900, 950, 1000].flatMap((now) => [-60, -10, 0, 4, 60].map((step) => ({ numerator: now, denominator: 1000, priorNumerator: Math.min(1000, Math.max(0, now - step)), priorDenominator: 1000, indicator })));
  const average = (indicator) => [-150, -96, -71, -25, -5.1, 0, 12, 34.9, 44.9, 60, 100].flatMap((status) => [-20, -4, 0, 3, 16].map((change) => ({ status, change, denominator: 1000, priorDenominator: 1000, indicator })));
  return Object.fromEntries(
    model.DASHBOARD_YEARS.map((dashboardYear) => [
      dashboardYear,
      Object.fromEntries(
        [...INDICATORS, "science"].map((indicator) => [
          indicator,
          Object.fromEntries(
            Object.entries({ district, school }).map(([name, institution]) => {
              const inputs = averages.has(indicator) ? average(indicator) : rate(indicator);
              const answers = inputs.map((input) => eligibility.performanceLevel({ ...input, dashboardYear, group: "ALL", institution }, eligibility.allLevelRules));
              const told = answers.map(({ statusLevel, changeLevel, colour, findings }) => (findings.length > 0 ? findings[0].code : `${statusLevel}${changeLevel}${colour}`));
              return [name, new Set(told).size === 1 ? told[0] : told.join(" ")];
            }),
          ),
        ]),
      ),
    ]),
  );
}

/** A plan with a figure mistyped in each table that has one, and the findings that follow. */
function auditFindings() {
  const plan = JSON.parse(readFileSync(`${root}${PLAN}/plan.json`, "utf8"));
  const mistyped = { ...plan, tables: { ...plan.tables, planned: { ...plan.tables.planned, projectedPercentage: "20.010%" } } };
  return plain({ alone: lcap.auditPlan(plan), mistyped: lcap.auditPlan(mistyped) });
}

function provisionsByDate() {
  const asked = ["EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)", "EC 52064.5(g)(1)", "EC 52072(b)", "EC 52074"];
  const days = ["2013-07-01", "2018-07-01", "2020-01-01", "2023-08-01", "2024-07-01", "2026-08-01", "2026-10-02"];
  return Object.fromEntries(
    asked.map((citation) => [
      citation,
      Object.fromEntries(
        days.map((date) => {
          const answer = statute.provisionAt(statute.allSections, citation, date);
          return [date, answer.ok ? `${answer.version.by.bill}: ${answer.path.at(-1)?.about ?? "the section"} (${answer.version.confidence})` : answer.code];
        }),
      ),
    ]),
  );
}

function dutiesByDashboard() {
  const ids = (list) => list.map(({ citation, actors, modality }) => `${citation} ${[...actors].join("+")} ${modality}`);
  return Object.fromEntries(
    [2019, 2023, 2024, 2025, 2026].map((dashboardYear) => [
      dashboardYear,
      Object.fromEntries(
        ["district", "coe", "charter"].map((kind) => {
          const { duties, possibly, openQuestions } = dutiesToward(allDuties, { kind, dashboardYear, asOf: DAY });
          return [kind, { duties: ids(duties), possibly: ids(possibly), openQuestions }];
        }),
      ),
    ]),
  );
}

function deadlinesByProcess() {
  const facts = { year: 2026, throughYear: 2033, adoptedOn: "2026-06-23", kind: "district", dashboardYear: 2025, identifiedOn: "2025-11-13", asOf: DAY, holidays: ["2026-07-03"] };
  return plain(Object.fromEntries(statute.DEADLINE_PROCESSES.map((process) => [process, statute.deadlinesFor(process, facts)])));
}

function fundingByYear() {
  const year = { unduplicated: 600, enrollment: 1000 };
  const years = Object.fromEntries([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((start) => [`${start}-${String((start + 1) % 100).padStart(2, "0")}`, year]));
  const districts = Object.fromEntries([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((dashboard) => [dashboard, { small: 3, medium: 1, large: 1 }]));
  const charters = { 2022: 2, 2023: 3, 2024: 3, 2025: 4 };
  const cents = ({ cents: amount }) => amount ?? null;
  return Object.fromEntries(
    ["2017-18", "2018-19", "2019-20", "2022-23", "2023-24", "2025-26", "2026-27"].map((fiscalYear) => [
      fiscalYear,
      {
        county: cents(statute.countyAssistanceFunding({ districts, charters, priorAllocations: 1_000_000, amount2025: 900_000 }, fiscalYear)),
        supplemental: cents(statute.supplementalGrant({ baseGrants: 10_000_000, years }, fiscalYear)),
        concentration: cents(statute.concentrationGrant({ baseGrants: 10_000_000, years }, fiscalYear)),
      },
    ]),
  );
}
