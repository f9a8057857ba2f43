// Seeded damage: the same seed gives the same inputs on every machine.

/** A small generator of 32-bit numbers (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const below = (random, limit) => Math.floor(random() * limit);
const oneOf = (random, list) => list[below(random, list.length)];

/** Pieces that have broken readers before: separators, quotes, marks, odd numbers, other alphabets. */
const PIECES = ["", "\t", "|", ",", "\n", "\r\n", "\r", "\u0000", "\uFEFF", '"', "'", "=", "NaN", "-0", "1e309", "1.0E+13", "99999999999999999999", "-1", "0", "00", " ", "\u00a0", "\u2028", "ñ", "é", "“", "\ud83d\ude00", "\ud800", "(", ")", "(a)", "((", "[", "]", "{}", "§", "§§", "$", "%", "*", "--", "/", "\\", "__proto__", "constructor", "null", "true", "2020-02-30", "9999-99-99", "12/31/2023", "toString"];

const STEPS = [
  (text, random) => text.slice(0, below(random, text.length + 1)),
  (text, random) => text.slice(below(random, text.length + 1)),
  (text, random) => insert(text, below(random, text.length + 1), oneOf(random, PIECES)),
  (text, random) => insert(text, below(random, text.length + 1), String.fromCharCode(below(random, 65_536))),
  (text, random) => cut(text, below(random, text.length + 1), 1 + below(random, 8)),
  (text, random) => flip(text, below(random, text.length), below(random, 256)),
  (text, random) => swapLines(text, random),
  (text, random) => repeatLine(text, random),
  (text, random) => text.replaceAll(oneOf(random, ["\t", "|", ",", "\n", "0", "1", " "]), oneOf(random, PIECES)),
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
];

const insert = (text, at, piece) => text.slice(0, at) + piece + text.slice(at);
const cut = (text, at, length) => text.slice(0, at) + text.slice(at + length);
const flip = (text, at, code) => (text === "" ? "" : text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1));

function swapLines(text, random) {
  const lines = text.split("\n");
  const [from, to] = [below(random, lines.length), below(random, lines.length)];
  [lines[from], lines[to]] = [lines[to], lines[from]];
  return lines.join("\n");
}

function repeatLine(text, random) {
  const lines = text.split("\n");
  const at = below(random, lines.length);
  lines.splice(at, 0, ...Array(1 + below(random, 3)).fill(lines[at]));
  return lines.join("\n");
}

/** One input: a seed text, damaged one to six times, sometimes joined with another. */
export function damagedText(seeds, random) {
  let text = oneOf(random, seeds);
  if (random() < 0.1) text += oneOf(random, seeds);
  for (let step = 1 + below(random, 6); step > 0; step -= 1) text = oneOf(random, STEPS)(text, random);
  return text.length > 20_000 ? text.slice(0, 20_000) : text;
}

/** The same as bytes, a tenth of them with bytes changed, so that no encoding fits. */
export function damagedBytes(seeds, random) {
  const bytes = new TextEncoder().encode(damagedText(seeds, random));
  if (random() < 0.1) for (let count = 1 + below(random, 8); count > 0 && bytes.length > 0; count -= 1) bytes[below(random, bytes.length)] = below(random, 256);
  return bytes;
}

/** A plain value: a seed value with properties dropped, doubled in depth or replaced by something else. */
export function damagedValue(seeds, random) {
  return change(structuredClone(oneOf(random, seeds)), random, 0);
}

const STRANGERS = [null, undefined, "", 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}, "x", "2023", [[]], { toString: 1 }];

function change(value, random, depth) {
  if (random() < 0.08) return oneOf(random, STRANGERS);
  if (typeof value === "string") return random() < 0.3 ? damagedText([value], random) : value;
  if (typeof value === "number") return random() < 0.3 ? value * oneOf(random, [-1, 0, 0.1, 1e9]) : value;
  if (depth > 6 || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.filter(() => random() > 0.05).map((item) => change(item, random, depth + 1));
  return Object.fromEntries(Object.entries(value).filter(() => random() > 0.05).map(([key, item]) => [random() < 0.02 ? `${key}x` : key, change(item, random, depth + 1)]));
}
