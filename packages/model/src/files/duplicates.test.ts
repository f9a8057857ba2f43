import { expect, it } from "vitest";
import { scan } from "./scan.ts";

const HEADER = "cds\trtype\ttype\tstudentgroup\tcurrnumer\tcurrdenom\tcurrstatus\tchange\tstatuslevel\tchangelevel\tcolor\treportingyear\n";
const row = (cells: readonly string[]) => `27660840000000\tD\tUD\tALL\t${cells.join("\t")}\t2023\n`;
const CELLS = ["212", "6000", "3.5", "-12.4", "3", "2", "2"];

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}
const read = async (text: string, size: number) => scan(inChunks(new TextEncoder().encode(text), size), {}, { indicator: "susp" });

it("a row that says the same is a duplicate, wherever the chunks of the file end", async () => {
  const text = HEADER + row(CELLS) + row(CELLS);
  for (let size = 1; size <= text.length; size += 1) {
    const { account } = await read(text, size);
    expect(account, `chunks of ${size}`).toEqual({ read: 2, used: 1, ignored: { "duplicate-row": 1 }, rejected: 0 });
  }
});

it("a row that differs in one digit of one cell contradicts", async () => {
  for (const [place, cell] of CELLS.entries()) {
    for (const [at, digit] of [...cell].entries()) {
      if (!/\d/.test(digit)) continue;
      const other = CELLS.with(place, cell.slice(0, at) + (digit === "1" ? "4" : "1") + cell.slice(at + 1));
      const { findings } = await read(HEADER + row(CELLS) + row(other), 1 << 20);
      expect(findings.map(({ code }) => code), other.join(" ")).toContain("contradicting-rows");
    }
  }
});

it("a digit that moves into the next cell contradicts", async () => {
  const { findings } = await read(HEADER + row(["21", "26000", ...CELLS.slice(2)]) + row(CELLS), 1 << 20);
  expect(findings.map(({ code }) => code)).toContain("contradicting-rows");
});
