import { STATE_CDS } from "../identifiers/cds-code.ts";
import { digitsAt, levelAt, sameBytes, shortCode, shortCodeAt, viewOf } from "./byte-cells.ts";
import { cellEnd, cellStart, enrolmentRecord, entityCells, indicatorRecord, rawText, recordMaker } from "./dashboard-row.ts";
import type { RecordType } from "./indicator-record.ts";
import type { Line } from "./line-scanner.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import { invalidCds, reject, rejectedByCells, wrongNumberOfFields, wrongYear } from "./row-faults.ts";
import { DUPLICATE_ROW, NOT_AN_ACCOUNTABILITY_GROUP, NOT_SELECTED, REJECTED, USED, type RowOutcome } from "./row-outcome.ts";
import { GROUP_CODES, groupPlaceOf, type GroupCode } from "./row-plan.ts";
import type { RowReader, RowReading, Stretch } from "./row-reading.ts";
import { entityNumber, noteRow } from "./seen-rows.ts";

const [ENGLISH_LEARNERS, TWO_OR_MORE] = ["EL", "MR"].map((code) => GROUP_CODES.findIndex((group) => group.code === code)) as [number, number];
const TOM = /* @__PURE__ */ shortCode("TOM");
const YES = /* @__PURE__ */ shortCode("Y");
const [YEAR_DIGITS, AREA_DIGITS, CDS_DIGITS] = [4, 7, 14] as const;

/** @internal */
export function rowReader(reading: RowReading): RowReader {
  const { file, kind, plan, indicator, blankLevel, envelopeLeads, seen, options, sink, rejected, visitor } = reading;
  const { at, header } = plan;
  const ending = new TextEncoder().encode(at.indicator >= 0 && at.indicator === header.length - 2 && at.reportingYear === header.length - 1 ? `\t${indicator}\t${kind.dashboardYear}` : "");
  return {
    file,
    kind,
    plan,
    ending: viewOf(ending),
    endingLength: ending.length,
    indicator,
    indicatorCode: shortCode(indicator),
    blankLevel,
    envelopeLeads,
    seen,
    options,
    sink,
    rejected,
    visitor,
    maker: recordMaker(file, kind, plan, { details: options.details ?? true, names: options.names ?? true, levels: options.levels ?? true, keepCells: options.keepCells ?? false, blankLevel }),
    allGroups: options.groups === "all",
    select: options.select ?? "leas-and-charters",
    compared: stretchesOf(plan.compared.length > 0 ? plan.compared : header.map((_, index) => index)),
    levelColumns: [at.statusLevel, at.changeLevel, at.colour].filter((column) => column >= 0),
    known: false,
    entity: -1,
    recordType: "state",
    selected: false,
    cells: undefined,
  };
}

/** @internal Checks a row and hands over its record, if it is one that was asked for; says what became of it. */
export function readRow(reader: RowReader, row: Line): RowOutcome {
  const { plan, sink, visitor } = reader;
  const { at, header } = plan;
  // Also when this row turns out damaged: the next one may repeat its cells.
  if (!row.repeats) reader.known = false;
  if (row.fields !== header.length) return wrongNumberOfFields(reader, row);
  const { bytes } = row;
  if (!endsAsExpected(reader, row)) {
    if (at.reportingYear >= 0 && yearAt(row, at.reportingYear) !== reader.kind.dashboardYear) return wrongYear(reader, row);
    if (reader.indicatorCode !== 0 && shortCodeAt(bytes, cellStart(row, at.indicator), cellEnd(row, at.indicator)) !== reader.indicatorCode) {
      return reject(reader, row, "wrong-indicator", at.indicator, "The row belongs to another indicator than the file's first rows.", reader.kind.subject);
    }
  }

  if (!reader.known) {
    const start = cellStart(row, at.cds);
    const whole = cellEnd(row, at.cds) - start === CDS_DIGITS;
    const area = whole ? digitsAt(bytes, start, AREA_DIGITS) : -1;
    const school = whole ? digitsAt(bytes, start + AREA_DIGITS, CDS_DIGITS - AREA_DIGITS) : -1;
    if (!isEntity(area, school)) return invalidCds(reader, row);
    const recordType = at.recordType < 0 ? typeByCode(rawText(row, at.cds)) : recordTypeOf(shortCodeAt(bytes, cellStart(row, at.recordType), cellEnd(row, at.recordType)));
    if (recordType === undefined) return reject(reader, row, "invalid-record-type", at.recordType, "The row is of no known type.", "X (State), D (district or county office) or S (school)");
    reader.recordType = recordType;
    reader.entity = entityNumber(reader.seen, area, school);
    reader.selected = isSelected(reader, row);
    reader.cells = undefined;
    reader.known = reader.envelopeLeads;
  }

  let group = ENGLISH_LEARNERS;
  if (at.group >= 0) {
    const code = shortCodeAt(bytes, cellStart(row, at.group), cellEnd(row, at.group));
    const place = code === 0 && isEnglishLearnersOnly(reader.kind) ? ENGLISH_LEARNERS : groupPlaceOf(code);
    if (place === undefined) return reject(reader, row, "unknown-group", at.group, "The group's code is not known.", "a group code of Dashboard files");
    group = place;
    if (code === TOM) sink.add("group-code-of-lists", "warning", { line: row.number, column: header[at.group] ?? "" }, "Dashboard files write two or more races as MR; the lists' code TOM is read as the same group.", { found: "TOM", expected: GROUP_CODES[TWO_OR_MORE]?.code });
  }

  for (const column of reader.levelColumns) {
    if (levelAt(bytes, cellStart(row, column), cellEnd(row, column)) === -1) return reject(reader, row, "invalid-level", column, "Levels and colours are digits, 0 for none and 1 (worst, Red) to 5 (best, Blue).", "0 to 5");
  }

  // Rows that nobody asked for are not compared: a second one of a group is a duplicate, whatever it says.
  const before = noteRow(reader.seen, reader.entity, group, reader.selected ? fingerprint(row, reader.compared) : 0);
  if (before === "same") {
    sink.add("duplicate-row", "info", { line: row.number }, "A second row of the same group; it says the same, or nobody asked for its entity.", { found: `${rawText(row, at.cds)} ${GROUP_CODES[group]?.code ?? ""}` });
    return DUPLICATE_ROW;
  }
  if (before === "different") return reject(reader, row, "contradicting-rows", at.group < 0 ? at.cds : at.group, "Two rows of the same group say different things; neither was used.", "one row for each group of an entity");
  if (!reader.selected) return NOT_SELECTED;
  const code = GROUP_CODES[group] as GroupCode;
  if (!reader.allGroups && code.group === null) return NOT_AN_ACCOUNTABILITY_GROUP;

  const cells = (reader.cells ??= entityCells(reader.maker, row));
  const { subject } = reader.kind;
  if (subject === "enrolment") {
    const record = enrolmentRecord(reader.maker, row, cells, reader.recordType, code);
    if (rejectedByCells(reader, row)) return REJECTED;
    visitor.enrolment?.(record);
  } else {
    const record = indicatorRecord(reader.maker, subject, row, cells, reader.recordType, code);
    if (rejectedByCells(reader, row)) return REJECTED;
    visitor.record?.(record);
  }
  return USED;
}

