import { readCds, STATE_CDS } from "../identifiers/cds-code.ts";
import { studentGroupOf } from "../students/student-group.ts";
import { cdsNumberAt, isBlank, levelAt, shortCode, shortCodeAt } from "./byte-cells.ts";
import { cellEnd, cellStart, entityText, plainName, rawText, recordMaker, type CellFault, type EntityText, type RawRow } from "./dashboard-row.ts";
import { bomLength, isUtf8, type FileEncoding } from "./encoding.ts";
import { findingSink, type FileFindingCode } from "./finding-codes.ts";
import type { RecordType } from "./indicator-record.ts";
import { lineScanner } from "./line-scanner.ts";
import { recogniseDashboardFile, type DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { IgnoredReason } from "./row-account.ts";
import { GROUP_CODES, groupPlaces, rowPlan, type RowPlan } from "./row-plan.ts";
import type { FileReading, RecordVisitor, RejectedRow, ScanOptions } from "./scan-options.ts";
import { seenRows, type SeenRows } from "./seen-rows.ts";

/** @internal Reads one Dashboard file from its bytes, chunk by chunk. */
export interface DashboardScanner {
  push(chunk: Uint8Array): void;
  end(): FileReading;
  readonly rows: () => number;
}

const PLACES = /* @__PURE__ */ groupPlaces();
const [ENGLISH_LEARNERS, TWO_OR_MORE] = ["EL", "MR"].map((code) => GROUP_CODES.findIndex((group) => group.code === code)) as [number, number];
const TOM = /* @__PURE__ */ shortCode("TOM");
const YES = /* @__PURE__ */ shortCode("Y");

const sameBytes = (bytes: Uint8Array, start: number, known: Uint8Array): boolean => {
  for (let index = 0; index < known.length; index += 1) if (bytes[start + index] !== known[index]) return false;
  return true;
};

/** `X` the State, `D` districts and county offices (`L` in the spring of 2017), `S` schools. */
const recordTypeOf = (code: number): RecordType | undefined => (code === 0x53 ? "school" : code === 0x44 || code === 0x4c ? "lea" : code === 0x58 ? "state" : undefined);

/** @internal */
export function dashboardScanner(visitor: RecordVisitor, options: ScanOptions = {}, seenOf: (kind: DashboardFileKind) => SeenRows = () => seenRows()): DashboardScanner {
  const file = options.name ?? "";
  const sink = findingSink(file, { strict: options.strict, limit: options.findingsListed });
  const ignored: Partial<Record<IgnoredReason, number>> = {};
  const rejected: RejectedRow[] = [];
  let [read, used, notSelected, bytesRead] = [0, 0, 0, 0];
  let [sawUtf8, saw1252, withMark] = [false, false, false];
  let header: readonly string[] | undefined;
  let reader: ReturnType<typeof rowReader> | undefined;

  const ignore = (reason: IgnoredReason): void => {
    ignored[reason] = (ignored[reason] ?? 0) + 1;
  };
  const row: RawRow = { bytes: new Uint8Array(), starts: new Int32Array(), fields: 0, end: 0, encoding: "utf-8", line: 0 };

  const lines = lineScanner((bytes, starts, fields, end, ascii, line, terminated) => {
    row.bytes = bytes;
    row.starts = starts;
    row.fields = fields;
    row.end = end;
    row.line = line;
    row.encoding = "utf-8";
    if (line === 1) {
      const mark = bomLength(bytes);
      withMark = mark > 0;
      starts[0] = mark;
      header = Array.from({ length: fields }, (_, column) => rawText(row, column));
      return;
    }
    read += 1;
    const start = starts[0] ?? 0;
    if (isBlank(bytes, start, end)) return ignore("blank-line");
    if (!ascii) {
      if (isUtf8(bytes, start, end)) sawUtf8 = true;
      else {
        saw1252 = true;
        row.encoding = "windows-1252";
      }
    }
    reader ??= open();
    const outcome = reader(row, terminated);
    if (outcome === "used") used += 1;
    else if (outcome === "not-selected") notSelected += 1;
    else if (outcome !== "rejected") ignore(outcome);
  });

  /** Recognises the file by its header and the row at hand; a reader that only counts when it cannot be used. */
  function open(): ReturnType<typeof rowReader> {
    const columns = header ?? [];
    const firstRow = Array.from({ length: row.fields }, (_, column) => rawText(row, column));
    const recognition = recogniseDashboardFile(columns, firstRow, { name: file, indicator: options.indicator });
    if (!recognition.ok) {
      sink.add(recognition.code, "error", { line: 1 }, "The file is none of the State's Dashboard files that are known, or cannot be told from another one; none of its rows was used.", { found: columns.slice(0, 8).join(" "), expected: recognition.expected });
      return () => "file-not-used";
    }
    const { kind, layout } = recognition;
    kindFound = kind;
    if (options.indicator !== undefined && options.indicator !== kind.subject) {
      sink.add("wrong-indicator", "error", { line: 1 }, "The file holds another indicator than the one it was given as; none of its rows was used.", { found: kind.subject, expected: options.indicator });
      return () => "file-not-used";
    }
    if (options.dashboardYear !== undefined && options.dashboardYear !== kind.dashboardYear) {
      sink.add("other-year", "warning", { line: 2, column: "reportingyear" }, "The file belongs to another Dashboard; none of its rows was used.", { found: String(kind.dashboardYear), expected: String(options.dashboardYear) });
      return () => "other-year";
    }
    if (recognition.named !== undefined) {
      sink.add("wrong-indicator", "warning", { line: 1 }, "The file's name names one indicator and its content is another's; the content counts.", { found: kind.subject, expected: recognition.named });
    }
    const plan = rowPlan(columns, layout);
    if (layout === undefined) sink.add("layout-not-known", "warning", { line: 1 }, "No layout is known for this indicator and year; columns are read by the names of other years.", { found: `${kind.subject} ${kind.dashboardYear}` });
    for (const column of plan.unknown) sink.add("unknown-column", "info", { line: 1, column }, "A column without a known meaning; it is kept only when cells are kept.", { found: column });
    for (const column of plan.repeated) sink.add("repeated-column", "error", { line: 1, column }, "A column stands in the header more than once; the first one is read.", { found: column });
    for (const column of plan.missing) sink.add("missing-column", "warning", { line: 1, column }, "A column of the State's layout is not in the file; its facts are not given.", { expected: column });
    if (plan.at.group < 0 && kind.subject !== "elpi") {
      sink.add("missing-column", "error", { line: 1, column: "studentgroup" }, "Without the group no row can be used.", { expected: "studentgroup" });
      return () => "file-not-used";
    }
    return rowReader(kind, plan, layout?.blankLevel === "none" ? 0 : null);
  }
  let kindFound: DashboardFileKind | undefined;

  function rowReader(kind: DashboardFileKind, plan: RowPlan, blankLevel: 0 | null): (row: RawRow, terminated: boolean) => "used" | "rejected" | IgnoredReason {
    const { at, header: columns } = plan;
    const seen = seenOf(kind);
    const indicatorCode = at.indicator < 0 ? 0 : shortCodeAt(row.bytes, cellStart(row, at.indicator), cellEnd(row, at.indicator));
    const select = options.select ?? "leas-and-charters";
    const faults: CellFault[] = [];
    const make = recordMaker(file, kind, plan, { details: options.details ?? true, keepCells: options.keepCells ?? false, blankLevel }, (fault) => faults.push(fault));
    const compared = plan.compared.length > 0 ? plan.compared : columns.map((_, index) => index);
    const levelColumns = [at.statusLevel, at.changeLevel, at.colour].filter((column) => column >= 0);
    /** The code of the row before: rows of one entity follow each other, and one comparison saves the rest. */
    const lastCds = new Uint8Array(14);
    let entity = -1;
    let selected = false;
    let text: EntityText | undefined;

    const reject = (code: FileFindingCode, column: number, message: string, expected: string | undefined, contradicted = false): "rejected" => {
      const place = { line: row.line, ...(column < 0 ? {} : { column: columns[column] ?? String(column + 1) }) };
      const cds = readCds(rawText(row, at.cds));
      const known = cds.ok ? cds.cds.code : cds.likely;
      const groupText = at.group < 0 ? "EL" : rawText(row, at.group).trim();
      const group = studentGroupOf(groupText) ?? (PLACES.has(shortCode(groupText)) ? groupText : undefined);
      rejected.push({ file, line: row.line, kind, ...(known === undefined ? {} : { cds: known }), ...(group === undefined ? {} : { group }), ...(contradicted ? { contradicted } : {}) });
      sink.add(code, "error", place, message, { found: column < 0 ? String(row.fields) : rawText(row, column), expected });
      return "rejected";
    };

    const wrongNumberOfFields = (terminated: boolean): "rejected" => {
      const truncated = !terminated && row.fields < columns.length;
      const message = truncated ? "The file ends in the middle of this line; it was not copied to its end." : "The line has another number of fields than the header.";
      return reject(truncated ? "truncated-last-line" : "wrong-number-of-fields", -1, message, `${columns.length} fields`);
    };

    /** For files without the column: the code says as much. */
    const typeByCode = (raw: RawRow): RecordType => {
      const cds = rawText(raw, at.cds);
      return cds === STATE_CDS ? "state" : cds.endsWith("0000000") ? "lea" : "school";
    };

    const invalidCds = (): "rejected" => {
      const reading = readCds(rawText(row, at.cds));
      const hint = reading.ok ? "" : reading.likely === undefined ? ` (${reading.fault})` : ` (${reading.fault}; probably ${reading.likely})`;
      return reject("invalid-cds", at.cds, "The CDS code is not one; spreadsheets cut leading zeros and write long codes in scientific notation.", `14 digits${hint}`);
    };

    return (raw, terminated) => {
      if (raw.fields !== columns.length) return wrongNumberOfFields(terminated);
      const { bytes } = raw;
      if (at.reportingYear >= 0) {
        const start = cellStart(raw, at.reportingYear);
        let year = 0;
        for (let index = start; index < start + 4; index += 1) year = year * 10 + ((bytes[index] as number) - 0x30);
        if (cellEnd(raw, at.reportingYear) - start < 4 || year !== kind.dashboardYear) {
          if (!terminated) return reject("truncated-last-line", at.reportingYear, "The file ends in the middle of this line; it was not copied to its end.", String(kind.dashboardYear));
          return reject("mixed-years", at.reportingYear, "The row belongs to another year than the file's first row.", String(kind.dashboardYear));
        }
      }
      if (indicatorCode !== 0 && shortCodeAt(bytes, cellStart(raw, at.indicator), cellEnd(raw, at.indicator)) !== indicatorCode) {
        return reject("wrong-indicator", at.indicator, "The row belongs to another indicator than the file's first row.", kind.subject);
      }

      const cdsStart = cellStart(raw, at.cds);
      const sameEntity = entity >= 0 && cellEnd(raw, at.cds) - cdsStart === 14 && sameBytes(bytes, cdsStart, lastCds);
      const cds = sameEntity ? -1 : cdsNumberAt(bytes, cdsStart, cellEnd(raw, at.cds));
      if (!sameEntity && cds < 0) return invalidCds();
      const typed = at.recordType < 0 ? typeByCode(raw) : recordTypeOf(shortCodeAt(bytes, cellStart(raw, at.recordType), cellEnd(raw, at.recordType)));
      if (typed === undefined) return reject("invalid-record-type", at.recordType, "The row is of no known type.", "X (State), D (district or county office) or S (school)");
      const recordType = typed;

      let group = ENGLISH_LEARNERS;
      if (at.group >= 0) {
        const code = shortCodeAt(bytes, cellStart(raw, at.group), cellEnd(raw, at.group));
        const place = PLACES.get(code);
        if (place === undefined) return reject("unknown-group", at.group, "The group's code is not known.", "a group code of Dashboard files");
        group = place;
        if (code === TOM) sink.add("group-code-of-lists", "warning", { line: raw.line, column: columns[at.group] ?? "" }, "Dashboard files write two or more races as MR; the lists' code TOM is read as the same group.", { found: "TOM", expected: GROUP_CODES[TWO_OR_MORE]?.code });
      }

      for (const column of levelColumns) {
        if (levelAt(bytes, cellStart(raw, column), cellEnd(raw, column)) === -1) {
          return reject("invalid-level", column, "Levels and colours are digits, 0 for none and 1 (worst, Red) to 5 (best, Blue).", "0 to 5");
        }
      }

      let print = 0x811c9dc5 | 0;
      for (const column of compared) {
        const end = cellEnd(raw, column);
        for (let index = cellStart(raw, column); index < end; index += 1) print = Math.imul(print ^ (bytes[index] as number), 0x01000193);
        print = Math.imul(print ^ 9, 0x01000193);
      }
      if (!sameEntity) {
        lastCds.set(bytes.subarray(cdsStart, cdsStart + 14));
        entity = seen.entity(cds);
        text = undefined;
        selected = seen.selected(entity, () => {
          const charter = at.charter >= 0 && shortCodeAt(bytes, cellStart(raw, at.charter), cellEnd(raw, at.charter)) === YES;
          if (select === "all") return true;
          if (select === "leas") return recordType === "lea";
          if (select === "leas-and-charters") return recordType === "lea" || (recordType === "school" && charter);
          return select({ cds: rawText(raw, at.cds), recordType, charter });
        });
      }
      const before = seen.note(entity, group, print);
      if (before === "same") {
        sink.add("duplicate-row", "info", { line: raw.line }, "The same result of the same group stands in the input more than once.", { found: `${rawText(raw, at.cds)} ${GROUP_CODES[group]?.code ?? ""}` });
        return "duplicate-row";
      }
      if (before === "different") return reject("contradicting-rows", at.group < 0 ? at.cds : at.group, "Two rows of the same group say different things; neither was used.", "one row for each group of an entity", true);
      if (!selected) return "not-selected";
      if (options.groups !== "all" && GROUP_CODES[group]?.group === null) return "not-an-accountability-group";

      text ??= entityText(raw, plan);
      if (options.keepCells === true && !sameNames(raw, text)) text = entityText(raw, plan);
      faults.length = 0;
      const { subject } = kind;
      if (subject === "enrolment") {
        const record = make.enrolment(raw, text, recordType, group);
        if (rejectedFor(faults)) return "rejected";
        visitor.enrolment?.(record);
      } else {
        const record = make.indicator(subject, raw, text, recordType, group);
        if (rejectedFor(faults)) return "rejected";
        visitor.record?.(record);
      }
      return "used";
    };

    function sameNames(raw: RawRow, names: EntityText): boolean {
      return plainName(rawText(raw, at.schoolName)) === names.schoolName && plainName(rawText(raw, at.districtName)) === names.districtName && plainName(rawText(raw, at.countyName)) === names.countyName;
    }

    /** A cell that should be a number and is none makes the row useless; an odd mark is only not given. */
    function rejectedFor(found: readonly CellFault[]): boolean {
      for (const { column, code } of found) {
        if (code === "invalid-flag") sink.add(code, "warning", { line: row.line, column: columns[column] ?? "" }, "The mark is neither Y, N nor blank; it counts as not given.", { found: rawText(row, column), expected: "Y, N or blank" });
      }
      const number = found.find(({ code }) => code === "invalid-number");
      if (number !== undefined) reject("invalid-number", number.column, "The cell should hold a number.", "a number or a blank cell");
      return number !== undefined;
    }
  }

  return {
    rows: () => read,
    push(chunk) {
      bytesRead += chunk.length;
      lines.push(chunk);
    },
    end() {
      lines.end();
      const encoding: FileEncoding = saw1252 ? "windows-1252" : "utf-8";
      if (header === undefined || (header.length === 1 && header[0]?.trim() === "" && read === 0)) sink.add("empty-file", "error", {}, "The file is empty.", { expected: "a header and rows" });
      else if (read === 0) sink.add("header-only", "error", { line: 1 }, "The file has a header and no rows.", { expected: "rows below the header" });
      if (saw1252) sink.add(sawUtf8 ? "mixed-encoding" : "windows-1252", sawUtf8 ? "warning" : "info", {}, sawUtf8 ? "Some lines are UTF-8 and others Windows-1252; each was read as what it is." : "The file is in Windows-1252.", { found: "windows-1252", expected: "utf-8" });
      const { lf, crlf, last } = lines.ends;
      if (lf > 0 && crlf > 0) sink.add("mixed-line-ends", "info", {}, "Some lines end in a line feed alone and others in carriage return and line feed.", { found: `${lf} and ${crlf}` });
      return {
        file,
        bytes: bytesRead,
        ...(kindFound === undefined ? {} : { kind: kindFound }),
        encoding,
        form: { columns: header ?? [], separator: "\t", lineEnd: crlf > lf ? "\r\n" : "\n", finalLineEnd: last, byteOrderMark: withMark, encoding },
        account: { read, used, ignored: notSelected === 0 ? ignored : { ...ignored, "not-selected": notSelected }, rejected: rejected.length },
        rejected,
        findings: sink.close(),
      };
    },
  };
}
