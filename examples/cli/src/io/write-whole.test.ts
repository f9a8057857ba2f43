import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../exit-codes.ts";
import { writeWhole } from "./write-whole.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "ssos-write-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe("writeWhole", () => {
  it("makes the folders on the way and leaves other files alone", () => {
    const out = join(place, "a", "b");
    writeWhole(out, [{ path: "one.json", text: "1" }, { path: "pages/two.md", text: "2" }]);
    writeWhole(out, [{ path: "one.json", text: "3" }]);
    expect([readFileSync(join(out, "one.json"), "utf8"), readFileSync(join(out, "pages/two.md"), "utf8")]).toEqual(["3", "2"]);
  });

  it("leaves neither files nor new folders behind when one file cannot be written", () => {
    const files = [{ path: "one.json", text: "1" }, { path: "no\0name", text: "2" }];
    expect(() => writeWhole(join(place, "a", "b"), files)).toThrow(UsageError);
    expect(existsSync(join(place, "a"))).toBe(false);
  });

  it("says in one line that a file is in the way, and keeps it", () => {
    writeFileSync(join(place, "a"), "kept");
    expect(() => writeWhole(join(place, "a", "b"), [{ path: "one.json", text: "1" }])).toThrow(/^--out .*: cannot be written, nothing was changed \(ENOTDIR\)$/);
    expect(readFileSync(join(place, "a"), "utf8")).toBe("kept");
  });
});
