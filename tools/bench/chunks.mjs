// A file's bytes in chunks that share one buffer, for whoever reads them here.
import { closeSync, openSync, readSync } from "node:fs";

export async function* chunksOf(path) {
  const buffer = new Uint8Array(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let bytes = readSync(file, buffer); bytes > 0; bytes = readSync(file, buffer)) yield buffer.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}
