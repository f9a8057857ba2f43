// Writes a synthetic statewide Dashboard year in the State's layout of 2023, for benchmarks:
//
//   node tools/bench/generate-statewide.mjs [--out DIR] [--seed N] [--leas N] [--schools N]
//
// The same seed gives the same bytes. Names, codes, counts and levels are invented; levels are drawn with
// plausible frequencies and not computed from the counts, so the files measure reading, not rules.
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { out: { type: "string", default: "statewide-2023" }, seed: { type: "string", default: "2023" }, leas: { type: "string", default: "1000" }, schools: { type: "string", default: "10750" } } });
const out = resolve(process.env.INIT_CWD ?? ".", values.out);
const [seed, leaCount, schoolCount] = [values.seed, values.leas, values.schools].map(Number);
const COUNTIES = 58;

/** Mulberry32: a small generator of evenly spread numbers in [0, 1), the same on every machine. */
let state = seed >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const whole = (below) => Math.floor(random() * below);
const chance = (share) => random() < share;
const pick = (list) => list[whole(list.length)];
const digits = (number, width) => String(number).padStart(width, "0");

/** Groups with their share of an entity's pupils and how often an entity has any. */
const GROUPS = [["ALL", 1, 1], ["AA", 0.05, 0.9], ["AI", 0.01, 0.8], ["AS", 0.1, 0.85], ["EL", 0.2, 0.97], ["FI", 0.02, 0.75], ["FOS", 0.01, 0.7], ["HI", 0.55, 1], ["HOM", 0.04, 0.9], ["MR", 0.05, 0.95], ["PI", 0.005, 0.65], ["SED", 0.6, 1], ["SWD", 0.14, 1], ["WH", 0.22, 0.99]];
const LANGUAGE_GROUPS = [["ELO", 0.12, 0.95], ["EO", 0.6, 1], ["RFP", 0.15, 0.95], ["SBA", 0.97, 1], ["CAA", 0.02, 0.6]];
const STATUS_WEIGHTS = [0, 0.15, 0.42, 0.67, 0.87, 1];
const WORDS = ["Oak", "Valley", "River", "Mission", "Sierra", "Pacific", "Cedar", "Lincoln", "Mesa", "Canyon", "Harbor", "Orchard", "Summit", "Del Rey", "Los Niños"];

function levels(size) {
  if (size < 11) return ["0", "0", "0", "0"];
  const draw = random();
  const status = STATUS_WEIGHTS.findIndex((bound) => draw < bound);
  if (size < 30) return [String(status), "0", "0", "0"];
  const change = 1 + whole(5);
  const colour = Math.max(1, Math.min(5, Math.round((status * 2 + change) / 3)));
  return [String(status), String(change), String(colour), String(50 * (5 - status) + 10 * change)];
}

/** Districts and county offices first, then schools with one of them above; about one school in eight is a charter school. */
function entities() {
  const leas = Array.from({ length: leaCount }, (_, index) => {
    const office = index < COUNTIES;
    const county = office ? index + 1 : 1 + whole(COUNTIES);
    const code = `${digits(county, 2)}${office ? `10${digits(index + 1, 3)}` : digits(60_000 + index, 5)}`;
    const countyName = `County ${digits(county, 2)}`;
    const name = office ? `${countyName} Office of Education` : `${pick(WORDS)} ${pick(WORDS)} ${pick(["Unified", "Elementary", "Union High"])}`;
    return { cds: `${code}0000000`, type: "D", school: "", district: name, county: countyName, charter: "", office: office ? "Y" : "", dass: "", pupils: 200 + Math.floor(6000 * random() ** 3), code };
  });
  const schools = Array.from({ length: schoolCount }, (_, index) => {
    const lea = pick(leas);
    return { ...lea, cds: `${lea.code}${digits(100_000 + index, 7)}`, type: "S", school: `${pick(WORDS)} ${pick(WORDS)} ${pick(["Elementary", "Middle", "High", "Academy"])}`, charter: chance(0.13) ? "Y" : "", office: "", dass: chance(0.08) ? "Y" : "", pupils: 60 + Math.floor(900 * random() ** 2) };
  });
  return [...leas, ...schools].sort((left, right) => (left.cds < right.cds ? -1 : 1));
}

