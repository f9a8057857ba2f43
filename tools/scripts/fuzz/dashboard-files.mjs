// Dashboard files made up from the known layouts, and what must hold when they are read damaged.
import * as files from "@ssos/model/files";
import { isSsosError } from "@ssos/model";
import { damagedBytes, damagedText } from "./mutate.mjs";

const ROWS = [
  { cds: "27102720000000", rtype: "D", studentgroup: "ALL", districtname: "Example County Office" },
  { cds: "27660840000000", rtype: "D", studentgroup: "SWD", districtname: "Example Unión" },
  { cds: "27660840112177", rtype: "S", studentgroup: "EL", schoolname: "Example Charter", charter_flag: "Y" },
  { cds: "00000000000000", rtype: "X", studentgroup: "HI" },
];

const cell = (column, row, year) => {
  if (row[column] !== undefined) return row[column];
  if (/year$/.test(column)) return String(year);
  if (/level$|^color$/.test(column)) return "3";
  if (/denom|numer/.test(column)) return "120";
  if (/status$|change/.test(column)) return "-4.5";
  return column === "type" ? "UD" : column === "indicator" ? "ELA" : "";
};

/** One small file of each known layout. */
export const SEEDS = files.DASHBOARD_LAYOUTS.filter((layout) => layout.columns.length > 0).map(({ columns, dashboardYear }) =>
  [columns.join("\t"), ...ROWS.map((row) => columns.map((column) => cell(column.toLowerCase(), row, dashboardYear)).join("\t"))].join("\r\n"),
);

/** Read in one piece, in pieces cut anywhere, and strictly: the same rows, accounts that add up, an error where one was listed. */
async function readEveryWay(bytes) {
  const whole = collect();
  const reading = files.scanSync(bytes, whole.visitor, { select: "all", groups: "all" });
  const pieces = collect();
  const again = await files.scan(cutUp(bytes), pieces.visitor, { select: "all", groups: "all" });
  let thrown;
  try {
    files.scanSync(bytes, {}, { select: "all", groups: "all", strict: true });
  } catch (error) {
    thrown = error;
  }
  return { reading, again, records: whole.records, recordsAgain: pieces.records, thrown };
}

function collect() {
  const records = [];
  const keep = (record) => void records.push(record);
  return { records, visitor: { record: keep, enrolment: keep } };
}

async function* cutUp(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + ((at * 7 + bytes.length) % 97);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

function checkReading({ reading, again, records, recordsAgain, thrown }) {
  if (!files.addsUp(reading.account)) return `the account does not add up: ${JSON.stringify(reading.account)}`;
  if (records.length !== reading.account.used) return `${records.length} records, but ${reading.account.used} rows used`;
  if (JSON.stringify(again) !== JSON.stringify(reading)) return `read in pieces it says something else: ${JSON.stringify(again.account)} for ${JSON.stringify(reading.account)}`;
  if (JSON.stringify(recordsAgain) !== JSON.stringify(records)) return "read in pieces it gives other records";
  const faulty = reading.findings.some((finding) => finding.severity === "error");
  if (thrown !== undefined && !isSsosError(thrown)) return `strict reading threw ${String(thrown)}`;
  if (faulty !== (thrown !== undefined)) return `strict reading ${faulty ? "did not throw" : "threw"}, but errors listed: ${faulty}`;
  const lost = reading.findings.find((finding) => finding.message === "" || finding.place === undefined);
  return lost === undefined ? undefined : `a finding without message or place: ${JSON.stringify(lost)}`;
}

function checkSet({ account, files: read, records, enrolment }) {
  if (!files.addsUp(account)) return `the account of all files does not add up: ${JSON.stringify(account)}`;
  if (read.some((file) => !files.addsUp(file.account))) return "the account of a file does not add up";
  return records.length + enrolment.length === account.used ? undefined : `${records.length + enrolment.length} records, but ${account.used} rows used`;
}

const names = ["eladownload2023.txt", "mathdownload2019.txt", "suspdownload2022.txt", "something.txt", ""];

function checkRecords({ account, records, enrolment }) {
  if (!files.addsUp(account)) return `the account does not add up: ${JSON.stringify(account)}`;
  return records.length + enrolment.length === account.used ? undefined : `${records.length + enrolment.length} records, but ${account.used} rows used`;
}

/** What was read with its cells can be written again. */
function readAndWrite(bytes) {
  const reading = files.readRecords(bytes, { select: "all", groups: "all", keepCells: true });
  files.writeRecords(reading.records.length > 0 ? reading.records : reading.enrolment, reading.form);
  return reading;
}

const cellsOf = (text) => text.split("\n").map((line) => line.split("\t").map((cell) => (cell === "" ? null : /^\d{1,14}(\.\d+)?$/.test(cell) ? Number(cell) : cell)));

export const dashboardTargets = [
  { name: "model/files readRecords, and writeRecords", mayThrow: true, input: (random) => damagedBytes(SEEDS, random), call: readAndWrite, check: checkRecords },
  { name: "model/files readRecordCells", mayThrow: false, input: (random) => cellsOf(damagedText(SEEDS, random)), call: (cells) => files.readRecordCells(cells, { select: "all", groups: "all" }), check: checkRecords },
  {
    name: "model/files recogniseDashboardFile",
    mayThrow: false,
    input: (random) => damagedText(SEEDS, random).split("\n").map((line) => line.split("\t")),
    call: ([columns = [], first = []]) => files.recogniseDashboardFile(columns, first),
  },
  { name: "model/files scan, three ways", mayThrow: false, input: (random) => damagedBytes(SEEDS, random), call: readEveryWay, check: checkReading },
  {
    name: "model/files readDashboardSync, then facts",
    mayThrow: false,
    input: (random) => [0, 1].map(() => ({ name: names[Math.floor(random() * names.length)], content: random() < 0.5 ? damagedText(SEEDS, random) : damagedBytes(SEEDS, random) })),
    call: (input) => {
      const reading = files.readDashboardSync(input);
      files.factsFromRecords(reading);
      return reading;
    },
    check: checkSet,
  },
];
