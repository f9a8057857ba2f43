import { CommanderError } from "commander";
import { isSsosError } from "@ssos/model";
import { EXIT, UsageError } from "./exit-codes.ts";
import { commandProgram } from "./program.ts";
import { refuseSwallowedFlags } from "./swallowed-flags.ts";

const program = commandProgram();

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
