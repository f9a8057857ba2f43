import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Tests run on the sources; tools/consumers tests what is packed. */
const alias = [
  { find: /^@ssos\/([a-z-]+)$/, replacement: source("$1/src/index.ts") },
  { find: /^@ssos\/([a-z-]+)\/schemas$/, replacement: source("$1/src/schemas.ts") },
  { find: /^@ssos\/([a-z-]+)\/(files|sql|charts|deadlines|duties|decisions|determination|levels|history)$/, replacement: source("$1/src/$2/index.ts") },
];

/** Pure functions keep no state, so that their test files can share one process: a third of the time. Machines under load get time. */
const pure = { isolate: false, testTimeout: 30_000 } as const;

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...pure,
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts"],
          exclude: ["**/*.prop.test.ts", "**/*.conformance.test.ts", "**/node_modules/**"],
        },
      },
      { extends: true, test: { ...pure, name: "property", testTimeout: 60_000, include: ["packages/*/src/**/*.prop.test.ts"] } },
      // The examples open files, print and exit.
      { extends: true, test: { name: "commands", testTimeout: 60_000, include: ["examples/*/src/**/*.test.ts", "examples/*/test/**/*.test.ts"] } },
      { extends: true, test: { name: "conformance", include: ["packages/*/test/**/*.conformance.test.ts"], testTimeout: 120_000 } },
      { extends: true, test: { name: "tools", include: ["tools/{scripts,site}/**/*.test.mjs"], testTimeout: 60_000 } },
      // What would be published: needs the build; tools/scripts/test.mjs runs it once.
      { extends: true, test: { name: "packages", include: ["tools/packages/**/*.test.mjs"], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
      // Made by tools/scripts/examples.mjs from the documentation.
      { extends: true, test: { ...pure, name: "examples", include: [".examples/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "./tsconfig.tests.json" },
        },
      },
    ],
  },
});
