import { expect, it } from "vitest";
import { scanSync } from "./scan.ts";

const HEADER = "cds\trtype\ttype\tstudentgroup\tcurrnumer\tcurrdenom\treportingyear\n";
const row = (cds: string, numerator: number) => `${cds}\tD\tUD\tALL\t${numerator}\t6000\t2023\n`;
const [FIRST, SECOND, THIRD] = ["27660840000000", "27660920000000", "27661340000000"] as const;
const FILE = HEADER + row(FIRST, 1) + row(SECOND, 22) + row(THIRD, 333);

const numerators = (text: string): (number | null)[] => {
  const found: (number | null)[] = [];
  scanSync(text, { record: ({ numerator }) => found.push(numerator) });
  return found;
};

it("a file can be read within the reading of another", () => {
  const found: string[] = [];
  const { account } = scanSync(FILE, {
    record: ({ cds, numerator }) => {
      expect(numerators(HEADER + row(THIRD, 7777777) + row(FIRST, 8))).toEqual([7777777, 8]);
      found.push(`${cds} ${numerator}`);
    },
  });
  expect(found).toEqual([`${FIRST} 1`, `${SECOND} 22`, `${THIRD} 333`]);
  expect(account).toEqual({ read: 3, used: 3, ignored: {}, rejected: 0 });
});

it("an error thrown out of a reading leaves nothing behind for the next one", () => {
  const stop = new Error("enough");
  const stopping = () => scanSync(FILE, { record: ({ numerator }) => { if (numerator === 22) throw stop; } });
  expect(stopping).toThrow(stop);
  expect(numerators(FILE)).toEqual([1, 22, 333]);
});
