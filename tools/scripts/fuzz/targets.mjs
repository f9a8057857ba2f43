// Every reader and parser that takes what others wrote. A new one gets a line here.
import * as model from "@ssos/model";
import * as statute from "@ssos/statute";
import { damagedText } from "./mutate.mjs";
import { schemaTargets } from "./schema-targets.mjs";

const CDS = ["01611190000000", "2.710272e+13", "1611190000000", "27-10272-0000000", "0161119"];
const DATES = ["2024-07-01", "2024-02-29", "07/01/2024", "2023-24", "2023"];
const CITATIONS = ["EC 52071(c)(3)(A)", "Section 52060(d)(4)(A)-(C)", "subdivision (g) of Section 52064.5", "EC 42238.02(b)(1); EC 52066, 52070.5", "paragraphs (1) to (5), inclusive, of subdivision (c) of Section 52071.5"];
const NUMBERS = ["12.5", "-0.05", "1,234.50", "$1,234.50", "7.25%", "1/3", "0"];

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
  text("statute parseCitation", statute.parseCitation, CITATIONS),
  text("statute scanCitations", statute.scanCitations, CITATIONS, never),
  ...(await schemaTargets()),
];
for (const { name, call } of targets) if (typeof call !== "function") throw new Error(`fuzz target ${name} is not exported`);
