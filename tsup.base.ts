import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { entriesBefore } from "./tools/scripts/entries-before.ts";
import { pureInitialisers } from "./tools/scripts/pure-initialisers.ts";

/**
 * One build for every package: ESM and CommonJS, each with its own types.
 *
 * @param entries - source of each entry by the name of its file; an entry may take from those named before it
 */
export function ssosPackage(entries: Readonly<Record<string, string>>) {
  const common = { tsconfig: "tsconfig.build.json", format: ["esm", "cjs"], clean: false } satisfies Options;
  rmSync("dist", { recursive: true, force: true });
  return defineConfig([
    ...Object.entries(entries).map(([name, source], at, all): Options => ({
      ...common,
      entry: { [name]: source },
      target: "node20",
      platform: "neutral",
      splitting: false,
      treeshake: false,
      sourcemap: false,
      esbuildPlugins: [entriesBefore(Object.fromEntries(all.slice(0, at))), pureInitialisers],
    })),
    { ...common, entry: { ...entries }, dts: { only: true } },
  ]);
}
