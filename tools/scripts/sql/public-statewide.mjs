// Prints the facts of the State's LEAs in 2023 as JSON, from its lists of Reds and of local indicators. Apart, because
// workbooks need a library of examples/cli.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importSource } from "../import-source.mjs";

const DATA = process.argv[2];
const load = createRequire(fileURLToPath(new URL("../../../examples/cli/package.json", import.meta.url)));
const [{ read }, { parse }] = [load("@e965/xlsx"), load("csv-parse/sync")];
const files = await importSource("packages/model/src/files/index.ts");

/** A workbook or a table as sheets of cells. */
function sheets(path) {
  const bytes = readFileSync(join(DATA, path));
  if (path.endsWith(".csv")) return [{ name: "", rows: parse(bytes, { bom: true }) }];
  const book = read(bytes, { dense: true });
  return book.SheetNames.map((name) => ({ name, rows: Array.from(book.Sheets[name]["!data"] ?? [], (row) => Array.from(row ?? [], (cell) => (cell?.v === undefined ? null : cell.v))) }));
}

const list = files.readAssistanceStatus(sheets("official/assistancestatus23.xlsx")).records;
const leas = list.map(({ cds, name }) => ({ cds, name, kind: cds.slice(2, 4) === "10" ? "coe" : "district" }));
const path = "official/lowperfleasnonall23data.xlsx";
const reds = files.factsFromLowestPerforming(files.readLowestPerforming(sheets(path), { name: path }), leas);
const local = files.factsFromLocalIndicators(files.readLocalIndicators(sheets("statewide/2023/local-indicators-2023.csv")).records);
const listed = new Set(leas.map(({ cds }) => cds));
process.stdout.write(JSON.stringify(files.mergeFacts(reds, local).filter(({ lea }) => listed.has(lea.cds))));
