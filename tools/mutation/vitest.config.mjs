import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The folders whose tests must notice: those beside the mutated files, not those of what is built on them. */
const folders = (process.env.SSOS_TESTED_FOLDERS ?? "packages/*/src").split(",");
const source = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** Unit and property tests on the sources and the documentation's examples, as one project; conformance tests need files that a clone does not hold. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: fileURLToPath(new URL("./fast-check.mjs", import.meta.url)) },
      { find: /^@ssos\/([a-z-]+)$/, replacement: source("$1/src/index.ts") },
      { find: /^@ssos\/([a-z-]+)\/schemas$/, replacement: source("$1/src/schemas.ts") },
      { find: /^@ssos\/([a-z-]+)\/(files|sql|charts|deadlines|duties|levels)$/, replacement: source("$1/src/$2/index.ts") },
    ],
  },
  test: {
    // Pure functions keep no state, so that files can share one process.
    isolate: false,
    testTimeout: 60_000,
    include: folders.flatMap((folder) => [`${folder}/**/*.test.ts`, `.examples/${folder}/**/*.test.ts`]),
    // A database answers in seconds, and runs every determination: too slow for a run per mutant.
    exclude: ["**/*.conformance.test.ts", "packages/eligibility/src/sql/**", "**/node_modules/**"],
  },
});
