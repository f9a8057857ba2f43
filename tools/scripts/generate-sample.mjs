// Writes the embedded sample: a synthetic county in the State's layout, Dashboards 2022 and 2023, with levels that
// follow from its counts by our own rules, and its local indicators. County, LEAs, codes and counts are invented.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const { allLevelRules, performanceLevel } = await importSource("packages/eligibility/src/index.ts");
const { DASHBOARD_LAYOUTS } = await importSource("packages/model/src/files/index.ts");
const folder = fileURLToPath(new URL("../../examples/cli/sample", import.meta.url));
const COUNTY = "Sample";

/** Each LEA: code, name, pupils, suspension type, and how well it does, from -1 to 1; troubled groups do worse. */
const LEAS = [
  { cds: "58109990000000", name: "Sample County Office of Education", pupils: 260, type: "UD", strength: -0.9, grades: "K-12", troubled: { SWD: -1, SED: -1 } },
  { cds: "58990010000000", name: "Alder Creek Elementary", pupils: 780, type: "ED", strength: 0.5, grades: "K-8", troubled: {} },
  { cds: "58990020000000", name: "Bishop Pine Elementary", pupils: 1500, type: "ED", strength: -0.1, grades: "K-8", troubled: { HOM: -0.9, SWD: -0.4 } },
  { cds: "58990030000000", name: "Coyote Flat Union High", pupils: 2100, type: "HD", strength: 0.1, grades: "9-12", troubled: { EL: -1, FOS: -1, SWD: -0.3 } },
  { cds: "58990040000000", name: "Delta Oaks Unified", pupils: 5200, type: "UD", strength: 0, grades: "K-12", troubled: { AA: -1, FOS: -0.8 } },
  { cds: "58990050000000", name: "Eastlake Unified", pupils: 9400, type: "UD", strength: 0.3, grades: "K-12", troubled: {} },
  { cds: "58990060000000", name: "Fern Hollow Joint Unified", pupils: 320, type: "UD", strength: 0.2, grades: "K-12", troubled: {} },
  { cds: "58990040100001", name: "Granite Bay Charter", pupils: 610, type: "ES", strength: -0.8, grades: "K-8", troubled: { SED: -0.9, SWD: -1 } },
  { cds: "58990050100002", name: "Harvest Arts Charter", pupils: 240, type: "HS", strength: 0.4, grades: "9-12", troubled: {} },
];

const SHARES = { ALL: 1, AA: 0.09, AI: 0.01, AS: 0.08, EL: 0.21, FI: 0.02, FOS: 0.012, HI: 0.48, HOM: 0.05, MR: 0.06, PI: 0.01, SED: 0.58, SWD: 0.14, WH: 0.25 };

/** Mulberry32, seeded: the same sample on every machine. */
let state = 58;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const oneDecimal = (value) => (Math.round(value * 10) / 10).toString();

/** A rate in percent around the middle of its indicator, better with strength. */
const RATES = {
  grad: (strength) => Math.min(99, Math.max(30, 86 + 14 * strength + 4 * (random() - 0.5))),
  chronic: (strength) => Math.min(75, Math.max(1, 15 - 14 * strength + 4 * (random() - 0.5))),
  susp: (strength) => Math.min(40, Math.max(0, 3.5 - 5 * strength + 1.5 * (random() - 0.5))),
  elpi: (strength) => Math.min(90, Math.max(10, 50 + 20 * strength + 6 * (random() - 0.5))),
  cci: (strength) => Math.min(95, Math.max(1, 40 + 38 * strength + 6 * (random() - 0.5))),
};
const AVERAGES = { ela: -8, math: -30 };

function hasIndicator({ grades, type }, indicator) {
  const high = grades !== "K-8";
  if (indicator === "grad" || indicator === "cci") return high;
  if (indicator === "chronic") return grades !== "9-12" && type !== "HD";
  return true;
}

function sizeOf(lea, group, indicator) {
  const pupils = lea.pupils * SHARES[group] * (0.93 + 0.14 * random());
  const share = { ela: 0.52, math: 0.52, elpi: 1, grad: lea.grades === "9-12" ? 0.24 : 0.07, cci: lea.grades === "9-12" ? 0.24 : 0.07, chronic: 0.7, susp: 1 }[indicator];
  return Math.round(pupils * share);
}

/** One result of a group and year, from invented counts. */
function result(lea, group, indicator) {
  const denominator = sizeOf(lea, group, indicator);
  const strength = lea.troubled[group] ?? lea.strength + 0.25 * (random() - 0.5);
  if (indicator in AVERAGES) return { denominator, status: denominator < 11 ? null : Math.round((AVERAGES[indicator] + 110 * strength + 10 * (random() - 0.5)) * 10) / 10 };
  return { denominator, numerator: denominator < 11 ? null : Math.round((RATES[indicator](strength) / 100) * denominator) };
}

