/** How a file's bytes stand for characters. Plain ASCII counts as UTF-8. */
export type FileEncoding = "utf-8" | "windows-1252";

/**
 * The characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding, index windows-1252;
 * the five unassigned bytes stand for themselves). The other bytes are those of Latin-1.
 */
const WINDOWS_1252_HIGH: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

/** @internal Length of the byte order mark at the start of UTF-8 text. */
export const bomLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/** @internal Whether a stretch of bytes is well-formed UTF-8; made for single lines. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; ) {
    const lead = bytes[index++] ?? 0;
    if (lead < 0x80) continue;
    const following = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (following === 0 || index + following > end) return false;
    const second = bytes[index] ?? 0;
    // The second byte's range rules out overlong forms, surrogates and what lies above U+10FFFF.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return false;
    for (let more = 1; more < following; more += 1) if (((bytes[index + more] ?? 0) & 0xc0) !== 0x80) return false;
    index += following;
  }
  return true;
}

const UTF_8 = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** @internal Text of a stretch of bytes. */
export function textOf(bytes: Uint8Array, start: number, end: number, encoding: FileEncoding): string {
  if (start >= end) return "";
  if (encoding === "utf-8") return UTF_8.decode(bytes.subarray(start, end));
  let text = "";
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    text += String.fromCharCode(byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252_HIGH[byte - 0x80] ?? byte) : byte);
  }
  return text;
}

/**
 * Turns the bytes of one of the State's files into text, deciding between UTF-8 and Windows-1252:
 * a file that is well-formed UTF-8 is UTF-8, any other one is Windows-1252, save for those of its lines
 * that are well-formed UTF-8. A byte order mark is taken off.
 *
 * **When to use** for files that are read as a whole, such as local indicators; the Dashboard readers do it themselves, line by line.
 *
 * @param bytes - the whole file
 * @example
 * ```ts
 * decodeFile(Uint8Array.of(0x4c, 0x6f, 0x73, 0x20, 0x4e, 0x69, 0xf1, 0x6f, 0x73)) // => { text: "Los Niños", encoding: "windows-1252" }
 * decodeFile(Uint8Array.of(0xef, 0xbb, 0xbf, 0x4d, 0x65, 0x74)) // => { text: "Met", encoding: "utf-8" }
 * ```
 */
export function decodeFile(bytes: Uint8Array): { readonly text: string; readonly encoding: FileEncoding } {
  const start = bomLength(bytes);
  if (isUtf8(bytes, start, bytes.length)) return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start)), encoding: "utf-8" };
  // Line by line: the State's free-text columns mix both encodings within one file.
  const parts: string[] = [];
  for (let from = start; from < bytes.length; ) {
    const lineFeed = bytes.indexOf(0x0a, from);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    parts.push(textOf(bytes, from, end, isUtf8(bytes, from, end) ? "utf-8" : "windows-1252"));
    from = end;
  }
  return { text: parts.join(""), encoding: "windows-1252" };
}

/**
 * Turns text into the bytes of a file, for writing a file back as it was read.
 *
 * @param text - the text, without a byte order mark unless one is wanted
 * @param encoding - the encoding that reading reported
 * @returns in Windows-1252, a question mark for each character that the encoding does not have
 * @example
 * ```ts
 * [...encodeText("Niños", "windows-1252")] // => [78, 105, 241, 111, 115]
 * ```
 */
export function encodeText(text: string, encoding: FileEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const high = WINDOWS_1252_HIGH.indexOf(unit);
    bytes[index] = high >= 0 ? 0x80 + high : unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : 0x3f;
  }
  return bytes;
}
