// Every reader and parser that takes what others wrote. A new one gets a line here.
import * as model from "@ssos/model";
import * as files from "@ssos/model/files";
import * as statute from "@ssos/statute";
import { actorOf } from "@ssos/statute/duties";
import * as lcap from "@ssos/lcap-alignment";
import * as metrics from "@ssos/metrics";
import { dashboardTargets, SEEDS } from "./dashboard-files.mjs";
import { listTargets } from "./list-files.mjs";
import { damagedBytes, damagedText } from "./mutate.mjs";
import { namedTargets } from "./named-functions.mjs";
import { schemaTargets } from "./schema-targets.mjs";

const CDS = ["01611190000000", "2.710272e+13", "1611190000000", "27-10272-0000000", "0161119"];
const DATES = ["2024-07-01", "2024-02-29", "07/01/2024", "2023-24", "2023"];
const CITATIONS = ["EC 52071(c)(3)(A)", "Section 52060(d)(4)(A)-(C)", "subdivision (g) of Section 52064.5", "EC 42238.02(b)(1); EC 52066, 52070.5", "paragraphs (1) to (5), inclusive, of subdivision (c) of Section 52071.5"];
const NUMBERS = ["12.5", "-0.05", "1,234.50", "$1,234.50", "7.25%", "1/3", "0"];

const FIGURES = [...NUMBERS, "(125,848)", " $ - ", "Not Required", "15.039%", "$ 1,204,838.00", "-"];
const LAW = [
  "(c) For purposes of subdivision (b), the county superintendent shall, pursuant to Section 52071 or paragraph (1) of subdivision (d) of Section 52071.5, notify the board.",
  "(a)(1) First. (A) One. (B) Two.\n(2) Second, as Section 60900 of the Education Code read on July 1, 2024.\n(b) Third: Sections 52060 to 52077, inclusive.",
  "EC 52059.5(d)(3)(A)(i), 52064.5(g)@2026-07-09 and Section 14002.11 of Title 5",
];
const OFFICIAL = ["52071. (a) First. (b) (1) For a minimum of two years. (2) See subdivision (a).\n(Amended by Stats. 2026, Ch. 65, Sec. 108. (AB 126) Effective July 9, 2026.)", "52075. (a) One, at 15 percent or $200,000.\n\n52076. Two, by October 15, 2026."];
const SUMMARIES = ["Monterey County\n\nPlan Approval\n- Staff met with districts.\n1. Reviewed each plan.\n\nAlameda County\nDifferentiated assistance: three districts."];

const text = (name, call, seeds, more = {}) => ({ name, call, input: (random) => damagedText(seeds, random), ...more });
const never = { mayThrow: false };

export const targets = [
  text("model isCds", model.isCds, CDS, never),
  text("model readCds", model.readCds, CDS, never),
  text("model parseCds", model.parseCds, CDS),
  text("model formatCds", model.formatCds, CDS),
  text("model isIsoDate", model.isIsoDate, DATES, never),
  text("model isoDateOf", model.isoDateOf, DATES),
  text("model exactOf", model.exactOf, NUMBERS),
  ...dashboardTargets,
  ...listTargets,
  { name: "model/files decodeFile", mayThrow: false, input: (random) => damagedBytes(SEEDS, random), call: files.decodeFile },
  text("model/files normalColumnName", files.normalColumnName, SEEDS, never),
  text("statute citationOf", statute.citationOf, CITATIONS),
  text("statute parseCitation", statute.parseCitation, CITATIONS, never),
  text("statute scanCitations", statute.scanCitations, [...CITATIONS, ...LAW], { ...never, check: placesInside }),
  text("statute parseOfficialText", statute.parseOfficialText, OFFICIAL),
  text("statute splitOfficialText", statute.splitOfficialText, OFFICIAL, never),
  text("statute scanOfficialText", statute.scanOfficialText, OFFICIAL),
  text("statute readCredit", statute.readCredit, ["(Amended by Stats. 2026, Ch. 65, Sec. 108. (AB 126) Effective July 9, 2026.)", "(Added by Stats. 2013, Ch. 47.)"], never),
  text("statute checkCitations", (input) => statute.checkCitations(input, statute.allSections, "2024-07-01"), LAW, never),
  text("statute figuresIn", statute.figuresIn, OFFICIAL, never),
  text("statute/duties actorOf", actorOf, ["County Superintendent", "SPI", "district-board"], never),
  text("lcap-alignment readMoney", lcap.readMoney, FIGURES, { ...never, check: decimalOrNull }),
  text("lcap-alignment readPercent", lcap.readPercent, FIGURES, { ...never, check: decimalOrNull }),
  text("metrics readCountySummaries", metrics.readCountySummaries, SUMMARIES, never),
  text("model/files cellText", files.cellText, FIGURES, never),
  text("model/files studentGroupNamed", files.studentGroupNamed, ["Homeless Youth", "SWD", "English Learners"], never),
  ...(await namedTargets()),
  ...(await schemaTargets()),
];
/** What was found in a text stands where it is said to stand. */
function placesInside({ citations, findings }, input) {
  const outside = [...citations, ...findings].find(({ start, end }) => start < 0 || end <= start || end > input.length);
  return outside === undefined ? undefined : `a place outside of the text: ${JSON.stringify(outside)}`;
}

function decimalOrNull({ value, form }) {
  const plain = value === null ? form !== "given" && form !== "dash" : /^-?\d+(\.\d+)?$/.test(value);
  return plain ? undefined : `no plain decimal: ${JSON.stringify({ value, form })}`;
}

for (const { name, call } of targets) if (typeof call !== "function") throw new Error(`fuzz target ${name} is not exported`);
