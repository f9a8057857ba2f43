// The State's lists as rows of cells: small ones, damaged, read by every list reader.
import * as files from "@ssos/model/files";
import { isSsosError } from "@ssos/model";
import { damagedText } from "./mutate.mjs";

/** A reader and a small list of its kind, cells separated by tabs. */
const LISTS = [
  ["readAssistanceStatus", ["CDcode\tCDS\tLEAname\tReportYear\tSWDpriorities\tTOMpriorities\tTotalStudentGroups\tAssistanceStatus2022\tAssistanceStatus2023\tMetMethod1", "2766084\t27660840000000\tExample\t2023\tD\t*\t1\tGeneral Assistance\tDifferentiated Assistance, Year 1\tY", "0110017\t01100170000000\tOther\t2023\t*\tA\t1\tDifferentiated Assistance\tGeneral Assistance\tN"]],
  ["readCharterAssistance", ["cdscode\tchartername\tSWDcurrent\tSWDprior\tMethod1current\tMethod1prior", "27102720112177\tExample Charter\tD\t*\tY\tN", "27102720112178\tOther Charter\t*\tB\tN\tY"]],
  ["readDirectory", ["cd_code\tcounty\tdistrict\tdoc\tdoc_type\tstatus", "0110017\tAlameda\tAlameda County Office of Education\t00\tCounty Office of Education (COE)\tActive", "0161119\tAlameda\tExample Unified\t54\tUnified School District\tActive"]],
  ["readEquityMultiplierLeas", ["County Code\tDistrict Code\tSchool Code\tLEA Name\tCharter Number\tCount of School Sites Eligible\tTotal Prior Year Adjusted Cumulative Enrollment Eligible\tStatewide LCFF Equity Multiplier Rate\tMiscellaneous Adjustments\tTotal LCFF Equity Multiplier Funding", "01\t10017\t0000000\tExample\tN/A\t2\t504\t1052.6104853934\t0\t530515"]],
  ["readEquityMultiplierSchools", ["County Code\tDistrict Code\tSchool Code\tSchool Name\tPrior Year Non-Stability Count A-1\tPrior Year Non-Stability Rate\tLCFF Equity Multiplier Eligibility Determination\tLCFF Equity Multiplier Entitlement", "01\t10017\t0000000\tDistrict Office\t40\t0.251\ttrue\t50000"]],
  ["readEssaStatus", ["cds\tschoolname\tTitleI2223\tAssistanceStatus2022\tAssistanceStatus2023\tExit\tSWD\tTOM\tTotStudGrps\tReportingYear", "27660842732121\tExample High\tYes\tATSI\tCSI Grad\tNOEXIT\t1\t0\t1\t2023"]],
  ["readLowestPerforming", ["reportingyear \tcds\trtype\tdistrictname\tcharter_flag\tstudentgroup\tELA\tMath\tSusp", "2023\t27660840000000\tD\tExample\t*\tSWD\tY\t*\tY", "2023\t27660840000000\tD\tExample\t*\tALL\t*\t*\tY"]],
  ["readSchoolColours", ["cds\tstudentgroup\tyear\tela\tsusp", "01100170112607\tAA\t2017\tNone\tRed", "01100170112607\tALL\t2018\tBlue\tOrange"]],
  ["readSchoolSupport2018", ["cds\tstudentgroup\tyear\tsusp\tTitleI1718\tCDEStatus", "01100170112607\tALL\t2018\tOrange\tYes\tGeneral Assistance"]],
  ["readTargetedGroups", ["CDS\tLEA\tTargeted Student Group(s)", "58727360000000\tExample\tFoster Youth, Homeless Youth"]],
  ["readLocalIndicators", ["cdsCode\tlea\tpriorityNumber\tperformance\tyear", "27102720000000\tExample\t9\tNot Met\t2019", "27102720000000\tExample\t10\tMet\t2019"]],
];

const RATINGS = ["cdsCode|lea|priorityNumber|performance|year\r\n27102720000000|Example|9|Not Met|2019\r\n", "CDS\tLEAname\tLocalIndicator\tPerformance\n27102720000000\tExample\tBasic-Priority Area 1\tMet\n"];

/** Cells as a workbook gives them: numbers, marks and blanks among the text; sometimes with titles above and other sheets beside. */
function cellsOf(text, random) {
  const cell = (value) => (value === "" && random() < 0.5 ? null : /^\d{1,15}(\.\d+)?$/.test(value) && random() < 0.3 ? Number(value) : value === "true" ? true : value);
  const rows = text.split("\n").map((line) => line.split("\t").map(cell));
  if (random() < 0.3) rows.unshift(["A title"], []);
  return random() < 0.3 ? [{ name: "Notes", rows: [["nothing"]] }, { name: "List", rows }] : rows;
}

function checkList(reading) {
  if (!files.addsUp(reading.account)) return `the account does not add up: ${JSON.stringify(reading.account)}`;
  if (reading.records.length !== reading.account.used) return `${reading.records.length} records, but ${reading.account.used} rows used`;
  return reading.findings.some((finding) => finding.message === "") ? "a finding without a message" : undefined;
}

function readBothWays(read, cells) {
  const reading = read(cells, { name: "list.xlsx" });
  const faulty = reading.findings.some((finding) => finding.severity === "error");
  try {
    read(cells, { name: "list.xlsx", strict: true });
  } catch (error) {
    if (isSsosError(error) && faulty) return reading;
    throw new Error(`strict reading threw ${String(error)}, errors listed: ${faulty}`, { cause: error });
  }
  if (faulty) throw new Error("strict reading did not throw, but errors are listed");
  return reading;
}

export const listTargets = [
  ...LISTS.map(([name, rows]) => ({
    name: `model/files ${name}`,
    mayThrow: false,
    input: (random) => cellsOf(damagedText([rows.join("\n")], random), random),
    call: (cells) => readBothWays(files[name], cells),
    check: checkList,
  })),
  { name: "model/files readLocalIndicators, text", mayThrow: false, input: (random) => damagedText(RATINGS, random), call: (text) => readBothWays(files.readLocalIndicators, text), check: checkList },
];
