import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { registerStatute } from "./statute.ts";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function run(...words: string[]): Promise<{ readonly out: string; readonly code: number }> {
  let out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerStatute(program);
  await program.parseAsync(["node", "ssos", "statute", ...words]);
  return { out, code: Number(process.exitCode ?? 0) };
}

const json = async (...words: string[]): Promise<Record<string, unknown>> => JSON.parse((await run(...words, "--format", "json")).out) as Record<string, unknown>;

/** Runs something on a file that is removed afterwards. */
async function withFile<T>(text: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "statute-"));
  try {
    const path = join(folder, "text.txt");
    writeFileSync(path, text);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("statute cite", () => {
  it("takes words or a file, and tells mistyped sections with what is meant", async () => {
    const { out, code } = await run("cite", "EC", "52071", "and", "52701.5", "--date", "2024-06-30", "--strict");
    expect(out).toContain("EC 52071.5 is probably meant");
    expect(code).toBe(1);
    const document = await withFile("One.\nSee EC 52071(c).", (path) => json("cite", path, "--date", "2024-06-30"));
    expect(document["citations"]).toMatchObject([{ line: 2, citation: "EC 52071(c)", start: 9, end: 20 }]);
    expect(document["findings"]).toEqual([]);
  });

  it("resolves relative references of a law in their own section", async () => {
    const document = await withFile("52071.\n(a) See subdivision (c).\n", (path) => json("cite", path, "--law", "--date", "2026-10-02"));
    expect(document["citations"]).toMatchObject([{ citation: "EC 52071" }, { citation: "EC 52071(c)" }]);
  });

  it("refuses a file that is not there, in one line", async () => {
    await expect(run("cite", "nowhere.txt")).rejects.toThrow("nowhere.txt: there is no such file");
  });
});

describe("statute at", () => {
  it("shows a provision of the day", async () => {
    expect((await run("at", "EC", "52071(c)(3)", "--date", "2026-10-01")).out).toContain("SB 133");
    expect(await json("at", "52071(c)(3)", "--date", "2024-07-01")).toMatchObject({ ok: false, code: "no-such-provision", citation: "EC 52071(c)(3)" });
    expect(await json("at", "50702", "--date", "2026-10-01")).toMatchObject({ code: "unknown-section", meant: ["EC 52072", "EC 52070"] });
    expect((await run("at", "50702", "--date", "2026-10-01", "--strict")).code).toBe(1);
  });

  it.each([["at", "EC 52071(1)"], ["at", "hello"], ["at", "EC 52071", "--date", "2026-02-30"]])("refuses %j %j", async (...words) => {
    await expect(run(...words)).rejects.toThrow(/nest|no single citation|no date/);
  });
});

describe("statute changes, check and drift", () => {
  it("lists changes between two dates", async () => {
    const { out } = await run("changes", "--from", "2026-01-01", "--to", "2026-10-01", "EC", "52071");
    expect(out).toMatch(/^2 changes/);
    expect(out).toContain("2 years became 3 years");
    await expect(run("changes", "--from", "2026-10-01", "--to", "2026-01-01")).rejects.toThrow("lies after");
  });

  it("checks the code's references", async () => {
    const document = await json("check", "--date", "2026-10-02");
    expect(document["findings"]).toContainEqual(expect.objectContaining({ code: "wrong-target", from: "EC 52071(c)(3)", meant: ["EC 52071(g)"] }));
    expect(document["judgements"]).toContainEqual(expect.objectContaining({ id: "A19" }));
    expect((await run("check", "--date", "2026-10-02", "--strict")).code).toBe(1);
  });

  it("reports drift of an official text", async () => {
    const text = "52071.51.\n(a) Help for two years under Section 60900:\n(1) Section 60900.\n(2) Section 49081 and paragraph (1).\n(3) Paragraphs (1) and (2).\n(b) Costs.";
    const { out, code } = await withFile(text, (path) => run("drift", path, "--date", "2026-10-01", "--strict"));
    expect(out).toContain("(a) 1 year became 2 years");
    expect(code).toBe(1);
    await expect(withFile("(a) One.", (path) => run("drift", path))).rejects.toThrow("does not say which section");
  });
});
