import type { Level } from "../accountability/level.ts";
import type { StateIndicator } from "../accountability/state-indicator.ts";
import { isBlank, levelAt, numberAt, sameBytes, shortCode, shortCodeAt, viewOf } from "./byte-cells.ts";
import { textOf, type FileEncoding } from "./encoding.ts";
import type { EnrolmentRecord, IndicatorDetails, IndicatorRecord, RecordType, SuspensionType } from "./indicator-record.ts";
import type { Line } from "./line-scanner.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { GroupCode, RowPlan } from "./row-plan.ts";

/** @internal What consecutive rows of one entity share, made once. */
export type EntityCells = Pick<IndicatorRecord, "cds" | "schoolName" | "districtName" | "countyName" | "charter" | "countyOffice" | "alternativeSchool" | "suspensionType">;

const SUSPENSION_TYPES: ReadonlyMap<number, SuspensionType> = /* @__PURE__ */ new Map((["ES", "MS", "HS", "ED", "HD", "UD"] as const).map((type) => [shortCode(type), type]));
const [YES, NO] = [/* @__PURE__ */ shortCode("Y"), /* @__PURE__ */ shortCode("N")];

/** @internal Where a cell starts. The caller has checked that the row has the column. */
export const cellStart = (row: Line, column: number): number => row.starts[row.first + column] as number;
/** @internal Where a cell ends: one byte before the next one starts, or the row's end. */
export const cellEnd = (row: Line, column: number): number => (row.starts[row.first + column + 1] as number) - 1;

/** @internal A cell as the file spells it; blank for a column that the file does not have. */
export function rawText(row: Line, column: number): string {
  return column < 0 || column >= row.fields ? "" : textOf(row.bytes, cellStart(row, column), cellEnd(row, column), row.encoding);
}

