// The functions that callers without types begin with: a wrong call is answered by a SsosError that names the place, never by
// an error of the language out of the middle of the code.
import { expect, test } from "vitest";
import * as eligibility from "@ssos/eligibility";
import * as history from "@ssos/eligibility/history";
import * as lcap from "@ssos/lcap-alignment";
import * as metrics from "@ssos/metrics";
import * as model from "@ssos/model";
import * as files from "@ssos/model/files";
import * as statute from "@ssos/statute";
import * as decisions from "@ssos/statute/decisions";
import * as duties from "@ssos/statute/duties";

const WRONG = [undefined, null, 7, "text", true, [], {}, [{}], [[]], () => undefined];
const lea = { cds: "01611190000000", name: "Example", kind: "district" };
const plan = { schema: "ssos/lcap/1", id: "P", template: "2024-27", year: "2025-26", lea, summary: {}, engagement: {}, goals: [], services: {}, tables: { planned: { rows: [] } } };
const record = { cds: lea.cds, year: 2023, reportedIn: 2023, source: { id: "list", kind: "official-list" } };
const assisted = { ...lea, county: "Alameda", years: {} };
const listing = { cds: lea.cds, name: "Example", county: "Alameda", dashboardYear: 2023, status: null, statuses: {}, letters: {}, groups: {}, methods: {} };

/** Each function with a call that is right: every argument, and every field named in `deep`, is then made wrong in turn. */
const CALLS = [
  ["readDashboard", files.readDashboard, [[{ name: "a.txt", content: "a" }]], ["0.0.name", "0.0.content"]],
  ["readDashboardSync", files.readDashboardSync, [[{ name: "a.txt", content: "a" }]], ["0.0.name", "0.0.content"]],
  ["factsFromRecords", files.factsFromRecords, [{ records: [], given: {}, rejected: [] }], ["0.records"]],
  ["readTargetedGroups", files.readTargetedGroups, [[["CDS"]]], []],
  ["determineAll", eligibility.determineAll, [[{ lea, dashboards: { 2023: { indicatorsGiven: ["susp"], results: {} } } }], { dashboardYear: 2023 }], ["0.0.lea", "0.0.lea.kind", "0.0.dashboards", "0.0.dashboards.2023.indicatorsGiven", "0.0.dashboards.2023.results", "1.dashboardYear"]],
  ["packFacts", eligibility.packFacts, [[{ lea, dashboards: { 2023: { indicatorsGiven: ["susp"], results: {} } } }]], ["0.0.lea", "0.0.dashboards", "0.0.dashboards.2023.results"]],
  ["performanceLevel", eligibility.performanceLevel, [{ dashboardYear: 2023, indicator: "susp", institution: { kind: "district", suspensionType: "UD" }, numerator: 1, denominator: 50 }, eligibility.allLevelRules], ["0.institution", "0.numerator", "0.indicator"]],
  ["parseCds", model.parseCds, [lea.cds], []],
  ["isoDateOf", model.isoDateOf, ["2026-01-01"], []],
  ["leaOutlook", eligibility.leaOutlook, [{ lea, dashboards: { 2023: { indicatorsGiven: ["susp"], results: {} } } }, { dashboardYear: 2023, levelRules: eligibility.allLevelRules }], ["0.lea", "0.dashboards", "1.levelRules"]],
  ["supportHistories", history.supportHistories, [[record]], ["0.0.cds", "0.0.year", "0.0.source"]],
  ["recordsOfListing", history.recordsOfListing, [listing, record.source], ["0.cds", "0.dashboardYear", "0.statuses", "0.groups", "0.methods", "1.id"]],
  ["determineSchoolSupport", eligibility.determineSchoolSupport, [{ cds: "01611190106401", marks: {} }, eligibility.schoolCriteria2018], ["0.marks"]],
  ["auditPlan", lcap.auditPlan, [plan], ["0.year", "0.lea", "0.goals", "0.goals.0", "0.summary", "0.services", "0.tables", "0.tables.planned"]],
  ["alignAssistance", lcap.alignAssistance, [plan, [{ group: "SWD", priorities: [4], indicators: ["ela"] }]], ["0.tables", "1.0.group", "1.0.indicators"]],
  ["auditPrintedPlans", lcap.auditPrintedPlans, [[{ id: "A" }]], ["0.0.id"]],
  ["deadlinesFor", statute.deadlinesFor, ["district-plan", { year: 2026 }], ["1.holidays"]],
  ["determinationYears", statute.determinationYears, [2022, 2032], []],
  ["provisionAt", statute.provisionAt, [statute.allSections, "EC 52071(c)", "2026-01-01"], []],
  ["changesBetween", statute.changesBetween, [statute.allSections, "2025-01-01", "2026-01-01"], ["0.0"]],
  ["parseCitation", statute.parseCitation, ["EC 52071"], []],
  ["checkCitations", statute.checkCitations, ["EC 52071", statute.allSections, "2026-01-01"], []],
  ["dutiesOf", duties.dutiesOf, [duties.allDuties, { asOf: "2026-01-01" }], ["1.asOf"]],
  ["dutiesToward", duties.dutiesToward, [duties.allDuties, { kind: "district", dashboardYear: 2023, asOf: "2026-01-01" }], ["1.kind", "1.dashboardYear", "1.asOf"]],
  ["decide", decisions.decide, [decisions.allDecisionTrees[0], {}], ["0.nodes", "0.root"]],
  ["recordsFromLists", metrics.recordsFromLists, [[listing]], ["0.0.cds", "0.0.dashboardYear", "0.0.statuses", "0.0.groups", "0.0.methods", "0.0.letters"]],
  ["summariseSupport", metrics.summariseSupport, [[assisted], [2023]], ["0.0.cds", "0.0.kind", "0.0.years", "1.0"]],
  ["transitionMatrix", metrics.transitionMatrix, [[assisted], 2022, 2023], ["0.0.cds", "0.0.years"]],
];

