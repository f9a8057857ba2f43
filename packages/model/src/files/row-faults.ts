import { readCds } from "../identifiers/cds-code.ts";
import { studentGroupOf } from "../students/student-group.ts";
import { shortCode } from "./byte-cells.ts";
import { rawText } from "./dashboard-row.ts";
import type { FileFindingCode } from "./finding-codes.ts";
import type { Line } from "./line-scanner.ts";
import { REJECTED } from "./row-outcome.ts";
import { groupPlaceOf } from "./row-plan.ts";
import type { RowReader } from "./row-reading.ts";

/** @internal Rejects a row: lists it with whose it was, as far as it says so, and adds a finding. A column of -1 is the whole row. */
export function reject({ file, kind, plan, sink, rejected }: RowReader, row: Line, code: FileFindingCode, column: number, message: string, expected: string | undefined): typeof REJECTED {
  const { at, header } = plan;
  const cds = readCds(rawText(row, at.cds));
  const likely = cds.ok ? cds.cds.code : cds.likely;
  const groupText = at.group < 0 ? "EL" : rawText(row, at.group).trim();
  const group = studentGroupOf(groupText) ?? (groupPlaceOf(shortCode(groupText)) === undefined ? undefined : groupText);
  rejected.push({ file, line: row.number, kind, ...(likely === undefined ? {} : { cds: likely }), ...(group === undefined ? {} : { group }), ...(code === "contradicting-rows" ? { contradicted: true } : {}) });
  sink.add(code, "error", { line: row.number, ...(column < 0 ? {} : { column: header[column] ?? String(column + 1) }) }, message, { found: column < 0 ? String(row.fields) : rawText(row, column), expected });
  return REJECTED;
}

/** @internal */
export function wrongNumberOfFields(reader: RowReader, row: Line): typeof REJECTED {
  const { header } = reader.plan;
  if (row.terminated || row.fields >= header.length) return reject(reader, row, "wrong-number-of-fields", -1, "The line has another number of fields than the header.", `${header.length} fields`);
  return reject(reader, row, "truncated-last-line", -1, TRUNCATED, `${header.length} fields`);
}

/** @internal */
export function wrongYear(reader: RowReader, row: Line): typeof REJECTED {
  const { reportingYear } = reader.plan.at;
  const expected = String(reader.kind.dashboardYear);
  if (!row.terminated) return reject(reader, row, "truncated-last-line", reportingYear, TRUNCATED, expected);
  return reject(reader, row, "mixed-years", reportingYear, "The row belongs to another year than the file's first rows.", expected);
}

/** @internal */
export function invalidCds(reader: RowReader, row: Line): typeof REJECTED {
  const column = reader.plan.at.cds;
  const reading = readCds(rawText(row, column));
  const hint = reading.ok ? "" : reading.likely === undefined ? ` (${reading.fault})` : ` (${reading.fault}; probably ${reading.likely})`;
  return reject(reader, row, "invalid-cds", column, "The CDS code is not one; spreadsheets cut leading zeros and write long codes in scientific notation.", `14 digits${hint}`);
}

/** @internal Whether cells that a record was made from reject it: one that should be a number and is none does; an odd mark is only not given. */
export function rejectedByCells(reader: RowReader, row: Line): boolean {
  const { maker, plan, sink } = reader;
  if (maker.faults.length === 0) return false;
  for (const { column, code } of maker.faults) {
    if (code === "invalid-flag") sink.add(code, "warning", { line: row.number, column: plan.header[column] ?? "" }, "The mark is neither Y, N nor blank; it counts as not given.", { found: rawText(row, column), expected: "Y, N or blank" });
  }
  const number = maker.faults.find(({ code }) => code === "invalid-number");
  maker.faults.length = 0;
  if (number !== undefined) reject(reader, row, "invalid-number", number.column, "The cell should hold a number.", "a number or a blank cell");
  return number !== undefined;
}

const TRUNCATED = "The file ends in the middle of this line; it was not copied to its end.";
