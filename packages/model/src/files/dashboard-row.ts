import type { Level } from "../accountability/level.ts";
import type { StateIndicator } from "../accountability/state-indicator.ts";
import { isBlank, isSame, levelAt, numberAt, shortCode, shortCodeAt } from "./byte-cells.ts";
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
export const cellStart = (row: Line, column: number): number => row.starts[column] as number;
/** @internal Where a cell ends: one byte before the next one starts, or the row's end. */
export const cellEnd = (row: Line, column: number): number => (row.starts[column + 1] as number) - 1;

/** @internal A cell as the file spells it; blank for a column that the file does not have. */
export function rawText(row: Line, column: number): string {
  return column < 0 || column >= row.fields ? "" : textOf(row.bytes, cellStart(row, column), cellEnd(row, column), row.encoding);
}

/** A name without the quotation marks that a spreadsheet puts around names with a comma. */
export function plainName(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** Reads the names of a column: rows of one district stand together, and its name is made once. */
function nameReader(column: number): (row: Line) => string {
  let bytes = new Uint8Array();
  let encoding: FileEncoding = "utf-8";
  let name = "";
  return (row) => {
    if (column < 0) return "";
    const [start, end] = [cellStart(row, column), cellEnd(row, column)];
    if (row.encoding === encoding && isSame(row.bytes, start, end, bytes)) return name;
    bytes = row.bytes.slice(start, end);
    encoding = row.encoding;
    return (name = plainName(textOf(bytes, 0, bytes.length, encoding)));
  };
}

/** @internal A cell that a record cannot be made from. */
export interface CellFault {
  readonly column: number;
  readonly code: "invalid-number" | "invalid-flag";
}

const NO_DETAILS: IndicatorDetails = {};

/** @internal Makes the records of one file; `fault` is called for each cell that is not what its column holds. */
export function recordMaker(file: string, kind: DashboardFileKind, plan: RowPlan, options: { readonly details: boolean | readonly (keyof IndicatorDetails)[]; readonly keepCells: boolean; readonly blankLevel: 0 | null }, fault: (fault: CellFault) => void) {
  const { at } = plan;
  const number = (row: Line, column: number): number | null => {
    if (column < 0) return null;
    const value = numberAt(row.bytes, cellStart(row, column), cellEnd(row, column));
    if (value === null || value === value) return value;
    fault({ column, code: "invalid-number" });
    return null;
  };
  /** True for Y, false for N and blank, null for anything else and for a column that is not there. */
  const mark = (row: Line, column: number): boolean | null => {
    if (column < 0) return null;
    const [start, end] = [cellStart(row, column), cellEnd(row, column)];
    if (start === end) return false;
    const code = shortCodeAt(row.bytes, start, end);
    if (code === YES) return true;
    if (code === NO || isBlank(row.bytes, start, end)) return false;
    fault({ column, code: "invalid-flag" });
    return null;
  };
  const level = (row: Line, column: number): Level | null => {
    if (column < 0) return null;
    const value = levelAt(row.bytes, cellStart(row, column), cellEnd(row, column));
    return value === -1 ? null : (value ?? options.blankLevel);
  };
  const [schoolName, districtName, countyName] = [nameReader(at.schoolName), nameReader(at.districtName), nameReader(at.countyName)];
  const text = (row: Line, column: number): string | null => rawText(row, column).trim() || null;

  const wanted = typeof options.details === "boolean" ? plan.details : plan.details.filter(({ field }) => (options.details as readonly string[]).includes(field));
  const details = (row: Line): IndicatorDetails => {
    if (wanted.length === 0) return NO_DETAILS;
    // The table of columns pairs each field with the kind of its value, which the compiler cannot follow here.
    const found: Record<string, number | boolean | string | null> = {};
    for (const column of wanted) found[column.field] = column.kind === "number" ? number(row, column.at) : column.kind === "mark" ? mark(row, column.at) : text(row, column.at);
    return found as IndicatorDetails;
  };
  const cellsOf = (row: Line): readonly string[] => Array.from({ length: row.fields }, (_, column) => rawText(row, column));

  return {
    entity(row: Line): EntityCells {
      const type = at.suspensionType < 0 ? undefined : SUSPENSION_TYPES.get(shortCodeAt(row.bytes, cellStart(row, at.suspensionType), cellEnd(row, at.suspensionType)));
      return {
        cds: rawText(row, at.cds),
        schoolName: schoolName(row),
        districtName: districtName(row),
        countyName: countyName(row),
        charter: mark(row, at.charter) ?? false,
        countyOffice: mark(row, at.countyOffice) ?? false,
        alternativeSchool: mark(row, at.alternativeSchool),
        suspensionType: type ?? null,
      };
    },
    indicator(indicator: StateIndicator, row: Line, entity: EntityCells, recordType: RecordType, group: GroupCode): IndicatorRecord {
      // Written out, not spread: one shape for all records is a third of the time.
      // What criteria look at comes first: it then lies in the cache line that is read anyway.
      const record: { -readonly [field in keyof IndicatorRecord]: IndicatorRecord[field] } = {
        statusLevel: level(row, at.statusLevel),
        changeLevel: level(row, at.changeLevel),
        colour: level(row, at.colour),
        sizeMet: mark(row, at.sizeMet),
        denominator: number(row, at.denominator),
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
        box: number(row, at.box),
        status: number(row, at.status),
        priorStatus: number(row, at.priorStatus),
        change: number(row, at.change),
        numerator: number(row, at.numerator),
        priorNumerator: number(row, at.priorNumerator),
        priorDenominator: number(row, at.priorDenominator),
        priorSizeMet: mark(row, at.priorSizeMet),
        accountabilityMet: mark(row, at.accountabilityMet),
        suspensionType: entity.suspensionType,
        row: { file, line: row.number },
      };
      // What only some records hold is added to the record just made: spreading it into another costs as much as the rest.
      if (group.group === null) record.otherGroup = group.code;
      if (kind.supplement !== undefined) record.supplement = kind.supplement;
      if (options.details) record.details = details(row);
      if (options.keepCells) record.cells = cellsOf(row);
      return record;
    },
    enrolment(row: Line, entity: EntityCells, recordType: RecordType, group: GroupCode): EnrolmentRecord {
      const { suspensionType, ...own } = entity;
      return {
        dashboardYear: kind.dashboardYear,
        ...own,
        recordType,
        group: group.group,
        row: { file, line: row.number },
        ...(group.group === null ? { otherGroup: group.code } : {}),
        totalEnrolment: number(row, at.denominator),
        groupEnrolment: number(row, at.numerator),
        percent: number(row, at.status),
        ...(options.keepCells ? { cells: cellsOf(row) } : {}),
      };
    },
  };
}
