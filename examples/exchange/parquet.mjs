// Rows of determinations as a Parquet file, and back. Codes stay text: a CDS code taken for a number loses its zeros.
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

/** The columns of `determine --format jsonl-groups` (DeterminationRow), each with its Parquet type. */
export const COLUMNS = {
  cds: "STRING",
  name: "STRING",
  kind: "STRING",
  dashboardYear: "INT32",
  criteria: "STRING",
  outcome: "STRING",
  complete: "BOOLEAN",
  method1: "STRING",
  method2: "STRING",
  method3: "STRING",
  method4: "STRING",
  group: "STRING",
  groupName: "STRING",
  groupOutcome: "STRING",
  letter: "STRING",
  priorities: "STRING",
  openPriorities: "STRING",
  indicators: "STRING",
  missing: "INT32",
};

/** Writes rows; a column that the list above does not know is an error, not a loss. */
export function toParquet(rows) {
  for (const [index, row] of rows.entries()) {
    const unknown = Object.keys(row).find((column) => !(column in COLUMNS));
    if (unknown !== undefined) throw new Error(`line ${index + 1}: column ${unknown} is none of a determination row; give the lines of determine --format jsonl-groups`);
    if (typeof row.cds !== "string" || !/^\d{14}$/.test(row.cds)) throw new Error(`line ${index + 1}: ${JSON.stringify(row.cds)} is no CDS code of 14 digits as text`);
  }
  const columnData = Object.entries(COLUMNS).map(([name, type]) => ({ name, type, nullable: true, data: rows.map((row) => row[name] ?? null) }));
  return parquetWriteBuffer({ columnData, createdBy: "ssos" });
}

/** Reads the rows of a file that {@link toParquet} wrote. */
export async function fromParquet(file) {
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, row[name] ?? null])));
}
