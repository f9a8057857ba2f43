import { Command } from "commander";
import { registerAudit } from "./commands/audit.ts";
import { registerCounties } from "./commands/counties.ts";
import { registerLevels } from "./commands/levels.ts";
import { registerOutlook } from "./commands/outlook.ts";
import { registerDetermine } from "./commands/determine.ts";
import { registerHistory } from "./commands/history.ts";
import { registerSample } from "./commands/sample.ts";
import { registerSchema } from "./commands/schema.ts";
import { registerSchools } from "./commands/schools.ts";
import { registerSummary } from "./commands/summary.ts";
import { registerStatute } from "./commands/statute.ts";

/** Each command registers itself on the program; its file is named after it. */
const commands: readonly ((program: Command) => void)[] = [registerDetermine, registerLevels, registerOutlook, registerHistory, registerSchools, registerAudit, registerSummary, registerCounties, registerStatute, registerSample, registerSchema];

/** The bundled command file knows its version (tools/scripts/bundle.mjs). */
declare const SSOS_VERSION: string | undefined;

/** All commands. Wrong use throws instead of exiting; who parses tells the user. */
export function commandProgram(): Command {
  const program = new Command("ssos").description("California's Statewide System of Support, computed").version(typeof SSOS_VERSION === "undefined" ? "from a clone" : SSOS_VERSION).exitOverride().configureOutput({ outputError: () => undefined });
  for (const register of commands) register(program);
  return program;
}
