// The packages: every row of every file checked and accounted for, charter schools determined besides, decisions that keep
// what is missing. Nothing is left out that a user would get, save the traces.
import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { determineAll } from "../../../packages/eligibility/dist/index.js";
import { factsFromRecords, readDashboard } from "../../../packages/model/dist/files.js";
import { finish, folders } from "./job.mjs";

const lines = [];
for (const [index, folder] of folders.entries()) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => ({ name, content: createReadStream(join(folder, name), { highWaterMark: 1 << 20 }) }));
  const reading = await readDashboard(files, { dashboardYear: 2023, details: false });
  for (const { cds, kind, groups } of determineAll(factsFromRecords(reading), { dashboardYear: 2023, trace: false })) {
    if (kind === "charter") continue;
    for (const { group, outcome, priorities } of groups) if (outcome === "eligible") lines.push(`${index}|${cds}|${group}|${priorities.join(" ")}`);
  }
}
finish(lines);
