import { checkArgument, checkArguments } from "../../findings/check-argument.ts";

/** A cell of a workbook or of a parsed CSV file. Dates may come as a serial number or as text. */
export type Cell = string | number | boolean | null;

/** A sheet as rows of cells; row 1 is the first. A CSV file is one sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A workbook as its sheets, or the rows of one sheet. */
export type Cells = readonly Sheet[] | readonly (readonly Cell[])[];

/**
 * Takes a workbook's sheets or the rows of one sheet as sheets.
 *
 * @param cells - sheets with their names, or rows alone
 * @throws SsosError `wrong-argument` for anything but a list
 * @example
 * ```ts
 * sheetsOf([["CDS", "LEA"], ["01611190000000", "Alameda Unified"]]).length // => 1
 * ```
 */
export function sheetsOf(cells: Cells): readonly Sheet[] {
  checkArgument(cells, "cells", "list");
  const isSheet = (entry: Sheet | readonly Cell[]): entry is Sheet => !Array.isArray(entry);
  if (cells.every(isSheet)) {
    checkArguments(cells, "cells", { rows: "list" });
    return cells;
  }
  return [{ name: "", rows: cells.filter((entry): entry is readonly Cell[] => Array.isArray(entry)) }];
}

/**
 * Gives a cell as text: blank and `*`, which the State's lists print in blank cells for screen readers, as the empty text;
 * whole numbers without the decimals that some copies carry.
 *
 * @param cell - a cell, or undefined beyond a row's end
 * @example
 * ```ts
 * cellText("*") // => ""
 * cellText("4.0000000000") // => "4"
 * cellText(2023) // => "2023"
 * ```
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell).trim();
  if (text === "*") return "";
  return /^\d+\.0+$/.test(text) ? text.replace(/\.0+$/, "") : text;
}
