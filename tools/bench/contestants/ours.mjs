// The packages: every row of every file checked and accounted for, decisions that keep what is missing. Nothing is left out
// that a user would get, save the traces. With `--charters` as first argument the charter schools are determined too.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { chunksOf } from "../chunks.mjs";
import { built, finish, folders } from "./job.mjs";

const [{ determineAll }, { factsFromRecords, readDashboard }] = await Promise.all([import(built("eligibility/dist/determination.js")), import(built("model/dist/files.js"))]);

const charters = folders[0] === "--charters";
const lines = [];
for (const [index, folder] of folders.filter((argument) => argument !== "--charters").entries()) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => ({ name, content: chunksOf(join(folder, name)) }));
  const reading = await readDashboard(files, { dashboardYear: 2023, details: false, select: charters ? "leas-and-charters" : "leas" });
  for (const { cds, kind, groups } of determineAll(factsFromRecords(reading), { dashboardYear: 2023, trace: false })) {
    if (kind === "charter") continue;
    for (const { group, outcome, priorities } of groups) if (outcome === "eligible") lines.push(`${index}|${cds}|${group}|${priorities.join(" ")}`);
  }
}
finish(lines);
