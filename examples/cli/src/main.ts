import { Command, CommanderError } from "commander";
import { isSsosError } from "@ssos/model";
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
import { EXIT, UsageError } from "./exit-codes.ts";
import { refuseSwallowedFlags } from "./swallowed-flags.ts";

/** Each command registers itself on the program; its file is named after it. */
const commands: readonly ((program: Command) => void)[] = [registerDetermine, registerLevels, registerOutlook, registerHistory, registerSchools, registerAudit, registerSummary, registerCounties, registerStatute, registerSample, registerSchema];

/** The bundled command file knows its version (tools/scripts/bundle.mjs). */
declare const SSOS_VERSION: string | undefined;

const program = new Command("ssos").description("California's Statewide System of Support, computed").version(typeof SSOS_VERSION === "undefined" ? "from a clone" : SSOS_VERSION).exitOverride().configureOutput({ outputError: () => undefined });
for (const register of commands) register(program);

// Who reads only the beginning, such as head, closes the pipe: nothing is wrong then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? EXIT.done);
});

try {
  refuseSwallowedFlags(program, process.argv[2], process.env);
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    process.stderr.write(`${error.message.replace(/^error: /, "ssos: ")}\n`);
    return EXIT.usage;
  }
  if (error instanceof UsageError || isSsosError(error)) {
    process.stderr.write(`ssos: ${error.message}\n`);
    return EXIT.usage;
  }
  throw error;
}