const CODES = { ela: "ELA", math: "MATH", elpi: "ELPI", grad: "GRAD", chronic: "CHRO", susp: "SUSP", cci: "CCI" };

const columnsOf = (year, indicator) => DASHBOARD_LAYOUTS.find(({ dashboardYear, subject, supplement }) => dashboardYear === year && subject === indicator && supplement === undefined).columns;

function cellsOf(lea, group, indicator, year, now, before) {
  const charter = !lea.cds.endsWith("0000000");
  const kind = charter ? "charter" : lea.cds.slice(2, 4) === "10" ? "coe" : "district";
  const minimum = (group === "FOS" || group === "HOM") && !charter ? 15 : 30;
  const highSchoolCuts = lea.grades === "9-12" && indicator in AVERAGES;
  const input = {
    dashboardYear: year,
    indicator,
    group,
    institution: { kind, suspensionType: lea.type, highSchoolCuts, alternativeSchool: false },
    numerator: now.numerator,
    denominator: now.denominator,
    priorNumerator: before?.numerator,
    priorDenominator: before?.denominator,
    status: now.status,
    priorStatus: before?.status,
    unrounded: true,
  };
  const level = performanceLevel(input, allLevelRules);
  const shown = ({ numerator, denominator, status } = {}) => (denominator === undefined || denominator < 11 ? "" : status !== undefined ? oneDecimal(status) : oneDecimal((100 * numerator) / denominator));
  const yes = (holds) => (holds ? "Y" : "");
  const sizes = { now: now.denominator >= minimum, before: (before?.denominator ?? 0) >= minimum };
  return {
    cds: lea.cds,
    rtype: charter ? "S" : "D",
    schoolname: charter ? lea.name : "",
    districtname: charter ? (LEAS.find(({ cds }) => cds.slice(0, 7) === lea.cds.slice(0, 7))?.name ?? "") : lea.name,
    countyname: COUNTY,
    charter_flag: yes(charter),
    coe_flag: yes(kind === "coe"),
    type: lea.type,
    studentgroup: group,
    currnumer: now.numerator ?? "",
    currdenom: now.denominator,
    currstatus: shown(now),
    priornumer: before?.numerator ?? "",
    priordenom: before?.denominator ?? "",
    priorstatus: shown(before),
    change: level.change === null ? "" : oneDecimal(level.change),
    statuslevel: level.statusLevel,
    changelevel: level.changeLevel,
    color: level.colour,
    box: level.box,
    smalldenom: yes(now.denominator < 150),
    currnsizemet: yes(sizes.now),
    priornsizemet: yes(sizes.before),
    accountabilitymet: yes(sizes.now && sizes.before),
    nsizemet: yes(sizes.now),
    hscutpoints: yes(highSchoolCuts),
    fiveyrnumer: now.numerator === null ? "" : 0,
    curr_prep: now.numerator ?? "",
    curr_prep_pct: shown(now),
    indicator: CODES[indicator],
    reportingyear: year,
  };
}

const files = new Map();
for (const lea of LEAS) {
  for (const indicator of ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"]) {
    if (!hasIndicator(lea, indicator)) continue;
    for (const group of indicator === "elpi" ? ["EL"] : Object.keys(SHARES)) {
      const [before, now] = [result(lea, group, indicator), result(lea, group, indicator)];
      if (now.denominator === 0) continue;
      for (const [year, current, prior] of [[2022, before, undefined], [2023, now, before]]) {
        if (year === 2022 && indicator === "cci") continue;
        const name = `${year}/${indicator}download${year}.txt`;
        const columns = columnsOf(year, indicator);
        const cells = cellsOf(lea, group, indicator, year, current, prior);
        files.set(name, `${files.get(name) ?? `${columns.join("\t")}\n`}${columns.map((column) => cells[column] ?? "").join("\t")}\n`);
      }
    }
  }
}

const RATED = { "58990020000000": { 3: "Not Met For Two or More Years" }, "58990060000000": { 1: "Not Met For Two or More Years", 7: "Not Met For Two or More Years" } };
const local = LEAS.flatMap(({ cds, name }) => (cds.slice(2, 4) === "10" ? [1, 2, 3, 6, 7, 9, 10] : [1, 2, 3, 6, 7]).map((priority) => [priority, 2023, cds, name, RATED[cds]?.[priority] ?? "Met", "2023-06-20"].join(",")));
files.set("local-indicators-2023.csv", `priority,year,cds,lea,performance,meetingdate\n${local.join("\n")}\n`);

for (const [name, text] of files) {
  mkdirSync(`${folder}/${name}`.replace(/\/[^/]*$/, ""), { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
}
