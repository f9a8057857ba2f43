import { decimalText } from "@ssos/model";

/** An amount or percentage as a plan writes it: `"$ 1,204,838.00"`, `"-"`, `"3.393%"` or a number. */
export type Written = string | number;

/** What reading a written figure gave: its value as a decimal string, or null and why there is none. */
export interface ReadFigure {
  /** Plain decimal without separators, or null when the cell holds no number. */
  readonly value: string | null;
  /**
   * `given` a number was read; `dash` a lone dash, which tables print for zero; `empty` nothing is written;
   * `not-required` the words the template asks for instead of a difference; `unreadable` anything else.
   */
  readonly form: "given" | "dash" | "empty" | "not-required" | "unreadable";
}

const EMPTY: ReadFigure = { value: null, form: "empty" };
const DASH: ReadFigure = { value: "0", form: "dash" };
const NOT_REQUIRED: ReadFigure = { value: null, form: "not-required" };
const UNREADABLE: ReadFigure = { value: null, form: "unreadable" };
const DASHES = /^[-\u2010-\u2015\u2212]+$/;
const PLAIN = /^[+-]?\d+(\.\d+)?$/;
/** The usual prints, read without further ado: a plan has thousands of them. */
const PRINTED = { $: /^\$\d{1,3}(?:,\d{3})*(?:\.\d+)?$/, "%": /^\d+(?:\.\d+)?%$/ } as const;
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?$/;

/**
 * Reads a sum of money as plans write it: with dollar sign, commas, spaces, parentheses for a negative and a dash for zero.
 *
 * @param written - the cell; undefined, null and blank text are `empty`, never zero
 * @returns the decimal value, or null with the reason; thousands groups that are not three digits long are `unreadable`
 * @example
 * ```ts
 * readMoney("$ 1,204,838.50") // => { value: "1204838.50", form: "given" }
 * readMoney("(125,848)") // => { value: "-125848", form: "given" }
 * readMoney(" $ - ") // => { value: "0", form: "dash" }
 * readMoney("") // => { value: null, form: "empty" }
 * readMoney("1,23") // => { value: null, form: "unreadable" }
 * ```
 */
export function readMoney(written: Written | null | undefined): ReadFigure {
  return readWith(written, "$");
}

/**
 * Reads a percentage as the template writes it, in percent: `"3.39%"` is 3.39.
 *
 * **When to use** for every percentage of the action tables; whether a 0.15 was meant as 15 percent is judged where it can be compared
 * (finding `percent-unit`), not here.
 *
 * @param written - the cell; undefined, null and blank text are `empty`
 * @example
 * ```ts
 * readPercent("15.039%") // => { value: "15.039", form: "given" }
 * readPercent("Not Required") // => { value: null, form: "not-required" }
 * readPercent(0.15) // => { value: "0.15", form: "given" }
 * ```
 */
export function readPercent(written: Written | null | undefined): ReadFigure {
  return readWith(written, "%");
}

function readWith(written: Written | null | undefined, sign: "$" | "%"): ReadFigure {
  if (written === undefined || written === null) return EMPTY;
  if (typeof written === "number") {
    if (!Number.isFinite(written)) return UNREADABLE;
    const text = String(written);
    // Very large and very small numbers print an exponent.
    return { value: PLAIN.test(text) ? text : decimalText(written, 20).replace(/\.?0+$/, ""), form: "given" };
  }
  // Files from elsewhere hold anything: a list or a mark of yes is no amount.
  if (typeof (written as unknown) !== "string") return UNREADABLE;
  if (PLAIN.test(written)) return { value: unsigned(written), form: "given" };
  if (PRINTED[sign].test(written)) return { value: written.replace(/[$,%]/g, ""), form: "given" };
  return readText(written, sign);
}

function readText(written: string, sign: "$" | "%"): ReadFigure {
  let text = written.replace(/\s+/g, "");
  if (text === "") return EMPTY;
  if (/^notrequired\.?$/i.test(text)) return NOT_REQUIRED;
  text = text.replaceAll(sign, "").replace(/^[\u2010-\u2015\u2212](?=.)/, "-");
  if (DASHES.test(text)) return DASH;
  const inParentheses = /^\(.+\)$/.test(text);
  if (inParentheses) text = text.slice(1, -1);
  const parts = NUMBER.exec(text);
  const whole = parts?.[2];
  const fraction = parts?.[3] ?? "";
  if (parts === null || (whole === undefined && fraction.length < 2)) return UNREADABLE;
  const digits = `${(whole ?? "0").replaceAll(",", "")}${fraction === "." ? "" : fraction}`;
  return { value: inParentheses || parts[1] === "-" ? `-${digits}` : digits, form: "given" };
}

const unsigned = (text: string): string => (text.startsWith("+") ? text.slice(1) : text);
