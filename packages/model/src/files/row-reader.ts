import { readCds, STATE_CDS } from "../identifiers/cds-code.ts";
import { studentGroupOf } from "../students/student-group.ts";
import { digitsAt, isSame, levelAt, shortCode, shortCodeAt } from "./byte-cells.ts";
import { cellEnd, cellStart, rawText, recordMaker, type CellFault, type EntityCells } from "./dashboard-row.ts";
import type { FileFindingCode, FindingSink } from "./finding-codes.ts";
import type { RecordType } from "./indicator-record.ts";
import { emptyLine, type Line } from "./line-scanner.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { IgnoredReason } from "./row-account.ts";
import { GROUP_CODES, groupPlaces, type GroupCode, type RowPlan } from "./row-plan.ts";
import type { RecordVisitor, RejectedRow, ScanOptions } from "./scan-options.ts";
import type { SeenRows } from "./seen-rows.ts";

const PLACES = /* @__PURE__ */ groupPlaces();
const [ENGLISH_LEARNERS, TWO_OR_MORE] = ["EL", "MR"].map((code) => GROUP_CODES.findIndex((group) => group.code === code)) as [number, number];
const TOM = /* @__PURE__ */ shortCode("TOM");
const [YEAR_DIGITS, AREA_DIGITS, CDS_DIGITS] = [4, 7, 14] as const;
const YES = /* @__PURE__ */ shortCode("Y");

/** @internal Checks a row and hands over its record, if it is one that was asked for; says what became of it. */
export type RowReader = (row: Line) => "used" | "rejected" | IgnoredReason;

/** @internal What a {@link RowReader} works with. */
export interface RowReading {
  readonly file: string;
  readonly kind: DashboardFileKind;
  readonly plan: RowPlan;
  /** The packed code of the indicator column; 0 for files without it. */
  readonly indicatorCode: number;
  readonly blankLevel: 0 | null;
  /** Whether code, names and marks of the entity are the leading columns, so that a row that repeats them needs no look at them. */
  readonly envelopeLeads: boolean;
  readonly seen: SeenRows;
  readonly options: ScanOptions;
  readonly sink: FindingSink;
  readonly rejected: RejectedRow[];
  readonly visitor: RecordVisitor;
}

/** `X` the State, `D` districts and county offices (`L` in the spring of 2017), `S` schools. */
const recordTypeOf = (code: number): RecordType | undefined => (code === 0x53 ? "school" : code === 0x44 || code === 0x4c ? "lea" : code === 0x58 ? "state" : undefined);

/** A county's code and the seven digits of a school, or the State's zeros; -1 stands for other bytes than digits. */
function isEntity(area: number, school: number): boolean {
  const county = Math.trunc(area / 100_000);
  return school >= 0 && ((county >= 1 && county <= 58) || (area === 0 && school === 0));
}

