import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The package whose files are mutated: its own tests must notice, not those of packages that build on it. */
const mutated = process.env.SSOS_MUTATED_PACKAGE ?? "*";
const source = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** Unit and property tests on the sources and the documentation's examples, as one project; conformance tests need files that a clone does not hold. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^@ssos\/([a-z-]+)$/, replacement: source("$1/src/index.ts") },
      { find: /^@ssos\/([a-z-]+)\/schemas$/, replacement: source("$1/src/schemas.ts") },
      { find: /^@ssos\/([a-z-]+)\/(files|sql|charts)$/, replacement: source("$1/src/$2/index.ts") },
    ],
  },
  test: {
    // Pure functions keep no state, so that files can share one process.
    isolate: false,
    setupFiles: [fileURLToPath(new URL("./fewer-runs.mjs", import.meta.url))],
    testTimeout: 60_000,
    include: [`packages/${mutated}/src/**/*.test.ts`, `.examples/packages/${mutated}/src/**/*.test.ts`],
    // A database answers in seconds, and runs every determination: too slow for a run per mutant.
    exclude: ["**/*.conformance.test.ts", "packages/eligibility/src/sql/**", "**/node_modules/**"],
  },
});
