import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { SingleBar, Presets } from "cli-progress";
import { decodeFile, readDashboard, recogniseDashboardFile, type DashboardFile, type DashboardFileKind, type DashboardOptions, type DashboardReading } from "@ssos/model/files";
import { UsageError } from "../exit-codes.ts";

/** A Dashboard file of a directory, recognised and not yet read. */
export interface FoundFile extends DashboardFile<AsyncIterable<Uint8Array>> {
  /** Absent when the header leaves the indicator open: the reader then says so. */
  readonly kind?: DashboardFileKind;
  readonly bytes: number;
  /** Set once the file was read to its end: the State reissues files in place. Null where only its beginning was, as of a file that is none of the State's. */
  sha256: string | null;
}

const HEAD_BYTES = 65_536;
const CHUNK_BYTES = 1 << 20;

/**
 * Finds the tab-separated files of a directory and tells the Dashboard's by their headers, whatever their names;
 * the reader reports the others.
 *
 * @throws UsageError when the directory cannot be read
 */
export function dashboardFilesIn(directory: string): FoundFile[] {
  const names = reading(directory, () => readdirSync(directory)).sort();
  return names.flatMap((base): FoundFile[] => {
    const name = join(directory, base);
    const { isFile, bytes } = reading(name, () => {
      const stat = statSync(name);
      return { isFile: stat.isFile(), bytes: stat.size };
    });
    if (!isFile || !/\.(txt|tsv)$/i.test(base)) return [];
    const head = headOf(name);
    const [header = "", firstRow = ""] = decodeFile(head).text.split(/\r?\n/);
    const columns = header.split("\t");
    const recognition = recogniseDashboardFile(columns, firstRow.split("\t"), { name });
    const content = isForeign(columns) ? once(head) : chunksOf(name, (sha256) => (found.sha256 = sha256));
    const found: FoundFile = { name, ...(recognition.ok ? { kind: recognition.kind } : {}), bytes, sha256: null, content };
    return [found];
  });
}

/** Whether a header is that of no Dashboard file, of whatever year and indicator: of such a file the beginning is enough to say so. */
const isForeign = (columns: readonly string[]): boolean => !recogniseDashboardFile(columns, [], { name: "ela-2023" }).ok;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function headOf(path: string): Uint8Array {
  return reading(path, () => {
    const file = openSync(path, "r");
    try {
      const bytes = new Uint8Array(HEAD_BYTES);
      return bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  });
}

/**
 * A file's bytes, opened when they are asked for; their hash is told once all were read.
 * All chunks share one buffer: a new one for each makes the garbage collector a tenth of the reading time.
 */
async function* chunksOf(path: string, hashed: (sha256: string) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const buffer = new Uint8Array(CHUNK_BYTES);
  try {
    const file = openSync(path, "r");
    try {
      for (let bytes = readSync(file, buffer); bytes > 0; bytes = readSync(file, buffer)) {
        const chunk = buffer.subarray(0, bytes);
        hash.update(chunk);
        yield chunk;
      }
    } finally {
      closeSync(file);
    }
    hashed(hash.digest("hex"));
  } catch (error) {
    throw unreadable(path, error);
  }
}

const unreadable = (path: string, error: unknown): UsageError => new UsageError(`${path}: cannot be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`, { cause: error });

/** Turns a failing file system into one line for the user. */
function reading<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A file that an answer rests on. */
export interface SourceFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string | null;
}

/** The reading of directories, with the files that were read. */
export interface DirectoryReading extends DashboardReading {
  readonly sources: readonly SourceFile[];
}

/**
 * Reads the Dashboard files of one or several directories as streams, with a bar on standard error when a person watches.
 *
 * @throws UsageError when a directory cannot be read or holds no Dashboard file
 */
export async function readDirectories(directories: readonly string[], options: DashboardOptions = {}): Promise<DirectoryReading> {
  const files = directories.flatMap((directory) => {
    const found = dashboardFilesIn(directory);
    if (found.every(({ kind, bytes }) => kind === undefined && bytes > 0)) throw new UsageError(`${directory}: holds no Dashboard file of the State (tab-separated .txt files, as downloaded)`);
    return found;
  });
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const bar = process.stderr.isTTY ? new SingleBar({ format: "reading [{bar}] {percentage}% {file}", hideCursor: true, clearOnComplete: true, stream: process.stderr }, Presets.shades_classic) : undefined;
  const done = new Map<string, number>();
  bar?.start(total, 0, { file: "" });
  try {
    const read = await readDashboard(files, {
      ...options,
      onProgress: ({ file, bytes }) => {
        done.set(file, bytes);
        bar?.update([...done.values()].reduce((sum, part) => sum + part, 0), { file });
      },
    });
    return { ...read, sources: files.map(({ name, bytes, sha256 }) => ({ file: name, bytes, sha256 })) };
  } finally {
    bar?.stop();
  }
}