const rate = (part, of) => String(Math.round((1000 * part) / of) / 10);
const change = () => String(Math.round((random() - 0.5) * 100) / 10);
const blank = (count) => Array.from({ length: count }, () => "");
const size = (pupils) => (pupils >= 30 ? "Y" : "");

/** Cells after the group, by indicator, in the State's order of columns. */
const CELLS = {
  academic(indicator, pupils) {
    const tested = Math.floor(pupils * 0.97);
    const [status, changed, colour, box] = levels(pupils);
    const shown = pupils >= 11;
    const distance = () => (shown ? String(Math.round((random() * 220 - 140) * 10) / 10) : "");
    return [String(tested), distance(), String(tested), distance(), shown ? change() : "", status, changed, colour, box, size(pupils), size(pupils), size(pupils), "", "", String(pupils), String(tested), shown ? "97" : "", "", String(tested), distance(), String(pupils), String(tested), shown ? "97" : "", "", String(tested), distance(), indicator, "2023"];
  },
  rates(pupils, share) {
    const [status, changed, colour, box] = levels(pupils);
    if (pupils < 11) return { counts: ["", String(pupils), "", "", String(pupils), "", ""], levels: [status, changed, colour, box] };
    const [now, before] = [Math.floor(pupils * share * random()), Math.floor(pupils * share * random())];
    return { counts: [String(now), String(pupils), rate(now, pupils), String(before), String(pupils), rate(before, pupils), change()], levels: [status, changed, colour, box] };
  },
};

