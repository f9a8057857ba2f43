const [TAB, LINE_FEED, CARRIAGE_RETURN] = [9, 10, 13];
const MOST_FIELDS = 4096;
/** A line longer than this is no line of the State's files; it is handed over as it is, so that a wrong file cannot eat the memory. */
const LONGEST_LINE = 1 << 20;

/** @internal Receives a line: the bytes that hold it, where its cells start, how many there are and where the last one ends. */
export type LineHandler = (bytes: Uint8Array, starts: Int32Array, fields: number, end: number, ascii: boolean, line: number, terminated: boolean) => void;

/** @internal Splits chunks of bytes into lines and tab-separated cells, without making strings. */
export interface LineScanner {
  push(chunk: Uint8Array): void;
  end(): void;
  /** Lines by how they ended, and whether the last one ended at all. */
  readonly ends: { lf: number; crlf: number; last: boolean };
}

/** @internal */
export function lineScanner(onLine: LineHandler): LineScanner {
  const starts = new Int32Array(MOST_FIELDS);
  const ends = { lf: 0, crlf: 0, last: false };
  let carry: Uint8Array | undefined;
  let line = 0;

  /** Scans whole lines; returns where the unfinished one starts. */
  const scan = (bytes: Uint8Array): number => {
    let [lineStart, fields, bits] = [0, 1, 0];
    starts[0] = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      // In range by the loop's condition; a check for undefined here costs a tenth of the whole reading time.
      const byte = bytes[index] as number;
      bits |= byte;
      if (byte > LINE_FEED) continue;
      if (byte === TAB) {
        if (fields < MOST_FIELDS) starts[fields] = index + 1;
        fields += 1;
      } else if (byte === LINE_FEED) {
        const crlf = index > lineStart && bytes[index - 1] === CARRIAGE_RETURN;
        if (crlf) ends.crlf += 1;
        else ends.lf += 1;
        line += 1;
        onLine(bytes, starts, fields, crlf ? index - 1 : index, bits < 0x80, line, true);
        lineStart = index + 1;
        fields = 1;
        starts[0] = lineStart;
        bits = 0;
      }
    }
    return lineStart;
  };

  const finishLine = (bytes: Uint8Array): void => {
    let [fields, bits] = [1, 0];
    starts[0] = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      bits |= byte;
      if (byte !== TAB) continue;
      if (fields < MOST_FIELDS) starts[fields] = index + 1;
      fields += 1;
    }
    line += 1;
    const end = bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    onLine(bytes, starts, fields, end, bits < 0x80, line, false);
  };

  return {
    ends,
    push(chunk) {
      if (chunk.length === 0) return;
      let bytes = chunk;
      if (carry !== undefined) {
        bytes = new Uint8Array(carry.length + chunk.length);
        bytes.set(carry);
        bytes.set(chunk, carry.length);
      }
      const rest = scan(bytes);
      // A copy: the caller may use the chunk's memory again.
      carry = rest < bytes.length ? bytes.slice(rest) : undefined;
      if (carry !== undefined && carry.length > LONGEST_LINE) {
        finishLine(carry);
        carry = undefined;
      }
    },
    end() {
      ends.last = carry === undefined;
      if (carry !== undefined) finishLine(carry);
      carry = undefined;
    },
  };
}
