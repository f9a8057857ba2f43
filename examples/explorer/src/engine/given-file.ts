/** The part of a browser's `File` that reading needs, so that tests can hand in a stream of any size. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array>;
}

/**
 * The file's bytes in chunks, as they come from the disk: never the whole file at once.
 *
 * @param pause - awaited after each chunk, so that a page without a worker stays usable
 */
export async function* chunksOf(file: GivenFile, pause?: () => Promise<void>): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
      if (pause !== undefined) await pause();
    }
  } finally {
    // Who stops early closes the file.
    await reader.cancel();
  }
}
