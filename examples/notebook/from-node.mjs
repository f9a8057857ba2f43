// Who is eligible, from plain Node with the packages:
//
//   node from-node.mjs [FOLDER YEAR]
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { determineAll } from "@ssos/eligibility";
import { factsFromRecords, readDashboard } from "@ssos/model/files";

const [folder = fileURLToPath(new URL("../cli/sample/2023", import.meta.url)), year = "2023"] = process.argv.slice(2);
const files = readdirSync(folder).map((name) => ({ name, content: readFileSync(`${folder}/${name}`) }));
const reading = await readDashboard(files, { dashboardYear: Number(year) });
const answers = determineAll(factsFromRecords(reading), { dashboardYear: Number(year), trace: false });

const eligible = answers.filter(({ outcome }) => outcome === "eligible");
console.log(`${reading.account.used} of ${reading.account.read} rows used; ${eligible.length} of ${answers.length} LEAs are eligible on the ${year} Dashboard.`);
for (const { cds, name, groups } of eligible) {
  const letters = groups.filter(({ outcome }) => outcome === "eligible").map(({ group, letter }) => `${group} ${letter}`);
  console.log(`${cds} ${name}: ${letters.join(", ")}`);
}
for (const { cds, name, missing } of answers.filter(({ outcome }) => outcome === "cannot-determine")) {
  console.log(`${cds} ${name} is open: ${missing.map(({ text }) => text).join("; ")}`);
}
