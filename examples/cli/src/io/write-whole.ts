import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../exit-codes.ts";

/** A file to write: its path below the directory, and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files into a directory, all of them or none: they are written aside first and moved in at the end,
 * so that a full disk or a stop halfway leaves nothing half-written. Other files of the directory stay.
 *
 * @throws UsageError in one line when the place cannot be written
 */
export function writeWhole(directory: string, files: readonly OutputFile[]): void {
  const target = resolve(directory);
  const made: string[] = [];
  let staging: string | undefined;
  try {
    // One by one: asked to make several, Node says of a read-only disk that a folder does not exist.
    for (const folder of missingFolders(target)) {
      mkdirSync(folder);
      made.push(folder);
    }
    staging = mkdtempSync(join(target, ".writing-"));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), text);
    }
    for (const { path } of files) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      renameSync(join(staging, path), join(target, path));
    }
    rmSync(staging, { recursive: true, force: true });
  } catch (error) {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    const [outermost] = made;
    if (outermost !== undefined) rmSync(outermost, { recursive: true, force: true });
    throw new UsageError(`--out ${directory}: cannot be written, nothing was changed (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`, { cause: error });
  }
}

/** The folders on the way to a path that are not there, the outermost first. */
function missingFolders(path: string): string[] {
  return existsSync(path) ? [] : [...missingFolders(dirname(path)), path];
}