const ENVELOPE = ["cds", "rtype", "schoolname", "districtname", "countyname", "charter_flag", "coe_flag", "dass_flag"];
const RATES = ["currnumer", "currdenom", "currstatus", "priornumer", "priordenom", "priorstatus", "change", "statuslevel", "changelevel", "color", "box"];
const SIZES = ["currnsizemet", "priornsizemet", "accountabilitymet"];
const ACADEMIC = [...ENVELOPE, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change", "statuslevel", "changelevel", "color", "box", ...SIZES, "hscutpoints", "pairshare_method", "currprate_enrolled", "currprate_tested", "currprate", "currnumPRLOSS", "currdenom_withoutPRLOSS", "currstatus_withoutPRLOSS", "priorprate_enrolled", "priorprate_tested", "priorprate", "priornumPRLOSS", "priordenom_withoutPRLOSS", "priorstatus_withoutPRLOSS", "indicator", "reportingyear"];
const ELPI = ["currprogressed", "currmaintainPL4", "currmaintainOth", "currdeclined", "currprogressed_alternate", "currmaintainPL3_alternate", "currnotprognotmain_alternate", "currnumer", "currdenom", "currstatus"];
const CCI_WAYS = ["curr_prep", ...["summative", "apexam", "ibexam", "collegecredit", "agplus", "cteplus", "ssb", "milsci", "reg_pre", "non_reg_pre", "non_reg_pre_dass", "statefedjobs_dass", "trans_classwk"].map((way) => `curr_prep_${way}`), "curr_aprep", ...["summative", "collegecredit", "ag", "cte", "milsci", "non_reg_pre", "statefedjobs_dass", "trans_classwk"].map((way) => `curr_aprep_${way}`), "curr_nprep"];

const secondary = (entity) => entity.type === "D" || entity.cds.charCodeAt(12) % 4 === 0;
const FILES = [
  { name: "ela", columns: ACADEMIC, groups: [...GROUPS, ...LANGUAGE_GROUPS], cells: (pupils) => CELLS.academic("ELA", pupils) },
  { name: "math", columns: ACADEMIC, groups: [...GROUPS, ...LANGUAGE_GROUPS], cells: (pupils) => CELLS.academic("MATH", pupils) },
  {
    name: "elpi",
    columns: [...ENVELOPE, "studentgroup", ...ELPI, ...ELPI.map((column) => column.replace("curr", "prior")), "change", "statuslevel", "changelevel", "color", "box", "curr95", "prior95", "currnsizemet", "currnsizegroup", "priornsizemet", "priornsizegroup", "accountabilitymet", "indicator", "reportingyear"],
    groups: GROUPS.filter(([code]) => code === "EL"),
    cells(pupils) {
      const { counts, levels: [status, changed, colour, box] } = CELLS.rates(pupils, 0.9);
      const parts = (total, of) => (total === "" ? blank(7) : [total, "0", String(of - Number(total)), "0", "0", "0", "0"]);
      const group = pupils >= 30 ? "30 and Up" : pupils >= 11 ? "11 to 29" : "0 to 10";
      return [...parts(counts[0], pupils), ...counts.slice(0, 3), ...parts(counts[3], pupils), ...counts.slice(3, 6), counts[6], status, changed, colour, box, "0", "0", size(pupils) || "N", group, size(pupils) || "N", group, size(pupils), "ELPI", "2023"];
    },
  },
  {
    name: "grad",
    columns: [...ENVELOPE, "studentgroup", ...RATES, "smalldenom", "fiveyrnumer", ...SIZES, "indicator", "reportingyear"],
    groups: GROUPS,
    only: secondary,
    cells(pupils) {
      const cohort = Math.ceil(pupils / 8);
      const { counts, levels: drawn } = CELLS.rates(cohort, 1);
      const met = cohort >= 30 ? "Y" : "N";
      return [...counts, ...drawn, cohort < 150 ? "Y" : "N", "0", met, met, met, "GRAD", "2023"];
    },
  },
  {
    name: "chronic",
    columns: [...ENVELOPE, "studentgroup", ...RATES, "smalldenom", ...SIZES, "indicator", "reportingyear"],
    groups: GROUPS,
    only: (entity) => entity.type === "D" || entity.cds.charCodeAt(12) % 4 !== 0,
    cells(pupils) {
      const { counts, levels: drawn } = CELLS.rates(pupils, 0.4);
      return [...counts, ...drawn, pupils < 150 ? "Y" : "", size(pupils), size(pupils), size(pupils), "CHRO", "2023"];
    },
  },
  {
    name: "susp",
    columns: [...ENVELOPE, "type", "studentgroup", ...RATES, "smalldenom", ...SIZES, "certifyflag", "priorcertifyflag", "indicator", "reportingyear"],
    groups: GROUPS,
    type: (entity) => (entity.type === "D" ? "UD" : "ES"),
    cells(pupils) {
      const { counts, levels: drawn } = CELLS.rates(pupils, 0.12);
      return [...counts, ...drawn, pupils < 150 ? "Y" : "", size(pupils), size(pupils), size(pupils), "", "", "SUSP", "2023"];
    },
  },
  {
    name: "cci",
    columns: [...ENVELOPE, "studentgroup", "studentgroup_pct", "currdenom", "currstatus", "statuslevel", "currnsizemet", ...CCI_WAYS.flatMap((column) => [column, `${column}_pct`]), "indicator", "reportingyear"],
    groups: GROUPS,
    only: secondary,
    cells(pupils, share) {
      const cohort = Math.ceil(pupils / 8);
      const [status] = levels(cohort);
      const prepared = Math.floor(cohort * random());
      const ways = cohort < 11 ? blank(2 * CCI_WAYS.length) : CCI_WAYS.flatMap((column, index) => (index === 0 ? [String(prepared), rate(prepared, cohort)] : ["0", "0"]));
      return [rate(share, 1), String(cohort), cohort < 11 ? "" : rate(prepared, cohort), status, size(cohort), ...ways, "CCI", "2023"];
    },
  },
];

mkdirSync(out, { recursive: true });
const all = entities();
let [rows, bytes] = [0, 0];
for (const { name, columns, groups, cells, only, type } of FILES) {
  const file = openSync(join(out, `${name}download2023.txt`), "w");
  let lines = [columns.join("\t")];
  const flush = () => {
    bytes += writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  };
  for (const entity of all) {
    if (only !== undefined && !only(entity)) continue;
    const envelope = [entity.cds, entity.type, entity.school, entity.district, entity.county, entity.charter, entity.office, entity.dass, ...(type === undefined ? [] : [type(entity)])].join("\t");
    for (const [code, share, often] of groups) {
      if (!chance(often)) continue;
      lines.push(`${envelope}\t${code}\t${cells(Math.max(1, Math.floor(entity.pupils * share * (0.7 + 0.6 * random()))), share).join("\t")}`);
      rows += 1;
    }
    if (lines.length > 20_000) flush();
  }
  if (lines.length > 0) flush();
  closeSync(file);
}
process.stdout.write(`${out}: ${FILES.length} files, ${all.length} entities, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB (seed ${seed})\n`);
