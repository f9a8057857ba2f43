import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STUDENT_GROUPS } from "../students/student-group.ts";
import { encodeText } from "./encoding.ts";
import { factsFromRecords } from "./facts-from-records.ts";
import type { IndicatorRecord } from "./indicator-record.ts";
import { readDashboardSync } from "./read-dashboard.ts";
import { readRecords } from "./read-records.ts";
import { addsUp } from "./row-account.ts";
import { scan } from "./scan.ts";
import { writeRecords } from "./write-records.ts";

const COLUMNS = ["cds", "rtype", "schoolname", "districtname", "countyname", "charter_flag", "coe_flag", "dass_flag", "type", "studentgroup", "currnumer", "currdenom", "currstatus", "change", "statuslevel", "changelevel", "color", "box", "smalldenom", "currnsizemet", "indicator", "reportingyear"];
const NAME = "suspdownload2023.txt";

const count = fc.oneof(fc.constant(""), fc.nat(5000).map(String));
const decimal = fc.oneof(fc.constant(""), fc.integer({ min: -9999, max: 9999 }).map((tenths) => (tenths / 10).toFixed(1)), fc.nat(100).map(String));
const level = fc.constantFrom("", "0", "1", "2", "3", "4", "5");
const mark = fc.constantFrom("", "Y");
const name = fc.constantFrom("King City Union", "Los Niños", "\"Igo, Ono, Platina Union\"", "Peña", "A – B");
const rowOf = (cds: string, group: string) =>
  fc
    .record({ name, charter: mark, dass: mark, numerator: count, denominator: count, status: decimal, change: decimal, status_level: level, change_level: level, colour: level, box: fc.constantFrom("0", "10", "250", ""), small: mark, met: mark })
    .map((cells) => {
      const lea = cds.endsWith("0000000");
      return [cds, lea ? "D" : "S", lea ? "" : cells.name, cells.name, "Monterey", lea ? "" : cells.charter, "", cells.dass, lea ? "UD" : "ES", group, cells.numerator, cells.denominator, cells.status, cells.change, cells.status_level, cells.change_level, cells.colour, cells.box, cells.small, cells.met, "SUSP", "2023"];
    });
/** Rows with distinct keys. */
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom("27660840000000", "27102720000000", "27102720112177", "01611190106401"), fc.constantFrom(...STUDENT_GROUPS, "SBA", "EO")), { minLength: 1, maxLength: 20, selector: (key) => key.join() })
  .chain((keys) => fc.tuple(...keys.map(([cds, group]) => rowOf(cds, group))));

const text = (table: readonly (readonly string[])[], { lineEnd = "\n", final = true, columns = COLUMNS } = {}) => [columns, ...table].map((line) => line.join("\t")).join(lineEnd) + (final ? lineEnd : "");
const plain = (records: readonly IndicatorRecord[]) => records.map(({ row, ...rest }) => rest).sort((left, right) => (`${left.cds} ${left.group ?? left.otherGroup ?? ""}` < `${right.cds} ${right.group ?? right.otherGroup ?? ""}` ? -1 : 1));
const read = (content: string | Uint8Array) => readRecords(content, { name: NAME });

