// Outputs that vendors rely on are what the frozen files of contract/ say; only an announced change may freeze others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONTRACT, differences, frozen, frozenText, nextVersion, unannounced } from "../contract/contract.mjs";
import { OUTPUTS } from "../contract/outputs.mjs";

const HOW = "An output of the contract changed. If it is meant: name it in a changeset (Impacted years, Impacted outputs) and run npm run contract -- --release.";

describe("the contract", () => {
  test.each(Object.entries(OUTPUTS))("%s is as frozen", (id, make) => {
    expect(differences(frozen(id), make()).slice(0, 10), HOW).toEqual([]);
  });

  test("holds these outputs and no other, each with the version that last changed it", () => {
    const files = readdirSync(CONTRACT).filter((name) => name.endsWith(".json") && name !== "versions.json");
    expect(files.sort()).toEqual(Object.keys(OUTPUTS).map((id) => `${id}.json`).sort());
    const versions = JSON.parse(readFileSync(join(CONTRACT, "versions.json"), "utf8"));
    expect(Object.keys(versions)).toEqual(Object.keys(OUTPUTS));
    expect(Object.values(versions).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("its cases tell something: every outcome, every year, eligible answers in each", () => {
    const years = Object.entries(frozen("determinations-by-year"));
    const outcomes = (byKind) => Object.values(byKind).flatMap((cases) => Object.values(cases).map(({ outcome }) => outcome));
    expect(new Set(years.flatMap(([, byKind]) => outcomes(byKind)))).toEqual(new Set(["eligible", "not-eligible", "cannot-determine", "not-applicable"]));
    const without = years.filter(([, byKind]) => !outcomes(byKind).includes("eligible")).map(([year]) => year);
    expect(without).toEqual(["2020", "2021", "2027"]);
  });
});

describe("a change of the contract", () => {
  const changeset = (body, bump = "minor") => ({ name: "x.md", text: `---\n"@ssos/eligibility": ${bump}\n---\n\n${body}` });

  test("is found wherever it is, and told with both values", () => {
    expect(differences({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual(["a/1/b: 2 -> 3"]);
    expect(differences({ a: 1 }, { a: 1, b: null })).toEqual(["b: nothing -> null"]);
    expect(differences({ a: [] }, { a: {} })).toEqual(["a: [] -> {}"]);
    expect(differences(undefined, { a: 1 })).toEqual(['(all): nothing -> {"a":1}']);
    expect(differences({ a: [1, "x"] }, { a: [1, "x"] })).toEqual([]);
  });

  test("is refused until a changeset names its years and the output", () => {
    expect(unannounced(["levels"], [])).toHaveLength(1);
    expect(unannounced(["levels"], [changeset("Impacted outputs: levels.")])).toHaveLength(1);
    expect(unannounced(["levels"], [changeset("Impacted years: 2024. Impacted outputs: levels-by-year.")])).toHaveLength(1);
    expect(unannounced(["levels"], [changeset("Impacted years: 2024. Impacted outputs: `levels`, outlook.")])).toEqual([]);
    expect(unannounced([], [])).toEqual([]);
  });

  test("carries the version that the changesets lead to", () => {
    expect(nextVersion("0.0.0", [changeset("x")])).toBe("0.1.0");
    expect(nextVersion("0.1.3", [changeset("x", "patch")])).toBe("0.1.4");
    expect(nextVersion("0.1.3", [changeset("x", "patch"), changeset("y", "major")])).toBe("1.0.0");
    expect(nextVersion("0.1.0", [])).toBe("0.1.0");
  });

  test("is written one value a line, and reads back as it was", () => {
    const value = { short: [1, 2], long: { text: "x".repeat(120), list: ["y".repeat(60), "z".repeat(60)] } };
    expect(JSON.parse(frozenText(value))).toEqual(value);
    expect(frozenText(value).split("\n")).toHaveLength(10);
  });
});
