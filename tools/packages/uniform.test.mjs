// The five package.json files differ in nothing but name, words, entries and what stands below them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGES, root } from "./tarballs.mjs";

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const versions = Object.fromEntries(PACKAGES.map((name) => [name, read(`packages/${name}/package.json`).version]));

const BELOW = { model: [], statute: ["model"], eligibility: ["model", "statute"], "lcap-alignment": ["model", "statute", "eligibility"], metrics: ["model", "statute", "eligibility"] };
const ENTRIES = { model: [".", "./schemas", "./files"], statute: [".", "./schemas", "./duties", "./deadlines", "./decisions"], eligibility: [".", "./schemas", "./determination", "./levels", "./sql", "./history"], "lcap-alignment": [".", "./schemas"], metrics: [".", "./schemas", "./charts"] };

/** What a package publishes besides the build and its JSON Schemas: the licence of what is bundled, the catalogue of findings. */
const DOCUMENTS = { statute: ["THIRD-PARTY-NOTICES.md"], "lcap-alignment": ["FINDINGS.md"] };

const condition = (entry) => ({
  import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
  require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
});

describe.each(PACKAGES)("@ssos/%s", (name) => {
  const manifest = read(`packages/${name}/package.json`);

  test("is written as the others are", () => {
    const { description, keywords, devDependencies = {}, ...rest } = manifest;
    expect(devDependencies).toEqual(name === "statute" ? { "date-fns": "4.4.0" } : {});
    expect(description).toMatch(/^[A-Z].{40,}\.$/);
    expect(keywords).toEqual(expect.arrayContaining(["california", "education", "lcff", "system-of-support"]));
    expect(rest).toEqual({
      name: `@ssos/${name}`,
      version: manifest.version,
      license: "MIT",
      type: "module",
      sideEffects: false,
      main: "./dist/index.cjs",
      module: "./dist/index.js",
      types: "./dist/index.d.ts",
      exports: { ...Object.fromEntries(ENTRIES[name].map((key) => [key, condition(key === "." ? "index" : key.slice(2))])), "./json-schema/*": "./json-schema/*", "./package.json": "./package.json" },
      files: ["dist", "json-schema", ...(DOCUMENTS[name] ?? [])],
      engines: { node: ">=20.19" },
      scripts: { build: "tsup", typecheck: "tsc -p tsconfig.json", lint: "eslint src" },
      ...(BELOW[name].length === 0 ? {} : { dependencies: Object.fromEntries(BELOW[name].map((other) => [`@ssos/${other}`, `^${versions[other]}`])) }),
      peerDependencies: { zod: "^4.3.0" },
      peerDependenciesMeta: { zod: { optional: true } },
      publishConfig: { access: "public", provenance: true },
    });
  });

  test("keeps the order of keys that the others have", () => {
    const order = ["name", "version", "description", "keywords", "license", "type", "sideEffects", "main", "module", "types", "exports", "files", "engines", "scripts", "dependencies", "peerDependencies", "peerDependenciesMeta", "publishConfig", "devDependencies"];
    expect(Object.keys(manifest)).toEqual(order.filter((key) => key in manifest));
  });

  test("carries the licence and a README of its own", () => {
    expect(readFileSync(join(root, "packages", name, "LICENSE"), "utf8")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
    expect(existsSync(join(root, "packages", name, "README.md")), "README.md").toBe(true);
  });

  test("reaches the root's tools: tsconfig paths know every entry", () => {
    const { paths } = read("tsconfig.json").compilerOptions;
    expect(ENTRIES[name].map((key) => `@ssos/${name}${key.slice(1)}`).filter((specifier) => !(specifier in paths))).toEqual([]);
  });
});

test("all five have one version", () => {
  expect(new Set(Object.values(versions)).size).toBe(1);
});

test("the lock file is complete for a clean machine", () => {
  const { packages } = read("package-lock.json");
  const missing = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [dependency, range] of Object.entries({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const folders = path.split("node_modules/").map((_, index, parts) => parts.slice(0, parts.length - index).join("node_modules/"));
      const places = [`${path === "" ? "" : `${path}/`}node_modules/${dependency}`, ...folders.map((folder) => `${folder}node_modules/${dependency}`), `node_modules/${dependency}`];
      if (!places.some((place) => place in packages)) missing.push(`${path || "root"} needs ${dependency}@${range}`);
    }
  }
  expect(missing).toEqual([]);
});