describe("reading Dashboard files", () => {
  it("every row ends somewhere, and rows in order end as records", () => {
    fc.assert(fc.property(rows, (table) => {
      const { account, records } = read(text(table));
      expect(addsUp(account)).toBe(true);
      expect(account.used).toBe(table.length);
      expect(records).toHaveLength(table.length);
    }));
  });

  it("line ends, a byte order mark and the encoding change nothing", () => {
    fc.assert(fc.property(rows, fc.boolean(), (table, final) => {
      const expected = plain(read(text(table)).records);
      expect(plain(read(text(table, { lineEnd: "\r\n", final })).records)).toEqual(expected);
      expect(plain(read(`\uFEFF${text(table)}`).records)).toEqual(expected);
      const latin = read(encodeText(text(table), "windows-1252"));
      expect(plain(latin.records)).toEqual(expected);
      expect(latin.encoding).toBe(/[ñ–]/.test(text(table)) ? "windows-1252" : "utf-8");
    }));
  });

  it("the order of rows and of columns, and the case of names, change nothing", () => {
    fc.assert(fc.property(rows, fc.shuffledSubarray(COLUMNS.map((_, index) => index), { minLength: COLUMNS.length }), fc.infiniteStream(fc.nat()), (table, order, keys) => {
      const expected = plain(read(text(table)).records);
      const shuffled = table.map((line) => [keys.next().value as number, line] as const).sort(([left], [right]) => left - right).map(([, line]) => line);
      expect(plain(read(text(shuffled)).records)).toEqual(expected);
      const columns = order.map((index) => COLUMNS[index] ?? "").map((column, index) => (index % 2 === 0 ? column.toUpperCase() : column.replace("_", "")));
      const permuted = plain(read(text(table.map((line) => order.map((index) => line[index] ?? "")), { columns })).records);
      expect(permuted).toEqual(expected);
    }));
  });

  it("what was read is written back byte for byte", () => {
    fc.assert(fc.property(rows, fc.constantFrom("\n", "\r\n"), fc.boolean(), fc.boolean(), fc.constantFrom("utf-8" as const, "windows-1252" as const), (table, lineEnd, final, mark, encoding) => {
      const bytes = encodeText((mark && encoding === "utf-8" ? "\uFEFF" : "") + text(table, { lineEnd, final }), encoding);
      const { records, form } = readRecords(bytes, { name: NAME, keepCells: true });
      expect([...encodeText(writeRecords(records, form), form.encoding)]).toEqual([...bytes]);
    }));
  });

  it("what is changed in a record is changed in the file, and nothing else", () => {
    fc.assert(fc.property(rows, fc.constantFrom(1 as const, 5 as const), (table, colour) => {
      const { records, form } = readRecords(text(table), { name: NAME, keepCells: true });
      const written = read(writeRecords(records.map((record) => ({ ...record, colour })), form));
      expect(plain(written.records)).toEqual(plain(records.map(({ cells, ...record }) => ({ ...record, colour }))));
    }));
  });

  it("chunks of any size give the same as the whole", async () => {
    await fc.assert(fc.asyncProperty(rows, fc.integer({ min: 1, max: 400 }), fc.constantFrom("\n", "\r\n"), async (table, size, lineEnd) => {
      const bytes = encodeText(text(table, { lineEnd }), "utf-8");
      async function* chunks() {
        // The same memory each time, as some streams do it.
        const buffer = new Uint8Array(size);
        for (let from = 0; from < bytes.length; from += size) {
          const part = bytes.subarray(from, from + size);
          buffer.set(part);
          yield buffer.subarray(0, part.length);
        }
      }
      const records: IndicatorRecord[] = [];
      const reading = await scan(chunks(), { record: (record) => records.push(record) }, { name: NAME, select: "all", groups: "all" });
      const whole = read(bytes);
      expect(records).toEqual(whole.records);
      expect(reading.account).toEqual(whole.account);
    }));
  });

  it("facts hold each LEA's and charter school's results, whatever the order, and none of another school's", () => {
    fc.assert(fc.property(rows, (table) => {
      const reading = readDashboardSync([{ name: NAME, content: text(table) }]);
      const facts = factsFromRecords(reading);
      const results = facts.flatMap(({ lea, dashboards }) => Object.entries(dashboards[2023]?.results ?? {}).flatMap(([group, indicators]) => (indicators.susp === undefined ? [] : [`${lea.cds} ${group}`])));
      const expected = reading.records.map(({ cds, group }) => `${cds} ${group}`);
      expect(results.sort()).toEqual(expected.sort());
      expect(facts.every(({ lea }) => lea.kind === "charter" || lea.cds.endsWith("0000000"))).toBe(true);
    }));
  });

  it("damage anywhere is found, and never takes another row along", () => {
    fc.assert(fc.property(rows, fc.nat(), fc.constantFrom([0, "1611190000000"], [9, "XYZ"], [16, "Red"], [14, "9"], [21, "2019"], [12, "n/a"]), (table, where, [column, value]) => {
      const broken = table.map((line) => [...line]);
      const index = where % broken.length;
      (broken[index] as string[])[column as number] = value as string;
      // With two rows of two years, either could be the file's.
      fc.pre(column !== 21 || broken.length > 2);
      const { account, findings } = read(text(broken));
      expect(account).toMatchObject({ used: table.length - 1, rejected: 1 });
      expect(findings.filter(({ severity }) => severity === "error").map(({ place }) => place.line)).toEqual([index + 2]);
    }));
  });
});
