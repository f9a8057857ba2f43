import { expect, test } from "vitest";
import { readDashboardSync } from "./read-dashboard.ts";
import { addsUp } from "./row-account.ts";

const header = "cds\trtype\ttype\tstudentgroup\tstatuslevel\treportingyear\n";
const row = (level: number) => `27660840000000\tD\tUD\tALL\t${level}\t2022\n`;

test("two files of one name, from two folders, keep their own accounts when they contradict each other", () => {
  const name = "suspdownload2022.txt";
  const reading = readDashboardSync([
    { name, content: header + row(3) },
    { name, content: header + row(1) },
  ]);
  expect(reading.records).toEqual([]);
  expect(reading.account).toEqual({ read: 2, used: 0, ignored: {}, rejected: 2 });
  expect(reading.files.map(({ account }) => account.rejected)).toEqual([1, 1]);
  expect(reading.files.every(({ account }) => addsUp(account))).toBe(true);
  expect(reading.files.map(({ file }) => file)).toEqual([name, `${name} (2)`]);
});
