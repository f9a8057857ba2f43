import type { Level } from "../accountability/level.ts";

const [ZERO, NINE, POINT, MINUS, SPACE] = [0x30, 0x39, 0x2e, 0x2d, 0x20];
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/**
 * @internal The number in a stretch of bytes; null when blank, NaN when it is none.
 * Digits are gathered as a whole number and divided once, which rounds as reading the text would.
 */
export function numberAt(bytes: Uint8Array, start: number, end: number): number | null {
  if (start >= end) return null;
  let index = start;
  const negative = bytes[index] === MINUS;
  if (negative) index += 1;
  let [digits, decimals, count] = [0, -1, 0];
  for (; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + (byte - ZERO);
      count += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return isBlank(bytes, start, end) ? null : Number.NaN;
  }
  if (count === 0 || count > 15) return count === 0 ? Number.NaN : longNumberAt(bytes, start, end);
  const value = decimals > 0 ? digits / (POWERS[decimals] ?? 10 ** decimals) : digits;
  return negative && value !== 0 ? -value : value;
}

/** More digits than a number holds exactly: the text's own reading decides. */
function longNumberAt(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let index = start; index < end; index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return Number(text);
}

/** @internal Whether a cell holds nothing but spaces. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] !== SPACE) return false;
  return true;
}

/** @internal The level in a cell: null when blank, -1 when it is none of 0 to 5. */
export function levelAt(bytes: Uint8Array, start: number, end: number): Level | null | -1 {
  if (start >= end) return null;
  const digit = (bytes[start] ?? 0) - ZERO;
  if (end - start === 1 && digit >= 0 && digit <= 5) return digit as Level;
  return isBlank(bytes, start, end) ? null : -1;
}

/** @internal Up to four characters as one whole number, in upper case; 0 when blank or longer. */
export function shortCodeAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 4) return 0;
  let code = 0;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
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

/** @internal The 14 digits of a CDS code as one number; -1 when they are not 14 digits of a county, or the State's zeros. */
export function cdsNumberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 14) return -1;
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = (bytes[index] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  const county = Math.floor(value / 1e12);
  return (county >= 1 && county <= 58) || value === 0 ? value : -1;
}
