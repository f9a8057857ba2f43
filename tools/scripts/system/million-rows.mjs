// A file of a million rows with one broken row in its middle: the row is named by its line, all others are read.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROWS = 1_000_000;
const BROKEN = 500_000;
const run = fileURLToPath(new URL("../run.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ssos-million-"));

try {
  const file = openSync(join(folder, "suspdownload2023.txt"), "w");
  writeSync(file, "cds\trtype\tschoolname\tdistrictname\tcountyname\tcharter_flag\tcoe_flag\tdass_flag\ttype\tstudentgroup\tcurrnumer\tcurrdenom\tcurrstatus\tpriornumer\tpriordenom\tpriorstatus\tchange\tstatuslevel\tchangelevel\tcolor\tbox\tsmalldenom\tcurrnsizemet\tpriornsizemet\taccountabilitymet\tcertifyflag\tpriorcertifyflag\tindicator\treportingyear\n");
  let rows = [];
  for (let row = 1; row <= ROWS; row += 1) {
    const cds = row === 1 ? "01611190000000" : `0161119${String(row).padStart(7, "0")}`;
    const level = row === BROKEN ? "Red" : "3";
    rows.push(`${cds}\t${row === 1 ? "D" : "S"}\tSchool\tExample Unified\tAlameda\t\t\t\tUD\tALL\t5\t100\t5\t5\t100\t5\t0\t${level}\t3\t3\t130\t\tY\tY\tY\t\t\tSUSP\t2023\n`);
    if (rows.length === 10_000) {
      writeSync(file, rows.join(""));
      rows = [];
    }
  }
  closeSync(file);

  const { status, stdout, stderr } = spawnSync(process.execPath, [run, "determine", "--dashboard", folder, "--year", "2023", "--format", "json", "--strict"], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 1) throw new Error(`expected exit 1 with --strict, got ${status}: ${stderr}`);
  const { rows: account, findings, leas } = JSON.parse(stdout);
  const broken = findings.find(({ code }) => code === "invalid-level");
  if (account.read !== ROWS || account.rejected !== 1 || broken?.place.line !== BROKEN + 1 || broken.found !== "Red" || leas.length !== 1) throw new Error(`unexpected: ${JSON.stringify({ account, broken, leas: leas.length })}`);
  process.stdout.write(`${account.read} rows read, ${account.rejected} rejected: line ${broken.place.line}, column ${broken.place.column}, found ${broken.found}, expected ${broken.expected}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