/** @internal The checks of one recognised file, row by row. */
export function rowReader({ file, kind, plan, indicatorCode, blankLevel, envelopeLeads, seen, options, sink, rejected, visitor }: RowReading): RowReader {
  let row = emptyLine();
  const { at, header: columns } = plan;
  const select = options.select ?? "leas-and-charters";
  const faults: CellFault[] = [];
  const make = recordMaker(file, kind, plan, { details: options.details ?? true, keepCells: options.keepCells ?? false, blankLevel }, (fault) => faults.push(fault));
  const englishLearnersOnly = kind.subject === "elpi" && kind.dashboardYear < 2024;
  const compared = plan.compared.length > 0 ? plan.compared : columns.map((_, index) => index);
  const levelColumns = [at.statusLevel, at.changeLevel, at.colour].filter((column) => column >= 0);
  /** The last cells of a row that was in order, where they are its indicator and year: a row that ends in the same bytes needs no look at them. */
  let trailer: Uint8Array | undefined;
  const trailerAt = at.indicator >= 0 && at.indicator === columns.length - 2 && at.reportingYear === columns.length - 1 ? at.indicator : -1;
  /** What the entity's own cells came to, kept while rows repeat them. */
  let known = false;
  let entity = -1;
  let recordType: RecordType = "state";
  let selected = false;
  let cells: EntityCells | undefined;

  const reject = (code: FileFindingCode, column: number, message: string, expected: string | undefined, contradicted = false): "rejected" => {
    const place = { line: row.number, ...(column < 0 ? {} : { column: columns[column] ?? String(column + 1) }) };
    const cds = readCds(rawText(row, at.cds));
    const likely = cds.ok ? cds.cds.code : cds.likely;
    const groupText = at.group < 0 ? "EL" : rawText(row, at.group).trim();
    const group = studentGroupOf(groupText) ?? (PLACES.has(shortCode(groupText)) ? groupText : undefined);
    rejected.push({ file, line: row.number, kind, ...(likely === undefined ? {} : { cds: likely }), ...(group === undefined ? {} : { group }), ...(contradicted ? { contradicted } : {}) });
    sink.add(code, "error", place, message, { found: column < 0 ? String(row.fields) : rawText(row, column), expected });
    return "rejected";
  };

  const wrongNumberOfFields = (): "rejected" => {
    const truncated = !row.terminated && row.fields < columns.length;
    const message = truncated ? "The file ends in the middle of this line; it was not copied to its end." : "The line has another number of fields than the header.";
    return reject(truncated ? "truncated-last-line" : "wrong-number-of-fields", -1, message, `${columns.length} fields`);
  };

  const yearAt = (raw: Line): number => {
    const start = cellStart(raw, at.reportingYear);
    return cellEnd(raw, at.reportingYear) - start < YEAR_DIGITS ? -1 : digitsAt(raw.bytes, start, YEAR_DIGITS);
  };

  /** For files without the column: the code says as much. */
  const typeByCode = (raw: Line): RecordType => {
    const cds = rawText(raw, at.cds);
    return cds === STATE_CDS ? "state" : cds.endsWith("0000000") ? "lea" : "school";
  };

  const invalidCds = (): "rejected" => {
    const reading = readCds(rawText(row, at.cds));
    const hint = reading.ok ? "" : reading.likely === undefined ? ` (${reading.fault})` : ` (${reading.fault}; probably ${reading.likely})`;
    return reject("invalid-cds", at.cds, "The CDS code is not one; spreadsheets cut leading zeros and write long codes in scientific notation.", `14 digits${hint}`);
  };

  function yearAndIndicator(raw: Line): "rejected" | undefined {
    if (at.reportingYear >= 0 && yearAt(raw) !== kind.dashboardYear) {
      if (!raw.terminated) return reject("truncated-last-line", at.reportingYear, "The file ends in the middle of this line; it was not copied to its end.", String(kind.dashboardYear));
      return reject("mixed-years", at.reportingYear, "The row belongs to another year than the file's first rows.", String(kind.dashboardYear));
    }
    if (indicatorCode !== 0 && shortCodeAt(raw.bytes, cellStart(raw, at.indicator), cellEnd(raw, at.indicator)) !== indicatorCode) {
      return reject("wrong-indicator", at.indicator, "The row belongs to another indicator than the file's first rows.", kind.subject);
    }
    return undefined;
  }

  return (raw) => {
    row = raw;
    // Also when this row turns out damaged: the next one may repeat its cells.
    if (!raw.repeats) known = false;
    if (raw.fields !== columns.length) return wrongNumberOfFields();
    const { bytes } = raw;
    if (trailer === undefined || !isSame(bytes, cellStart(raw, trailerAt), raw.end, trailer)) {
      const fault = yearAndIndicator(raw);
      if (fault !== undefined) return fault;
      if (trailerAt >= 0) trailer = bytes.slice(cellStart(raw, trailerAt), raw.end);
    }

    if (!known) {
      cells = undefined;
      const start = cellStart(raw, at.cds);
      const [area, school] = cellEnd(raw, at.cds) - start === CDS_DIGITS ? [digitsAt(bytes, start, AREA_DIGITS), digitsAt(bytes, start + AREA_DIGITS, CDS_DIGITS - AREA_DIGITS)] : [-1, -1];
      if (!isEntity(area, school)) return invalidCds();
      const type = at.recordType < 0 ? typeByCode(raw) : recordTypeOf(shortCodeAt(bytes, cellStart(raw, at.recordType), cellEnd(raw, at.recordType)));
      if (type === undefined) return reject("invalid-record-type", at.recordType, "The row is of no known type.", "X (State), D (district or county office) or S (school)");
      recordType = type;
      entity = seen.entity(area, school);
      selected = isSelected();
      known = envelopeLeads;
    }

    let group = ENGLISH_LEARNERS;
    if (at.group >= 0) {
      const code = shortCodeAt(bytes, cellStart(raw, at.group), cellEnd(raw, at.group));
      // Before long-term English learners had rows of their own, the column may be there and blank: every row is EL.
      const place = code === 0 && englishLearnersOnly ? ENGLISH_LEARNERS : PLACES.get(code);
      if (place === undefined) return reject("unknown-group", at.group, "The group's code is not known.", "a group code of Dashboard files");
      group = place;
      if (code === TOM) sink.add("group-code-of-lists", "warning", { line: raw.number, column: columns[at.group] ?? "" }, "Dashboard files write two or more races as MR; the lists' code TOM is read as the same group.", { found: "TOM", expected: GROUP_CODES[TWO_OR_MORE]?.code });
    }

    for (const column of levelColumns) {
      if (levelAt(bytes, cellStart(raw, column), cellEnd(raw, column)) === -1) {
        return reject("invalid-level", column, "Levels and colours are digits, 0 for none and 1 (worst, Red) to 5 (best, Blue).", "0 to 5");
      }
    }

    // Rows that nobody asked for are not compared: a second one of a group is a duplicate, whatever it says.
    const before = seen.note(entity, group, selected ? fingerprint(raw) : 0);
    if (before === "same") {
      sink.add("duplicate-row", "info", { line: raw.number }, "A second row of the same group; it says the same, or nobody asked for its entity.", { found: `${rawText(raw, at.cds)} ${GROUP_CODES[group]?.code ?? ""}` });
      return "duplicate-row";
    }
    if (before === "different") return reject("contradicting-rows", at.group < 0 ? at.cds : at.group, "Two rows of the same group say different things; neither was used.", "one row for each group of an entity", true);
    if (!selected) return "not-selected";
    const code = GROUP_CODES[group] as GroupCode;
    if (options.groups !== "all" && code.group === null) return "not-an-accountability-group";

    if (faults.length > 0) faults.length = 0;
    cells ??= make.entity(raw);
    const { subject } = kind;
    if (subject === "enrolment") {
      const record = make.enrolment(raw, cells, recordType, code);
      if (rejectedFor(faults)) return "rejected";
      visitor.enrolment?.(record);
    } else {
      const record = make.indicator(subject, raw, cells, recordType, code);
      if (rejectedFor(faults)) return "rejected";
      visitor.record?.(record);
    }
    return "used";
  };

  /** FNV-1a of the cells that make a result. */
  function fingerprint(raw: Line): number {
    const { bytes } = raw;
    let print = 0x811c9dc5 | 0;
    for (const column of compared) {
      const end = cellEnd(raw, column);
      for (let index = cellStart(raw, column); index < end; index += 1) print = Math.imul(print ^ (bytes[index] as number), 0x01000193);
      print = Math.imul(print ^ 9, 0x01000193);
    }
    return print;
  }

  function isSelected(): boolean {
    if (select === "all") return true;
    if (recordType === "lea" && typeof select === "string") return true;
    const charter = at.charter >= 0 && shortCodeAt(row.bytes, cellStart(row, at.charter), cellEnd(row, at.charter)) === YES;
    if (select === "leas") return false;
    return select === "leas-and-charters" ? recordType === "school" && charter : select({ cds: rawText(row, at.cds), recordType, charter });
  }

  /** A cell that should be a number and is none makes the row useless; an odd mark is only not given. */
  function rejectedFor(found: readonly CellFault[]): boolean {
    for (const { column, code } of found) {
      if (code === "invalid-flag") sink.add(code, "warning", { line: row.number, column: columns[column] ?? "" }, "The mark is neither Y, N nor blank; it counts as not given.", { found: rawText(row, column), expected: "Y, N or blank" });
    }
    const number = found.find(({ code }) => code === "invalid-number");
    if (number !== undefined) reject("invalid-number", number.column, "The cell should hold a number.", "a number or a blank cell");
    return number !== undefined;
  }
}
