/** Who may import whom (docs/decisions/0004): imports run downwards only. */

const allowed = {
  model: [],
  statute: ["model"],
  eligibility: ["model", "statute"],
  "lcap-alignment": ["model", "statute", "eligibility"],
  metrics: ["model", "statute", "eligibility"],
};

const downwards = Object.entries(allowed).map(([name, below]) => ({
  name: `${name}-imports-downwards`,
  comment: `@ssos/${name} may import ${below.length === 0 ? "no other package" : below.map((other) => `@ssos/${other}`).join(", ")}.`,
  severity: "error",
  from: { path: `^packages/${name}/` },
  to: { path: "^packages/", pathNot: `^packages/(${[name, ...below].join("|")})/` },
}));

const sources = "^packages/[^/]+/src/";
const tests = "\\.(test|test-d|fixture)\\.ts$";

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-imports-examples-docs-tools",
      comment: "What is published knows nothing of the examples, the documents and the tools.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(examples|docs|tools)/" },
    },
    {
      name: "main-entry-without-zod",
      comment: "Schemas have an entry of their own, ./schemas: who imports a function must not load zod.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/(index|(files|sql|charts|deadlines|duties|levels)/index)\\.ts$" },
      to: { path: "(^|/)node_modules/zod/|^zod", reachable: true },
    },
    {
      name: "packages-have-no-runtime-dependencies",
      comment: "Package sources import siblings, zod (in schemas) and date-fns/<function> (bundled into statute) only.",
      severity: "error",
      from: { path: sources, pathNot: [tests, "/test/"] },
      to: { pathNot: ["^packages/", "^\\.", "node_modules/zod/", "node_modules/date-fns/(?!index\\b)[a-zA-Z]+\\."] },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: { path: "^(packages|examples)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { path: sources, pathNot: [tests, "/test/"] },
      to: { path: tests },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^((packages|examples)/[^/]+/dist|\\.examples|docs/site)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"], extensions: [".ts", ".js", ".mjs", ".json"] },
  },
};
