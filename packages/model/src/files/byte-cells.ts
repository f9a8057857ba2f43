import type { Level } from "../accountability/level.ts";

// Bytes stand as numbers in these functions, and their indexes are in range by the callers' cells: named constants and
// checks for undefined cost a fifth of the reading time. 0x20 is a space, 0x2d a minus
// sign, 0x2e a point, 0x30 to 0x39 are the digits.
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** @internal The number in a stretch of bytes; null when blank, NaN when it is none. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number | null {
  if (start >= end) return null;
  // 0 or -1: a whole number laid over -1 and less it is the negative one. No branch that only some files take, as their
  // first negative number would have the machine make this code anew.
  const sign = bytes[start] === 0x2d ? -1 : 0;
  const first = start - sign;
  // Most cells are counts, or rates with one decimal, of a few digits: these take the short way.
  if (end - first <= 8) {
    let [index, digits] = [first, 0];
    for (; index < end; index += 1) {
      const digit = (bytes[index] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      digits = digits * 10 + digit;
    }
    if (index === end && index > first) return (digits ^ sign) - sign;
    if (index === end - 2 && index > first && bytes[index] === 0x2e) {
      const digit = (bytes[index + 1] as number) - 0x30;
      if (digit >= 0 && digit <= 9) return (((digits * 10 + digit) ^ sign) - sign) / 10;
    }
  }
  return anyNumberAt(bytes, start, first, end, sign !== 0);
}

/** Digits are gathered as a whole number and divided once, which rounds as reading the text would. */
function anyNumberAt(bytes: Uint8Array, start: number, first: number, end: number, negative: boolean): number | null {
  let [digits, decimals, count] = [0, -1, 0];
  for (let index = first; index < end; index += 1) {
    const byte = bytes[index] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      digits = digits * 10 + (byte - 0x30);
      count += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 0x2e && decimals < 0) decimals = 0;
    else return isBlank(bytes, start, end) ? null : Number.NaN;
  }
  if (count === 0 || count > 15) return count === 0 ? Number.NaN : longNumberAt(bytes, start, end);
  const value = decimals > 0 ? digits / (POWERS[decimals] ?? 10 ** decimals) : digits;
  return negative && value !== 0 ? -value : value;
}

/** More digits than a number holds exactly: the text's own reading decides. */
function longNumberAt(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let index = start; index < end; index += 1) text += String.fromCharCode(bytes[index] as number);
  return Number(text);
}

/** @internal Whether a cell holds nothing but spaces. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] !== 0x20) return false;
  return true;
}

/** @internal The level in a cell: null when blank, -1 when it is none of 0 to 5. */
export function levelAt(bytes: Uint8Array, start: number, end: number): Level | null | -1 {
  if (start >= end) return null;
  const digit = (bytes[start] ?? 0) - 0x30;
  if (end - start === 1 && digit >= 0 && digit <= 5) return digit as Level;
  return isBlank(bytes, start, end) ? null : -1;
}

/** @internal Up to four characters as one whole number, in upper case; 0 when blank or longer. */
export function shortCodeAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 4) return 0;
  let code = 0;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] as number;
    code = code * 256 + (byte >= 0x61 && byte <= 0x7a ? byte - 32 : byte);
  }
  return code;
}

/** @internal {@link shortCodeAt} of a text. */
export function shortCode(text: string): number {
  let code = 0;
  for (const character of text) code = code * 256 + character.charCodeAt(0);
  return code;
}

/** @internal The whole number that a stretch of digits stands for; -1 when another byte is among them. */
export function digitsAt(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = (bytes[index] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** @internal */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** @internal Whether two stretches of bytes are equal; four bytes at a time. */
export function sameBytes(view: DataView, start: number, other: DataView, otherStart: number, length: number): boolean {
  let offset = 0;
  for (; offset + 4 <= length; offset += 4) if (view.getInt32(start + offset) !== other.getInt32(otherStart + offset)) return false;
  for (; offset < length; offset += 1) if (view.getUint8(start + offset) !== other.getUint8(otherStart + offset)) return false;
  return true;
}
