import { expect, it } from "vitest";
import { scan } from "./scan.ts";
import { LONGEST_LINE } from "./split-lines.ts";

const HEADER = "cds\trtype\ttype\tstudentgroup\tcurrnumer\tcurrdenom\treportingyear\n";
const row = (cds: string, numerator: string) => `${cds}\tD\tUD\tALL\t${numerator}\t6000\t2023\n`;

async function read(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  const used: (number | null)[] = [];
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
  }
  const { account, rejected } = await scan(chunks(), { record: ({ numerator }) => used.push(numerator) });
  return { account, rejected: rejected.map(({ line }) => line), used };
}

const SIZES = [1000, LONGEST_LINE - 1, LONGEST_LINE, LONGEST_LINE + 1, 4 * LONGEST_LINE];

it.each(SIZES)("a line far too long is rejected in parts, and the rows around it are read (chunks of %i bytes)", async (size) => {
  const text = HEADER + row("27660840000000", "1") + `${"x".repeat(3 * LONGEST_LINE)}\n` + row("27660920000000", "2");
  const { account, rejected, used } = await read(text, size);
  expect(used).toEqual([1, 2]);
  expect(account).toEqual({ read: 2 + rejected.length, used: 2, ignored: {}, rejected: rejected.length });
  // The line is longer than three, and no part is longer than what is cut at once.
  expect(rejected.length).toBeGreaterThanOrEqual(2);
  expect(rejected.length).toBeLessThanOrEqual(4);
});

it.each(SIZES)("a row of the longest length is read whole (chunks of %i bytes)", async (size) => {
  const rest = row("27660920000000", "").length - 1;
  // The file is recognised by rows of the usual length.
  const usual = Array.from({ length: 9 }, (_, index) => row(`2766084010000${index}`, "1")).join("");
  const { account, used } = await read(HEADER + usual + row("27660920000000", `${"0".repeat(LONGEST_LINE - rest - 1)}7`), size);
  expect(used.at(-1)).toBe(7);
  expect(account).toEqual({ read: 10, used: 10, ignored: {}, rejected: 0 });
});
