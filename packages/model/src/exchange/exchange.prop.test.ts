import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvText } from "./csv-text.ts";
import { jsonLines } from "./json-lines.ts";

const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", ",", "\"", "'", "a", "0") }));

it("a CSV reader of another make gets every cell back, and none begins as a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), (rows) => {
      const [header, ...read] = parse(csvText(["one", "two"], rows), { recordDelimiter: "\r\n" }) as string[][];
      expect(header).toEqual(["one", "two"]);
      expect(read.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r\n])/, "")))).toEqual(rows.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r\n])/, ""))));
      for (const value of read.flat()) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

it("JSON Lines hold one record a line, whatever its texts hold, and give it back", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ cds: fc.string(), name: fc.string({ unit: "binary" }) })), (records) => {
      const text = jsonLines(records);
      const lines = text.split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
    }),
  );
});