/** The arguments with one place in them replaced. */
function replaced(value, [step, ...rest], by) {
  if (step === undefined) return by;
  const inner = replaced(value?.[step], rest, by);
  return Array.isArray(value) ? Object.assign([...value], { [step]: inner }) : { ...value, [step]: inner };
}

async function thrownBy(call, args) {
  try {
    await call(...args);
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each(CALLS)("%s answers wrong calls with typed errors", async (name, call, right, deep) => {
  expect(await thrownBy(call, right), "the right call").toBeUndefined();
  let refused = 0;
  for (const place of [...right.keys()].map(String).concat(deep)) {
    for (const wrong of WRONG) {
      const error = await thrownBy(call, replaced(right, place.split("."), wrong));
      if (error === undefined) continue;
      refused += 1;
      expect(error.name, `${name}, ${place} = ${JSON.stringify(wrong)}: ${error.stack}`).toBe("SsosError");
      expect(error.info.found, `${name}, ${place}`).toBeTypeOf("string");
      expect(error.info.expected, `${name}, ${place}`).toBeTypeOf("string");
    }
  }
  expect(refused).toBeGreaterThan(3);
});

test("the place is told to the entry and the field", async () => {
  const told = async (call, ...args) => (await thrownBy(call, args)).message;
  expect(await told(history.supportHistories, [record, {}])).toBe('wrong-argument (records[1].cds): found "undefined", expected a text');
  expect(await told(lcap.auditPlan, { ...plan, tables: { planned: {} } })).toBe('wrong-argument (plan.tables.planned.rows): found "undefined", expected a list');
  expect(await told(files.readDashboardSync, [{ name: "a.txt", content: new ArrayBuffer(2) }])).toBe('wrong-argument (files[0].content): found "[object ArrayBuffer]", expected a text or bytes (Uint8Array); readDashboard takes streams');
  expect(await told(model.parseCds, 1611190000000)).toBe('invalid-cds: found "1611190000000", expected 14 digits (leading-zero-lost; probably 01611190000000)');
});