/** A name without the quotation marks that a spreadsheet puts around names with a comma. */
export function plainName(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** A cell that a record cannot be made from. */
interface CellFault {
  readonly column: number;
  readonly code: "invalid-number" | "invalid-flag";
}

/** A column of names: rows of one district stand together, and its name is made once. */
interface NameColumn {
  readonly column: number;
  bytes: Uint8Array;
  view: DataView;
  encoding: FileEncoding;
  name: string;
}

/** @internal What the records of one file are made with; `faults` are those of the row at hand. */
export interface RecordMaker {
  readonly file: string;
  readonly kind: DashboardFileKind;
  readonly at: RowPlan["at"];
  /** Whether records carry names. */
  readonly names: boolean;
  readonly districtName: NameColumn;
  readonly countyName: NameColumn;
  /** The details that were asked for; undefined for none. */
  readonly details: RowPlan["details"] | undefined;
  /** The details of all rows whose cells are blank, which most are. */
  readonly blankDetails: IndicatorDetails;
  readonly keepCells: boolean;
  readonly blankLevel: 0 | null;
  readonly faults: CellFault[];
}

/** The columns of what the State makes of the numbers, as in a file without them. */
const NO_LEVELS = { statusLevel: -1, changeLevel: -1, colour: -1, box: -1 } as const;

/** @internal */
export function recordMaker(file: string, kind: DashboardFileKind, { at, details: columns }: RowPlan, options: { readonly details: boolean | readonly (keyof IndicatorDetails)[]; readonly names: boolean; readonly levels: boolean; readonly keepCells: boolean; readonly blankLevel: 0 | null }): RecordMaker {
  const { details: asked, names, levels, keepCells, blankLevel } = options;
  const details = asked === true ? columns : asked === false ? undefined : columns.filter(({ field }) => asked.includes(field));
  const nameColumn = (column: number): NameColumn => ({ column, bytes: new Uint8Array(), view: viewOf(new Uint8Array()), encoding: "utf-8", name: "" });
  return { file, kind, at: levels ? at : { ...at, ...NO_LEVELS }, names, districtName: nameColumn(at.districtName), countyName: nameColumn(at.countyName), details, blankDetails: detailsOfBlanks(details ?? []), keepCells, blankLevel, faults: [] };
}

function nameIn(names: NameColumn, row: Line): string {
  if (names.column < 0) return "";
  const [start, end] = [cellStart(row, names.column), cellEnd(row, names.column)];
  const length = end - start;
  if (row.encoding === names.encoding && length === names.bytes.length && sameBytes(row.view, start, names.view, 0, length)) return names.name;
  names.bytes = row.bytes.slice(start, end);
  names.view = viewOf(names.bytes);
  names.encoding = row.encoding;
  names.name = plainName(textOf(names.bytes, 0, length, names.encoding));
  return names.name;
}

function numberIn({ faults }: RecordMaker, row: Line, column: number): number | null {
  if (column < 0) return null;
  const value = numberAt(row.bytes, cellStart(row, column), cellEnd(row, column));
  if (value === null || value === value) return value;
  faults.push({ column, code: "invalid-number" });
  return null;
}

/** True for Y, false for N and blank, null for anything else and for a column that is not there. */
function markIn({ faults }: RecordMaker, row: Line, column: number): boolean | null {
  if (column < 0) return null;
  const [start, end] = [cellStart(row, column), cellEnd(row, column)];
  if (start === end) return false;
  const code = shortCodeAt(row.bytes, start, end);
  if (code === YES) return true;
  if (code === NO) return false;
  if (isBlank(row.bytes, start, end)) return false;
  faults.push({ column, code: "invalid-flag" });
  return null;
}

function levelIn({ blankLevel }: RecordMaker, row: Line, column: number): Level | null {
  if (column < 0) return null;
  const value = levelAt(row.bytes, cellStart(row, column), cellEnd(row, column));
  return value === -1 ? null : (value ?? blankLevel);
}

function detailsOf(maker: RecordMaker, row: Line, columns: RowPlan["details"]): IndicatorDetails {
  if (columns.every(({ at }) => cellStart(row, at) === cellEnd(row, at))) return maker.blankDetails;
  // The table of columns pairs each field with the kind of its value, which the compiler cannot follow here.
  const found: Record<string, number | boolean | string | null> = {};
  for (const { field, kind, at } of columns) found[field] = kind === "number" ? numberIn(maker, row, at) : kind === "mark" ? markIn(maker, row, at) : rawText(row, at).trim() || null;
  return found as IndicatorDetails;
}

/** What blank cells come to: a mark that is not set, no number, no text. */
const detailsOfBlanks = (columns: RowPlan["details"]): IndicatorDetails => Object.fromEntries(columns.map(({ field, kind }) => [field, kind === "mark" ? false : null]));

const cellsOf = (row: Line): readonly string[] => Array.from({ length: row.fields }, (_, column) => rawText(row, column));

/** @internal */
export function entityCells(maker: RecordMaker, row: Line): EntityCells {
  const { at } = maker;
  const type = at.suspensionType < 0 ? undefined : SUSPENSION_TYPES.get(shortCodeAt(row.bytes, cellStart(row, at.suspensionType), cellEnd(row, at.suspensionType)));
  return {
    cds: rawText(row, at.cds),
    schoolName: maker.names ? plainName(rawText(row, at.schoolName)) : "",
    districtName: maker.names ? nameIn(maker.districtName, row) : "",
    countyName: maker.names ? nameIn(maker.countyName, row) : "",
    charter: markIn(maker, row, at.charter) ?? false,
    countyOffice: markIn(maker, row, at.countyOffice) ?? false,
    alternativeSchool: markIn(maker, row, at.alternativeSchool),
    suspensionType: type ?? null,
  };
}

/** @internal */
export function indicatorRecord(maker: RecordMaker, indicator: StateIndicator, row: Line, entity: EntityCells, recordType: RecordType, group: GroupCode): IndicatorRecord {
  const { at, kind, details } = maker;
  // Written out, not spread: one shape for all records is a third of the time.
  // What criteria look at comes first: it then lies in the cache line that is read anyway.
  const record: { -readonly [field in keyof IndicatorRecord]: IndicatorRecord[field] } = {
    statusLevel: levelIn(maker, row, at.statusLevel),
    changeLevel: levelIn(maker, row, at.changeLevel),
    colour: levelIn(maker, row, at.colour),
    sizeMet: markIn(maker, row, at.sizeMet),
    denominator: numberIn(maker, row, at.denominator),
    dashboardYear: kind.dashboardYear,
    indicator,
    cds: entity.cds,
    recordType,
    schoolName: entity.schoolName,
    districtName: entity.districtName,
    countyName: entity.countyName,
    charter: entity.charter,
    countyOffice: entity.countyOffice,
    alternativeSchool: entity.alternativeSchool,
    group: group.group,
    box: numberIn(maker, row, at.box),
    status: numberIn(maker, row, at.status),
    priorStatus: numberIn(maker, row, at.priorStatus),
    change: numberIn(maker, row, at.change),
    numerator: numberIn(maker, row, at.numerator),
    priorNumerator: numberIn(maker, row, at.priorNumerator),
    priorDenominator: numberIn(maker, row, at.priorDenominator),
    priorSizeMet: markIn(maker, row, at.priorSizeMet),
    accountabilityMet: markIn(maker, row, at.accountabilityMet),
    suspensionType: entity.suspensionType,
    row: { file: maker.file, line: row.number },
  };
  // What only some records hold is added to the record just made: spreading it into another costs as much as the rest.
  if (group.group === null) record.otherGroup = group.code;
  if (kind.supplement !== undefined) record.supplement = kind.supplement;
  if (details !== undefined) record.details = detailsOf(maker, row, details);
  if (maker.keepCells) record.cells = cellsOf(row);
  return record;
}

/** @internal */
export function enrolmentRecord(maker: RecordMaker, row: Line, entity: EntityCells, recordType: RecordType, group: GroupCode): EnrolmentRecord {
  const { at, kind, file, keepCells } = maker;
  const { suspensionType, ...own } = entity;
  return {
    dashboardYear: kind.dashboardYear,
    ...own,
    recordType,
    group: group.group,
    row: { file, line: row.number },
    ...(group.group === null ? { otherGroup: group.code } : {}),
    totalEnrolment: numberIn(maker, row, at.denominator),
    groupEnrolment: numberIn(maker, row, at.numerator),
    percent: numberIn(maker, row, at.status),
    ...(keepCells ? { cells: cellsOf(row) } : {}),
  };
}
