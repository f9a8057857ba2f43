// The bundled command file, where nothing of this repository can be found: an empty folder, no node_modules.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../scripts/bundle.mjs";

let place;
let temporary;
let made;
const ssos = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(place, "ssos.mjs"), ...args], { cwd: place, encoding: "utf8", env: { PATH: "", TMPDIR: temporary } });
  return { status, stdout, stderr };
};
const answer = (...args) => {
  const { status, stdout, stderr } = ssos(...args);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
};

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "ssos-bundle-"));
  temporary = mkdtempSync(join(tmpdir(), "ssos-bundle-temporary-"));
  made = await bundle(join(place, "ssos.mjs"));
});
afterAll(() => {
  for (const folder of [place, temporary]) rmSync(folder, { recursive: true, force: true });
});

describe("dist/ssos.mjs", () => {
  test("stands alone and determines the sample it holds", () => {
    expect(readdirSync(place)).toEqual(["ssos.mjs"]);
    const document = answer("determine", "--format", "json");
    expect(document.leas.filter(({ outcome }) => outcome === "eligible").map(({ cds }) => cds)).toHaveLength(6);
    expect(document.rows.read).toBeGreaterThan(1000);
    expect([document.rows.used, document.rows.rejected]).toEqual([document.rows.read, 0]);
  });

  test("what it prints is what its own JSON Schema says, by a validator of another make", () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(answer("schema", "DeterminationsDocument"));
    const document = answer("determine", "--format", "json", "--explain");
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...document, leas: [{ ...document.leas[0], outcome: "perhaps" }] })).toBe(false);
    const rating = ajv.compile(answer("schema", "AccountabilityRating"));
    for (const one of answer("determine", "--format", "edfi-groups")) expect(rating(one), JSON.stringify(rating.errors)).toBe(true);
  });

  test("writes its sample, reads it back and gives the same outcomes", () => {
    expect(ssos("sample", "sample").status).toBe(0);
    const outcomes = ({ leas }) => leas.map(({ cds, outcome }) => `${cds} ${outcome}`);
    const own = answer("determine", "--format", "json");
    expect(outcomes(answer("determine", "--dashboard", "sample/2023", "--year", "2023", "--prior", "sample/2022", "--local", "sample/local-indicators-2023.csv", "--format", "json"))).toEqual(outcomes(own));
    expect(answer("levels", "--dashboard", "sample/2023", "--year", "2023").differences).toEqual([]);
  });

  test("leaves nothing behind, and wrong use is one line", () => {
    expect(readdirSync(temporary)).toEqual([]);
    const { status, stdout, stderr } = ssos("schema", "Determinations");
    expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
    expect(ssos("--version").stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("runs as a program, and carries the licence of every library in it", () => {
    const text = readFileSync(join(place, "ssos.mjs"), "utf8");
    expect(text.startsWith("#!/usr/bin/env node\n")).toBe(true);
    const licences = text.slice(text.lastIndexOf("/*! Licences of what this file holds:"));
    expect(made.packages.length).toBeGreaterThan(5);
    for (const name of ["commander", "@e965/xlsx", "csv-parse", "zod", "date-fns"]) expect(licences).toContain(`${name} `);
    expect(licences.match(/MIT License|The MIT License|Permission is hereby granted|Apache License/g)?.length ?? 0).toBeGreaterThanOrEqual(made.packages.length);
    expect(made.bytes).toBeLessThan(3_000_000);
  });
});
