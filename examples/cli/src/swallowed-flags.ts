import type { Command } from "commander";
import { UsageError } from "./exit-codes.ts";

/**
 * Notices options that npm took for itself because `--` was forgotten (`npm start --year 2023`): npm hands them on
 * as environment variables only, and the command would silently run without them.
 *
 * @throws UsageError that says how to write the line
 */
export function refuseSwallowedFlags(program: Command, name: string | undefined, environment: Readonly<Record<string, string | undefined>>): void {
  const command = program.commands.find((entry) => entry.name() === name);
  const flags = (command?.options ?? []).map(({ long }) => long ?? "").filter((long) => long !== "" && environment[`npm_config_${long.slice(2).replaceAll("-", "_")}`] !== undefined);
  if (flags.length === 0) return;
  const script = environment["npm_lifecycle_event"] === "start" ? "npm start" : `npm run -s ${environment["npm_lifecycle_event"] ?? "SCRIPT"}`;
  throw new UsageError(`npm took ${flags.join(" and ")} for itself; put -- before the options: ${script} -- ${flags.map((flag) => `${flag} ...`).join(" ")}`);
}
