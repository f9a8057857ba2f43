import { defineConfig } from "tsup";
import { pureInitialisers } from "./tools/scripts/pure-initialisers.ts";

/** One build for every package: ESM and CommonJS, each with its own types. */
export function ssosPackage(entry: Record<string, string>) {
  return defineConfig({
    entry,
    format: ["esm", "cjs"],
    dts: true,
    tsconfig: "tsconfig.build.json",
    target: "node20",
    platform: "neutral",
    clean: true,
    splitting: true,
    treeshake: false,
    sourcemap: false,
    esbuildPlugins: [pureInitialisers],
  });
}