/** Whether the last cells are the indicator and year that all rows of the file should end in: most do, and need no closer look. */
function endsAsExpected({ ending, endingLength }: RowReader, { view, first, starts, end }: Line): boolean {
  const start = end - endingLength;
  return endingLength > 0 && start > (starts[first] as number) && sameBytes(view, start, ending, 0, endingLength);
}

/** `X` the State, `D` districts and county offices (`L` in the spring of 2017), `S` schools. */
const recordTypeOf = (code: number): RecordType | undefined => (code === 0x53 ? "school" : code === 0x44 || code === 0x4c ? "lea" : code === 0x58 ? "state" : undefined);

/** For files without the column: the code says as much. */
const typeByCode = (cds: string): RecordType => (cds === STATE_CDS ? "state" : cds.endsWith("0000000") ? "lea" : "school");

/** A county's code and the seven digits of a school, or the State's zeros; -1 stands for other bytes than digits. */
function isEntity(area: number, school: number): boolean {
  const county = Math.trunc(area / 100_000);
  return school >= 0 && ((county >= 1 && county <= 58) || (area === 0 && school === 0));
}

/** Fall 2017 says 2017f. */
function yearAt(row: Line, column: number): number {
  const start = cellStart(row, column);
  return cellEnd(row, column) - start < YEAR_DIGITS ? -1 : digitsAt(row.bytes, start, YEAR_DIGITS);
}

/** Before long-term English learners had rows of their own, the column of the group may be there and blank: every row is EL. */
const isEnglishLearnersOnly = ({ subject, dashboardYear }: DashboardFileKind): boolean => subject === "elpi" && dashboardYear < 2024;

/** A hash of the cells that make a result, stretch by stretch and four bytes at a time. */
function fingerprint({ view, starts, first }: Line, stretches: readonly Stretch[]): number {
  let print = 0;
  for (let place = 0; place < stretches.length; place += 1) {
    const { from, to } = stretches[place] as Stretch;
    const end = starts[first + to] as number;
    let index = starts[first + from] as number;
    for (; index + 4 <= end; index += 4) print = mixed(print, view.getInt32(index));
    // Of the last four bytes those of the stretch; the memory of lines goes on behind each of them.
    print = mixed(print, (view.getInt32(index) & ~(-1 >>> (8 * (end - index)))) | (end - index));
  }
  return print;
}

/** The columns as stretches of neighbours, each from a column up to another one. */
function stretchesOf(columns: readonly number[]): readonly Stretch[] {
  const sorted = columns.toSorted((left, right) => left - right);
  const last = sorted.filter((column, place) => sorted[place + 1] !== column + 1);
  return sorted.filter((column, place) => sorted[place - 1] !== column - 1).map((from, place) => ({ from, to: (last[place] as number) + 1 }));
}

/** One step of FNV-1a, which carries differences upwards only, and a shift that carries them down. */
function mixed(print: number, word: number): number {
  const product = Math.imul(print ^ word, 0x01000193);
  return product ^ (product >>> 15);
}

function isSelected({ select, recordType, plan: { at } }: RowReader, row: Line): boolean {
  if (select === "all") return true;
  if (recordType === "lea" && typeof select === "string") return true;
  if (select === "leas") return false;
  const charter = at.charter >= 0 && shortCodeAt(row.bytes, cellStart(row, at.charter), cellEnd(row, at.charter)) === YES;
  return select === "leas-and-charters" ? recordType === "school" && charter : select({ cds: rawText(row, at.cds), recordType, charter });
}
