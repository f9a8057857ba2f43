// Writes packages/lcap-alignment/FINDINGS.md: every code of finding with an example from the made-up district. With --check only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const file = fileURLToPath(new URL("../../packages/lcap-alignment/FINDINGS.md", import.meta.url));
const { findingsDocument } = await importSource("packages/lcap-alignment/test/fixtures/findings-document.ts");
const text = findingsDocument();
const stale = !existsSync(file) || readFileSync(file, "utf8") !== text;
if (stale && process.argv.includes("--check")) {
  console.error("FINDINGS.md is stale");
  process.exitCode = 1;
} else if (stale) writeFileSync(file, text);
