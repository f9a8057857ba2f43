import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The built command as a user runs it; `npm test` builds first.
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const sample = (name: string) => fileURLToPath(new URL(`../../../../packages/lcap-alignment/sample/${name}.json`, import.meta.url));

describe("audit", () => {
  let folder = "";
  const written = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "audit", ...args], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
    expect(stderr).not.toContain("    at ");
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "audit-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("audits the sample plan with all that is known", () => {
    const { status, stdout } = run(sample("plan"), "--previous", sample("previous"), "--context", sample("context"), "--strict");
    expect(status).toBe(0);
    expect(stdout).toContain("28 of 28 printed figures agree");
    expect(stdout).toContain("Nothing was found.");
  });

  it("prints one JSON object", () => {
    const audit = JSON.parse(run(sample("plan"), "--format", "json").stdout) as { schema: string; notEvaluated: unknown[] };
    expect(audit.schema).toBe("ssos/lcap-audit/1");
    expect(audit.notEvaluated.length).toBeGreaterThan(0);
  });

  it("recalculates printed tables and exits with 1 on a fault only when strict", () => {
    const file = written("figures.json", JSON.stringify([{ id: "A", table1: { baseGrant: "$1,000", scGrant: " 125 ", projectedPct: "12.00%" } }]));
    const { status, stdout } = run("--figures", file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "ssos/lcap-figures/1",
      plans: [
        {
          id: "A",
          items: [{ item: "I3", printed: "12.00%", computed: "12.50", agrees: false }],
          findings: [{ code: "projected-percentage-differs", found: "12.00%", expected: "12.50", dollars: 5 }],
        },
      ],
    });
    expect(run("--figures", file, "--strict").status).toBe(1);
    expect(run("--figures", file, "--format", "markdown").stdout).toContain("| A | 1 | 0 | 1 |");
  });

  it.each([
    ["nothing", []],
    ["a plan and figures", ["a.json", "--figures", "b.json"]],
    ["a file that is not there", ["nowhere.json"]],
    ["an unknown format", [sample("plan"), "--format", "pdf"]],
  ])("refuses %s with one line and status 2", (_what, args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses what is not in our format, naming the place", () => {
    const { status, stderr } = run(written("plan.json", '{"schema":"ssos/lcap/1"}'));
    expect(status).toBe(2);
    expect(stderr).toContain("plan.json: id:");
    expect(run(written("text.json", "plan")).stderr).toContain("not JSON");
    expect(run("--figures", written("object.json", "{}")).status).toBe(2);
  });
});
