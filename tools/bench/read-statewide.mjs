// Measures reading a statewide year and gathering the facts of its LEAs and charter schools, beside the time
// that Node needs to look at each byte once. Needs a build (npm run build) and generated files:
//
//   node tools/bench/generate-statewide.mjs --out /tmp/statewide
//   node tools/bench/read-statewide.mjs /tmp/statewide
import { createReadStream, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { factsFromRecords, readDashboard } from "../../packages/model/dist/files.js";

const directory = resolve(process.env.INIT_CWD ?? ".", process.argv[2] ?? "statewide-2023");
const files = () => readdirSync(directory).sort().map((name) => ({ name, content: createReadStream(join(directory, name), { highWaterMark: 1 << 20 }) }));
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(3);

async function lookAtEachByte() {
  let lines = 0;
  for (const { content } of files()) for await (const chunk of content) for (let index = 0; index < chunk.length; index += 1) if (chunk[index] === 10) lines += 1;
  return lines;
}

for (let run = 1; run <= 3; run += 1) {
  let since = performance.now();
  const lines = await lookAtEachByte();
  const bytesOnly = seconds(since);
  since = performance.now();
  const reading = await readDashboard(files(), { details: process.argv.includes("--details") });
  const read = seconds(since);
  const facts = factsFromRecords(reading);
  process.stdout.write(`run ${run}: each byte once ${bytesOnly} s (${lines} lines); read ${read} s, with facts ${seconds(since)} s; ${reading.account.read} rows, ${reading.records.length} records, ${facts.length} LEAs and charter schools; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
}
