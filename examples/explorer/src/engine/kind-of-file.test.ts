import { describe, expect, it } from "vitest";
import { kindOfFile } from "./kind-of-file.ts";

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...values: number[]) => new Uint8Array(values);

describe("kindOfFile", () => {
  it.each([
    ["susp.txt", text("cds\trtype\tstudentgroup\tcurrstatus\treportingyear\n"), { read: "dashboard" }],
    ["susp.txt", text("\uFEFFCDS\tReporting_Year\r\n"), { read: "dashboard" }],
    ["local.txt", text("cdsCode|lea|priorityNumber|performance|year\r\n"), { read: "local-indicators" }],
    ["local.csv", text("priority,year,cds,lea,performance\n"), { read: "local-indicators" }],
    ["list.csv", text('2023 list,,\n"CDcode","CDS","LEAname","SWDpriorities","TotalStudentGroups"\n'), { read: "assistance-list" }],
    ["plan.json", text(' {"schema": "ssos/lcap/1"}'), { read: "json" }],
    ["susp.csv", text("cds,rtype,studentgroup,currstatus,reportingyear\n"), { refused: "comma-separated" }],
    ["notes.txt", text("nothing of the State's"), { refused: "unknown-text" }],
    ["empty.txt", bytes(), { refused: "empty" }],
    ["blank.txt", text(" \r\n\n"), { refused: "empty" }],
    ["photo.txt", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), { refused: "image" }],
    ["photo.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), { refused: "image" }],
    ["plan.pdf", text("%PDF-1.7"), { refused: "pdf" }],
    ["list.xlsx", bytes(0x50, 0x4b, 3, 4, 0), { refused: "workbook" }],
    ["list.xls", bytes(0xd0, 0xcf, 0x11, 0xe0), { refused: "workbook" }],
    ["plan.docx", bytes(0x50, 0x4b, 3, 4, 0), { refused: "document" }],
    ["all.zip", bytes(0x50, 0x4b, 3, 4, 0), { refused: "archive" }],
    ["susp.txt.gz", bytes(0x1f, 0x8b, 8), { refused: "archive" }],
    ["disk.bin", bytes(1, 0, 2, 0), { refused: "not-text" }],
  ])("%s", (name, head, expected) => {
    expect(kindOfFile(name, head)).toEqual(expected);
  });
});
