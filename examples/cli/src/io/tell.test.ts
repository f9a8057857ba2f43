import { expect, it } from "vitest";
import { tellFindings } from "./tell.ts";

it("tells twenty findings of a code and counts the rest, with places, and leaves information out", () => {
  const lines: string[] = [];
  const finding = (line: number) => ({ code: "duplicate-record", severity: "warning", place: { file: "list.csv", line }, message: "Twice." }) as const;
  tellFindings([...Array.from({ length: 23 }, (_, index) => finding(index + 2)), { code: "renamed", severity: "info", place: {}, message: "Renamed." }, { code: "contradicting-lists", severity: "error", place: { path: "01/2019" }, message: "Disagree." }], (line) => lines.push(line));
  expect(lines).toHaveLength(22);
  expect([lines[0], lines[20], lines[21]]).toEqual(["warning: list.csv:2 Twice.", "error: 01/2019 Disagree.", "and 3 more of duplicate-record"]);
});
