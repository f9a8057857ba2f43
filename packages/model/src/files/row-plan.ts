import { isCds } from "../identifiers/cds-code.ts";
import { OTHER_GROUP_CODES, STUDENT_GROUPS, type StudentGroup } from "../students/student-group.ts";
import { shortCode } from "./byte-cells.ts";
import { normalColumnName } from "./column-name.ts";
import { CORE_COLUMNS, DETAIL_COLUMNS, type ColumnKind, type CoreField } from "./dashboard-columns.ts";
import type { DashboardLayout } from "./dashboard-layout.ts";
import type { IndicatorDetails } from "./indicator-record.ts";

/** @internal Where a file's columns are: -1 for a field that the file does not have. */
export interface RowPlan {
  readonly header: readonly string[];
  readonly at: Readonly<Record<CoreField, number>>;
  readonly details: readonly { readonly field: keyof IndicatorDetails; readonly kind: ColumnKind; readonly at: number }[];
  /** Columns whose equality makes a second row of the same group a mere duplicate. */
  readonly compared: readonly number[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
  /** Columns of the layout that the file does not have. */
  readonly missing: readonly string[];
}

/**
 * @internal Finds each field's column by name. Copies with two columns of CDS codes exist, one of them damaged by a
 * spreadsheet: the one that holds a code in a sample row is read.
 */
export function rowPlan(header: readonly string[], layout: DashboardLayout | undefined, sample: readonly string[] = []): RowPlan {
  const names = header.map(normalColumnName);
  const at = {} as Record<CoreField, number>;
  for (const field of Object.keys(CORE_COLUMNS) as CoreField[]) {
    at[field] = CORE_COLUMNS[field].reduce((found, name) => (found >= 0 ? found : names.indexOf(name)), -1);
  }
  const codes = CORE_COLUMNS.cds.map((name) => names.indexOf(name)).filter((index) => index >= 0);
  at.cds = codes.find((index) => isCds(sample[index] ?? "")) ?? at.cds;
  const details = names.flatMap((name, index) => {
    const column = Object.hasOwn(DETAIL_COLUMNS, name) ? DETAIL_COLUMNS[name] : undefined;
    // Written out, not spread, which leaves each of them a shape of its own: they are read for every row.
    return column === undefined ? [] : [{ field: column.field, kind: column.kind, at: index }];
  });
  const known = new Set<string>([...Object.values(CORE_COLUMNS).flat(), ...Object.keys(DETAIL_COLUMNS), ...(layout?.columns ?? []).map(normalColumnName)]);
  const required = (layout?.columns ?? []).filter((column) => !(layout?.optional ?? []).includes(column));
  return {
    header,
    at,
    details,
    compared: [at.numerator, at.denominator, at.status, at.change, at.statusLevel, at.changeLevel, at.colour].filter((index) => index >= 0),
    // Shares beside counts (`_pct`) of the college/career and ELPAC files follow their counts and need no list of their own.
    unknown: header.filter((_, index) => !known.has(names[index] ?? "") && !/^(curr|prior)a?n?prep|^caa|pct$/.test(names[index] ?? "")),
    repeated: header.filter((_, index) => names.indexOf(names[index] ?? "") !== index),
    missing: required.filter((column) => !names.includes(normalColumnName(column))),
  };
}

/** @internal A group code of Dashboard files, by its place in {@link GROUP_CODES}. */
export interface GroupCode {
  readonly code: string;
  readonly group: StudentGroup | null;
}

/** @internal All codes that stand in Dashboard files; their places are the bits of an entity's mask. */
export const GROUP_CODES: readonly GroupCode[] = [
  ...STUDENT_GROUPS.map((code) => ({ code, group: code })),
  ...Object.keys(OTHER_GROUP_CODES).map((code) => ({ code, group: null })),
];

/**
 * @internal The place of a packed code; undefined for one that no Dashboard file has. TOM, the lists' code of two or more races, stands for MR.
 * Asked for every row of a State: a table by remainder is found in half of the time that a Map takes.
 */
export function groupPlaceOf(code: number): number | undefined {
  const at = code % CODES.length;
  return CODES[at] === code ? PLACES[at] : undefined;
}

const PACKED: readonly (readonly [code: number, place: number])[] = [...GROUP_CODES.map(({ code }, place) => [shortCode(code), place] as const), [shortCode("TOM"), GROUP_CODES.findIndex(({ code }) => code === "MR")]];
/** As long as it takes until all codes leave different remainders. */
const LENGTH = lengthFor(PACKED.map(([code]) => code));
const CODES = byRemainder(0);
const PLACES = byRemainder(1);

function lengthFor(codes: readonly number[]): number {
  let length = codes.length;
  while (new Set(codes.map((code) => code % length)).size < codes.length) length += 1;
  return length;
}

function byRemainder(part: 0 | 1): readonly number[] {
  const table = Array.from({ length: LENGTH }, () => -1);
  for (const packed of PACKED) table[packed[0] % LENGTH] = packed[part];
  return table;
}
