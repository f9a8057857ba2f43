// One file an entry: what an entry before it hands on whole, an entry takes from that one's file, and packs the rest itself.
// Shared chunks would do the same, but each is a file more to find, read and compile at the first import.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "esbuild";

/**
 * A plugin for esbuild.
 *
 * @param before - entries that are built before the one in hand: the name of the file in dist, and the source
 */
export function entriesBefore(before: Readonly<Record<string, string>>): Plugin {
  const handedOn = new Map(Object.entries(before).flatMap(([name, source]) => [...wholeModulesOf(resolve(source))].map((path) => [path, name] as const)).reverse());
  return {
    name: "entries-before",
    setup(build) {
      const extension = build.initialOptions.format === "cjs" ? "cjs" : "js";
      build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const entry = handedOn.get(resolve(resolveDir, path));
        return entry === undefined ? undefined : { path: `./${entry}.${extension}`, external: true, sideEffects: false };
      });
    },
  };
}

/** The entry itself and the modules all of whose exports it hands on. */
export function wholeModulesOf(source: string): ReadonlySet<string> {
  const lines = readFileSync(source, "utf8").matchAll(/^export \* from "(\..*)";$/gm);
  return new Set([source, ...[...lines].flatMap(([, path = ""]) => [...wholeModulesOf(resolve(dirname(source), path))])]);
}
