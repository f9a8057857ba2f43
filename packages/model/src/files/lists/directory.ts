import { leaKindOf, OWNERSHIP_CODES } from "../../institutions/ownership-code.ts";
import type { Lea } from "../../institutions/lea.ts";
import { leaCdsOf } from "../../identifiers/cds-code.ts";
import { readList, type ListOptions, type ListReading } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** One entity of the State's directory. */
export interface DirectoryEntry {
  /** 14 digits. */
  readonly cds: string;
  /** The LEA's name, or the school's. */
  readonly name: string;
  readonly county: string;
  /** The LEA under whose code a school stands; its own name for LEAs. */
  readonly leaName: string;
  /** District ownership code, two digits, where the file has it. */
  readonly ownershipCode?: string;
  /** The charter mark, where the file has it. */
  readonly charter?: boolean;
  /** As printed: `Active`, `Closed`. */
  readonly status?: string;
  readonly line: number;
}

/**
 * Reads a directory of LEAs (code of seven digits, ownership code), of schools, or of both.
 *
 * @param cells - the parsed rows of the file; a file without a header needs `columns`
 * @param options - the file's name, strictness; `columns` names the columns of a file without a header
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["cd_code", "county", "district", "doc", "doc_type", "status"], ["0110017", "Alameda", "Alameda County Office of Education", "00", "County Office of Education (COE)", "Active"]]
 * readDirectory(rows).records[0].cds // => "01100170000000"
 * ```
 */
export function readDirectory(cells: Cells, options: ListOptions & { readonly columns?: readonly string[] } = {}): ListReading<DirectoryEntry> {
  const named: Cells = options.columns === undefined ? cells : withHeader(cells, options.columns);
  const spec = { title: "directory of LEAs or schools", required: [["cds", "cdscode", "cdcode"], ["county", "countyname"]], key: [["cds", "cdscode", "cdcode"]] };
  const reading = readList(named, spec, options, (row): DirectoryEntry => {
    const cds = row.cds(row.text("cds", "cdscode", "cdcode"), "cds");
    const school = row.text("school", "schoolname").replace(/^No Data$/i, "");
    const leaName = row.text("lea", "district", "districtname", "leaname");
    const doc = row.text("doc");
    const status = row.text("status", "statustype");
    return {
      cds,
      name: cds.endsWith("0000000") || school === "" ? leaName : school,
      county: row.text("county", "countyname"),
      leaName,
      ...(row.has("doc") ? { ownershipCode: doc.padStart(2, "0") } : {}),
      ...(row.has("charter", "charterflag") ? { charter: row.mark("charter", "charterflag") ?? false } : {}),
      ...(status === "" ? {} : { status }),
      line: row.line,
    };
  });
  if (options.columns === undefined) return reading;
  return { ...reading, records: reading.records.map((entry) => ({ ...entry, line: entry.line - 1 })) };
}

function withHeader(cells: Cells, columns: readonly string[]): Cells {
  return cells.some((entry) => !Array.isArray(entry)) ? cells : [columns, ...(cells as readonly (readonly (string | number | boolean | null)[])[])];
}

/**
 * Makes LEAs of directory entries: districts with their type, county offices and charter schools.
 *
 * **When to use** for the `leas` of {@link factsFromRecords} and {@link factsFromLowestPerforming}.
 *
 * @param entries - of one or several directories
 * @returns entities under no assistance criteria, and schools that are no charter schools, are left out; the LEA above a
 *   charter school's code is given as its authorizer, the county of its code is not: where it is located is another question
 * @example
 * ```ts
 * leasOfDirectory([{ cds: "01100170000000", name: "Alameda County Office of Education", county: "Alameda", leaName: "Alameda County Office of Education", ownershipCode: "00", line: 2 }]) // => [{ cds: "01100170000000", name: "Alameda County Office of Education", kind: "coe", county: "Alameda" }]
 * ```
 */
export function leasOfDirectory(entries: readonly DirectoryEntry[]): Lea[] {
  return entries.flatMap(({ cds, name, county, ownershipCode, charter }): Lea[] => {
    const kind = leaKindOf({ cds, ...(ownershipCode === undefined ? {} : { ownershipCode }), ...(charter === undefined ? {} : { charter }) });
    if (kind === undefined) return [];
    const districtType = ownershipCode === undefined ? undefined : OWNERSHIP_CODES[ownershipCode]?.districtType;
    return [{ cds, name, kind, county, ...(districtType === undefined ? {} : { districtType }), ...(kind === "charter" ? { authorizer: leaCdsOf(cds) } : {}) }];
  });
}
