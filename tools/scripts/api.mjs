// The API report of every entry: etc/<entry>.api.md in its package, made by API Extractor from the built types.
// A change of what is exported is then a change that a reviewer sees.
//
//   node tools/scripts/api.mjs           writes the reports
//   node tools/scripts/api.mjs --check   fails where a report is not what the build gives
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const check = process.argv.includes("--check");
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];
const scratch = mkdtempSync(join(tmpdir(), "ssos-api-"));
const stale = [];

for (const name of PACKAGES) {
  const projectFolder = join(root, "packages", name);
  const { exports } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
  for (const key of Object.keys(exports).filter((other) => other !== "./package.json" && !other.includes("*"))) {
    const entry = key === "." ? "index" : key.slice(2);
    const committed = join(projectFolder, "etc", `${entry}.api.md`);
    const report = reportOf(projectFolder, entry);
    if (existsSync(committed) && readFileSync(committed, "utf8") === report) continue;
    stale.push(relative(root, committed));
    if (check) continue;
    mkdirSync(join(projectFolder, "etc"), { recursive: true });
    writeFileSync(committed, report);
  }
}
rmSync(scratch, { recursive: true, force: true });

for (const path of stale) process.stdout.write(`${check ? "stale" : "written"}: ${path}\n`);
if (check && stale.length > 0) {
  process.stdout.write("What the packages export has changed: look at it with npm run api, and commit the reports.\n");
  process.exitCode = 1;
}

function reportOf(projectFolder, entry) {
  const quiet = { logLevel: ExtractorLogLevel.None, addToApiReportFile: false };
  const extractorConfig = ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath: join(projectFolder, `dist/${entry}.d.ts`),
      compiler: { overrideTsconfig: { extends: "../../tsconfig.base.json", compilerOptions: { types: [], skipLibCheck: true }, include: [`dist/${entry}.d.ts`] } },
      apiReport: { enabled: true, reportFileName: `${entry}.api.md`, reportFolder: scratch, reportTempFolder: join(scratch, "temp") },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: { compilerMessageReporting: { default: quiet }, extractorMessageReporting: { default: quiet }, tsdocMessageReporting: { default: quiet } },
    },
    packageJsonFullPath: join(projectFolder, "package.json"),
    configObjectFullPath: undefined,
  });
  Extractor.invoke(extractorConfig, { localBuild: true, messageCallback: (message) => void (message.handled = true) });
  return readFileSync(join(scratch, `${entry}.api.md`), "utf8");
}
