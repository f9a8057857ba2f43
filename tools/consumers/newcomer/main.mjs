import { readdirSync, readFileSync } from "node:fs";
import { determineAll, explainDetermination } from "@ssos/eligibility";
import { factsFromRecords, readDashboardSync } from "@ssos/model/files";

const files = readdirSync("dashboard").map((name) => ({ name, content: readFileSync(`dashboard/${name}`) }));
const reading = readDashboardSync(files);
for (const { place, message } of reading.findings) console.warn(`${place.file}: ${message}`);
for (const answer of determineAll(factsFromRecords(reading), { dashboardYear: 2022 })) console.log(explainDetermination(answer));
