import { readdirSync, readFileSync } from "node:fs";
import { determineAll, explainDetermination } from "@ssos/eligibility";
import { factsFromRecords, readDashboardSync } from "@ssos/model/files";

const files = readdirSync("dashboard").map((name) => ({ name, content: readFileSync(`dashboard/${name}`) }));
const facts = factsFromRecords(readDashboardSync(files));
for (const answer of determineAll(facts, { dashboardYear: 2022 })) console.log(explainDetermination(answer));
