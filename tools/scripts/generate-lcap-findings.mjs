// Writes what is made from the made-up district: packages/lcap-alignment/FINDINGS.md, every code of finding with an example,
// and sample/, a plan with last year's plan and what is known about the LEA. With --check only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const folder = fileURLToPath(new URL("../../packages/lcap-alignment/", import.meta.url));
const { findingsDocument, sampleFiles } = await importSource("packages/lcap-alignment/test/fixtures/findings-document.ts");
const check = process.argv.includes("--check");

mkdirSync(`${folder}sample`, { recursive: true });
for (const [path, text] of Object.entries({ "FINDINGS.md": findingsDocument(), ...sampleFiles() })) {
  const file = `${folder}${path}`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (check) console.error(`stale: ${path}`);
  else writeFileSync(file, text);
  process.exitCode = check ? 1 : 0;
}
