import type { StateIndicator } from "../accountability/state-indicator.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";
import type { FileEncoding } from "./encoding.ts";
import type { FileFinding } from "./finding-codes.ts";
import type { EnrolmentRecord, IndicatorDetails, IndicatorRecord, RecordType } from "./indicator-record.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { RowAccount } from "./row-account.ts";

/** An entity of a file, as a selection sees it. */
export interface FileEntity {
  /** 14 digits. */
  readonly cds: string;
  readonly recordType: RecordType;
  readonly charter: boolean;
}

/** How a Dashboard file is read. */
export interface ScanOptions {
  /** The file's name, for places of findings and, between files with the same columns, for the indicator. */
  readonly name?: string;
  /** The indicator, where the caller knows it; a file that says otherwise is not used. */
  readonly indicator?: StateIndicator;
  /** The Dashboard asked for; files of other years are counted and not used. */
  readonly dashboardYear?: DashboardYear;
  /** Whose rows become records: all are checked in any case. A function is asked for each run of an entity's rows. */
  readonly select?: "leas-and-charters" | "leas" | "all" | ((entity: FileEntity) => boolean);
  /** Rows of accountability groups only, or of all codes that the file holds. */
  readonly groups?: "accountability" | "all";
  /** Whether records carry `details`, or which of them alone: fewer are read faster, and one left out looks like a column that the file does not have. True unless told. */
  readonly details?: boolean | readonly (keyof IndicatorDetails)[];
  /** Whether records carry the names of school, district and county: left out they are empty, and a State is read faster. True unless told. */
  readonly names?: boolean;
  /** Whether records carry the levels, colour and box that the file gives: left out they are null, as if not given, which serves whoever computes them anew and nobody who determines or compares. They are checked in any case. True unless told. */
  readonly levels?: boolean;
  /** Whether records keep all their cells as spelled, for writing the file back. False unless told. */
  readonly keepCells?: boolean;
  /** Whether the first error throws instead of being listed. */
  readonly strict?: boolean;
  /** How many findings of one code are listed for a file; all are counted. */
  readonly findingsListed?: number;
}

/** Receives the records of a file, in its order. */
export interface RecordVisitor {
  record?(record: IndicatorRecord): void;
  enrolment?(record: EnrolmentRecord): void;
}

/** A row that could not be used, as far as it says whose it was: its facts are not given, rather than absent. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly kind: DashboardFileKind;
  /** The row's CDS code, or the likely original of a damaged one. */
  readonly cds?: string;
  /** The row's group code, as Dashboard files spell it. */
  readonly group?: string;
  /** True when another row of the same group says something else: neither can be trusted. */
  readonly contradicted?: true;
}

/** How a file is written: what is needed to write it back. */
export interface FileForm {
  /** Column names as the file spells them. */
  readonly columns: readonly string[];
  readonly separator: "\t";
  readonly lineEnd: "\n" | "\r\n";
  readonly finalLineEnd: boolean;
  readonly byteOrderMark: boolean;
  readonly encoding: FileEncoding;
}

/** What reading one file came to. */
export interface FileReading {
  readonly file: string;
  readonly bytes: number;
  /** What the file is; absent when it could not be recognised. */
  readonly kind?: DashboardFileKind;
  readonly encoding: FileEncoding;
  readonly form: FileForm;
  readonly account: RowAccount;
  readonly rejected: readonly RejectedRow[];
  readonly findings: readonly FileFinding[];
}
