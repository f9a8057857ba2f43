import type { EntityCells, RecordMaker } from "./dashboard-row.ts";
import type { FindingSink } from "./finding-codes.ts";
import type { RecordType } from "./indicator-record.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { RowPlan } from "./row-plan.ts";
import type { RecordVisitor, RejectedRow, ScanOptions } from "./scan-options.ts";
import type { SeenRows } from "./seen-rows.ts";

/** @internal What the rows of one recognised file are checked with. */
export interface RowReading {
  readonly file: string;
  readonly kind: DashboardFileKind;
  readonly plan: RowPlan;
  /** What the indicator column says, in upper case; empty for files without it. */
  readonly indicator: string;
  readonly blankLevel: 0 | null;
  /** Whether code, names and marks of the entity are the leading columns, so that a row that repeats them needs no look at them. */
  readonly envelopeLeads: boolean;
  readonly seen: SeenRows;
  readonly options: ScanOptions;
  readonly sink: FindingSink;
  readonly rejected: RejectedRow[];
  readonly visitor: RecordVisitor;
}

/** @internal Columns side by side: the first one, and the one behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** @internal {@link RowReading} with what follows from it, and what the rows before have left. */
export interface RowReader extends RowReading {
  /** The cells of indicator and year as the rows should end in them; empty where they are not the last two. */
  readonly ending: DataView;
  /** Asking the view costs more than comparing it. */
  readonly endingLength: number;
  /** The packed code of `indicator`. */
  readonly indicatorCode: number;
  readonly maker: RecordMaker;
  /** Whether rows of groups that accountability does not count become records too. */
  readonly allGroups: boolean;
  readonly select: NonNullable<ScanOptions["select"]>;
  readonly compared: readonly Stretch[];
  readonly levelColumns: readonly number[];
  /** Whether the entity's own cells are those of the row before, and what they came to. */
  known: boolean;
  entity: number;
  recordType: RecordType;
  selected: boolean;
  cells: EntityCells | undefined;
}
