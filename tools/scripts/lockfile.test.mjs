// What the lock file pins: every package from the one registry, and by its content.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { packages, lockfileVersion } = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
const REGISTRY = "https://registry.npmjs.org/";
const foreign = Object.entries(packages).filter(([path, entry]) => path.includes("node_modules/") && entry.link !== true && entry.inBundle !== true);

test("every package comes from the registry, under its name, and is known by its content", () => {
  expect(lockfileVersion).toBe(3);
  expect(foreign.length).toBeGreaterThan(300);
  // Without an address npm asks the registry for the name; with one, it must be the registry's file of that name.
  const elsewhere = foreign.filter(([path, { resolved, name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length) }]) => resolved !== undefined && !resolved.startsWith(`${REGISTRY}${name}/-/`));
  expect(elsewhere.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([]);
  expect(foreign.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
});

test("links lead to the workspaces and nowhere else", () => {
  const links = Object.entries(packages).filter(([, { link }]) => link === true);
  expect(links.filter(([, { resolved }]) => !/^(packages|examples)\/[a-z-]+$/.test(resolved)).map(([path]) => path)).toEqual([]);
});
