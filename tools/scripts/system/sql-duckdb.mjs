// The criteria as SQL in DuckDB: the same answers as the functions for a State, for ten years at once, and on public files.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { benchPackage } from "../../bench/peers.mjs";
import { cases, COLUMNS, columnFindings, compare, statementsOf, writeCsv } from "../sql/equality.mjs";

const entry = benchPackage("@duckdb/node-api");
if (entry === undefined) {
  process.stdout.write("DuckDB (@duckdb/node-api) cannot be installed here\n");
  process.exit(77);
}
const { DuckDBInstance } = await import(pathToFileURL(entry).href);
const place = mkdtempSync(join(tmpdir(), "ssos-sql-"));
let failed = 0;
for (const one of cases(place)) {
  const folder = join(place, "csv");
  const rows = writeCsv(one.facts, folder);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [table, columns] of Object.entries(COLUMNS)) {
    await connection.run(`CREATE TABLE ${table} (${Object.entries(columns).map(([name, type]) => `${name} ${type}`).join(", ")})`);
    await connection.run(`COPY ${table} FROM '${join(folder, `${table}.csv`)}' (FORMAT csv, HEADER false, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"', AUTO_DETECT false)`);
  }
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map((value) => value ?? "").join("|"));
  const { leas, groups, columns, unexpected } = statementsOf(one.sets, "duckdb");
  const findings = columnFindings((await connection.runAndReadAll(columns)).getRowObjectsJson());
  const odd = await ask(unexpected);
  const since = performance.now();
  const answered = { leas: await ask(leas), groups: await ask(groups) };
  const seconds = ((performance.now() - since) / 1000).toFixed(2);
  const { told, milliseconds, differences } = compare(one, answered);
  const faults = [...findings.map(({ message }) => message), ...odd.map((row) => `unexpected value: ${row}`), ...differences];
  if (faults.length > 0) failed += 1;
  process.stdout.write(`${faults.length === 0 ? "equal" : "DIFFERENT"}: ${one.name}: ${told}; ${rows} rows of facts; DuckDB ${seconds} s for both statements, functions ${(milliseconds / 1000).toFixed(2)} s\n`);
  for (const fault of faults.slice(0, 10)) process.stdout.write(`  ${fault}\n`);
  connection.closeSync();
}
rmSync(place, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
