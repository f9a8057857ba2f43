import type { Level } from "../accountability/level.ts";
import type { StateIndicator } from "../accountability/state-indicator.ts";
import { isBlank, levelAt, numberAt, shortCode, shortCodeAt } from "./byte-cells.ts";
import { textOf, type FileEncoding } from "./encoding.ts";
import type { EnrolmentRecord, IndicatorDetails, IndicatorRecord, RecordType, SuspensionType } from "./indicator-record.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { GroupCode, RowPlan } from "./row-plan.ts";

/** @internal One row as its bytes, with the places of its cells. */
export interface RawRow {
  bytes: Uint8Array;
  starts: Int32Array;
  fields: number;
  end: number;
  encoding: FileEncoding;
  line: number;
  terminated: boolean;
  /** Whether the leading cells are those of the row before. */
  repeats: boolean;
}

/** @internal Makes all rows alike, so that code meets one shape only. */
export const rawRow = (bytes = new Uint8Array(), starts = new Int32Array(), fields = 0, end = 0, encoding: FileEncoding = "utf-8", line = 0, terminated = true): RawRow => ({ bytes, starts, fields, end, encoding, line, terminated, repeats: false });

/** @internal What consecutive rows of one entity share, made once. */
export type EntityCells = Pick<IndicatorRecord, "cds" | "schoolName" | "districtName" | "countyName" | "charter" | "countyOffice" | "alternativeSchool" | "suspensionType">;

const SUSPENSION_TYPES: ReadonlyMap<number, SuspensionType> = /* @__PURE__ */ new Map((["ES", "MS", "HS", "ED", "HD", "UD"] as const).map((type) => [shortCode(type), type]));
const [YES, NO] = [/* @__PURE__ */ shortCode("Y"), /* @__PURE__ */ shortCode("N")];

/** @internal Where a cell starts. The caller has checked that the row has the column. */
export const cellStart = (row: RawRow, column: number): number => row.starts[column] as number;
/** @internal Where a cell ends: one byte before the next one starts, or the row's end. */
export const cellEnd = (row: RawRow, column: number): number => (row.starts[column + 1] as number) - 1;

/** @internal A cell as the file spells it; blank for a column that the file does not have. */
export function rawText(row: RawRow, column: number): string {
  return column < 0 || column >= row.fields ? "" : textOf(row.bytes, cellStart(row, column), cellEnd(row, column), row.encoding);
}

/** A name without the quotation marks that a spreadsheet puts around names with a comma. */
export function plainName(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** @internal A cell that a record cannot be made from. */
export interface CellFault {
  readonly column: number;
  readonly code: "invalid-number" | "invalid-flag";
}

/** @internal Makes the records of one file; `fault` is called for each cell that is not what its column holds. */
export function recordMaker(file: string, kind: DashboardFileKind, plan: RowPlan, options: { readonly details: boolean | readonly (keyof IndicatorDetails)[]; readonly keepCells: boolean; readonly blankLevel: 0 | null }, fault: (fault: CellFault) => void) {
  const { at } = plan;
  const number = (row: RawRow, column: number): number | null => {
    if (column < 0) return null;
    const value = numberAt(row.bytes, cellStart(row, column), cellEnd(row, column));
    if (value === null || value === value) return value;
    fault({ column, code: "invalid-number" });
    return null;
  };
  /** True for Y, false for N and blank, null for anything else and for a column that is not there. */
  const mark = (row: RawRow, column: number): boolean | null => {
    if (column < 0) return null;
    const [start, end] = [cellStart(row, column), cellEnd(row, column)];
    if (start === end) return false;
    const code = shortCodeAt(row.bytes, start, end);
    if (code === YES) return true;
    if (code === NO || isBlank(row.bytes, start, end)) return false;
    fault({ column, code: "invalid-flag" });
    return null;
  };
  const level = (row: RawRow, column: number): Level | null => {
    if (column < 0) return null;
    const value = levelAt(row.bytes, cellStart(row, column), cellEnd(row, column));
    return value === -1 ? null : (value ?? options.blankLevel);
  };
  const text = (row: RawRow, column: number): string | null => rawText(row, column).trim() || null;

  const wanted = typeof options.details === "boolean" ? plan.details : plan.details.filter(({ field }) => (options.details as readonly string[]).includes(field));
  const details = (row: RawRow): IndicatorDetails => {
    // The table of columns pairs each field with the kind of its value, which the compiler cannot follow here.
    const found: Record<string, number | boolean | string | null> = {};
    for (const column of wanted) found[column.field] = column.kind === "number" ? number(row, column.at) : column.kind === "mark" ? mark(row, column.at) : text(row, column.at);
    return found as IndicatorDetails;
  };
  const cellsOf = (row: RawRow): readonly string[] => Array.from({ length: row.fields }, (_, column) => rawText(row, column));

  return {
    entity(row: RawRow): EntityCells {
      const type = at.suspensionType < 0 ? undefined : SUSPENSION_TYPES.get(shortCodeAt(row.bytes, cellStart(row, at.suspensionType), cellEnd(row, at.suspensionType)));
      return {
        cds: rawText(row, at.cds),
        schoolName: plainName(rawText(row, at.schoolName)),
        districtName: plainName(rawText(row, at.districtName)),
        countyName: plainName(rawText(row, at.countyName)),
        charter: mark(row, at.charter) ?? false,
        countyOffice: mark(row, at.countyOffice) ?? false,
        alternativeSchool: mark(row, at.alternativeSchool),
        suspensionType: type ?? null,
      };
    },
    indicator(indicator: StateIndicator, row: RawRow, entity: EntityCells, recordType: RecordType, group: GroupCode): IndicatorRecord {
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
        row: { file, line: row.line },
      };
      // What only some records hold is added to the record just made: spreading it into another costs as much as the rest.
      if (group.group === null) record.otherGroup = group.code;
      if (kind.supplement !== undefined) record.supplement = kind.supplement;
      if (options.details) record.details = details(row);
      if (options.keepCells) record.cells = cellsOf(row);
      return record;
    },
    enrolment(row: RawRow, entity: EntityCells, recordType: RecordType, group: GroupCode): EnrolmentRecord {
      const { suspensionType, ...own } = entity;
      return {
        dashboardYear: kind.dashboardYear,
        ...own,
        recordType,
        group: group.group,
        row: { file, line: row.line },
        ...(group.group === null ? { otherGroup: group.code } : {}),
        totalEnrolment: number(row, at.denominator),
        groupEnrolment: number(row, at.numerator),
        percent: number(row, at.status),
        ...(options.keepCells ? { cells: cellsOf(row) } : {}),
      };
    },
  };
}
