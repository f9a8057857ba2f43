import { SsosError } from "../findings/error.ts";
import { dashboardScanner } from "./dashboard-scanner.ts";
import type { FileReading, RecordVisitor, ScanOptions } from "./scan-options.ts";

/** How far reading a stream has come. */
export interface ScanProgress {
  readonly file: string;
  /** Bytes and rows of this file so far. */
  readonly bytes: number;
  readonly rows: number;
}

/** What watches and stops the reading of a stream. */
export interface StreamOptions {
  /** Called after each chunk. */
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined;
  /** An `AbortSignal`, or anything with its `aborted`; looked at before each chunk. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/**
 * Reads one Dashboard file from a stream of bytes: checks every row and hands over the records of those selected.
 *
 * **When to use** for files of statewide size; {@link readRecords} keeps all records of a county's,
 * and {@link readDashboard} reads several files.
 *
 * @param chunks - the file's bytes in order, in chunks of any size; their memory may be used again
 * @param visitor - receives each record, in the file's order. A group whose second row contradicts the first has been
 *   handed over by then; it is named in `rejected` with `contradicted`
 * @param options - selection, strictness, progress
 * @throws SsosError `aborted` when the signal says so; with `strict`, the code of the first error with its file, line and column
 * @example
 * ```ts
 * async function* chunks() { yield new TextEncoder().encode("cds\trtype\ttype\tstudentgroup\tcurrstatus\treportingyear\n2766084") ; yield new TextEncoder().encode("0000000\tD\tUD\tALL\t3.1\t2022\n") }
 * const statuses: unknown[] = []
 * const reading = await scan(chunks(), { record: (record) => statuses.push(record.status) })
 * statuses // => [3.1]
 * reading.account // => { read: 1, used: 1, ignored: {}, rejected: 0 }
 * ```
 */
export async function scan(chunks: AsyncIterable<Uint8Array>, visitor: RecordVisitor, options: ScanOptions & StreamOptions = {}): Promise<FileReading> {
  const scanner = dashboardScanner(visitor, options);
  await pour(chunks, scanner, options);
  return scanner.end();
}

/** @internal */
export async function pour(chunks: AsyncIterable<Uint8Array>, scanner: ReturnType<typeof dashboardScanner>, options: { readonly name?: string | undefined } & StreamOptions): Promise<void> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (options.signal?.aborted === true) throw new SsosError("aborted", { file: options.name });
    scanner.push(chunk);
    bytes += chunk.length;
    options.onProgress?.({ file: options.name ?? "", bytes, rows: scanner.rows() });
  }
}

/**
 * Reads one Dashboard file that is in memory, record by record.
 *
 * **When to use** instead of {@link scan} when the bytes or the text are at hand; the answers are the same.
 *
 * @param content - the file's bytes, or its text
 * @param visitor - receives each record, in the file's order
 * @param options - selection, strictness
 * @throws SsosError with `strict`, the code of the first error with its file, line and column
 * @example
 * ```ts
 * let rows = 0
 * scanSync("cds\trtype\ttype\tstudentgroup\treportingyear\n27660840000000\tD\tUD\tALL\t2022", { record: () => { rows += 1 } }).kind // => { dashboardYear: 2022, subject: "susp" }
 * rows // => 1
 * ```
 */
export function scanSync(content: string | Uint8Array, visitor: RecordVisitor, options: ScanOptions = {}): FileReading {
  const scanner = dashboardScanner(visitor, options);
  scanner.push(bytesOf(content));
  return scanner.end();
}

/** @internal */
export const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);
