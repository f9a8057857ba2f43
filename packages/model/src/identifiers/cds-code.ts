import { SsosError } from "../findings/error.ts";

/** The parts of a County-District-School code. */
export interface CdsCode {
  /** 14 digits, leading zeros kept. */
  readonly code: string;
  /** 2 digits, 01 to 58; 00 for the State's own row. */
  readonly county: string;
  /** 5 digits within the county. */
  readonly district: string;
  /** 7 digits; 0000000 for a district or county office itself. */
  readonly school: string;
}

/** What is wrong with a text that should be a CDS code. */
export type CdsFault = "not-digits" | "leading-zero-lost" | "scientific-notation" | "decimal-number" | "wrong-length" | "no-such-county";

/** The answer of {@link readCds}: a code, or the fault with the code that was probably meant. */
export type CdsReading =
  | { readonly ok: true; readonly cds: CdsCode }
  | { readonly ok: false; readonly fault: CdsFault; readonly found: string; readonly likely?: string };

const FOURTEEN_DIGITS = /^\d{14}$/;

/** The State's own row in Dashboard files. */
export const STATE_CDS = "00000000000000";

/**
 * Decides whether a text is a CDS code: 14 digits in one of the 58 counties, or the State's 14 zeros.
 *
 * @param text - as the file spells it
 * @example
 * ```ts
 * isCds("01611190000000") // => true
 * isCds("1611190000000") // => false
 * ```
 */
export function isCds(text: string): boolean {
  if (!FOURTEEN_DIGITS.test(text)) return false;
  const county = Number(text.slice(0, 2));
  return (county >= 1 && county <= 58) || text === STATE_CDS;
}

/**
 * Reads a CDS code and, where a spreadsheet has damaged it, names the likely original;
 * it never repairs silently.
 *
 * **When to use** on codes of files and users; {@link parseCds} throws instead.
 *
 * @param text - as the file spells it; a 7-digit county-district code stands for the district itself
 * @example
 * ```ts
 * readCds("1611190000000") // => { ok: false, fault: "leading-zero-lost", found: "1611190000000", likely: "01611190000000" }
 * readCds("2.710272e+13") // => { ok: false, fault: "scientific-notation", found: "2.710272e+13", likely: "27102720000000" }
 * ```
 */
export function readCds(text: string): CdsReading {
  const found = String(text); // from untyped callers, a number, which loses its leading zero, or nothing
  const digits = found.trim();
  const code = /^\d{7}$/.test(digits) ? `${digits}0000000` : digits;
  if (isCds(code)) {
    return { ok: true, cds: { code, county: code.slice(0, 2), district: code.slice(2, 7), school: code.slice(7) } };
  }
  if (FOURTEEN_DIGITS.test(code)) return { ok: false, fault: "no-such-county", found };
  const fault: CdsFault = /^\d{12,13}$/.test(code)
    ? "leading-zero-lost"
    : /^\d+(\.\d+)?e\+?\d+$/i.test(code)
      ? "scientific-notation"
      : /^\d{13,14}\.0*$/.test(code)
        ? "decimal-number"
        : /^\d+$/.test(code)
          ? "wrong-length"
          : "not-digits";
  const likely = likelyOriginal(code, fault);
  return likely === undefined ? { ok: false, fault, found } : { ok: false, fault, found, likely };
}

/** Scientific notation drops digits after the sixth or so; only codes that end in zeros can be rebuilt. */
function likelyOriginal(code: string, fault: CdsFault): string | undefined {
  const digits = fault === "scientific-notation" ? String(Math.round(Number(code))) : code.replace(/\..*$/, "");
  const padded = digits.length === 13 ? `0${digits}` : digits;
  if (fault === "not-digits" || fault === "wrong-length" || !isCds(padded)) return undefined;
  if (fault === "scientific-notation" && !padded.endsWith("0000000")) return undefined;
  return padded;
}

/**
 * Takes a text as a CDS code.
 *
 * @param text - 14 digits, or the 7 digits of a district or county office
 * @throws SsosError `invalid-cds` for anything else, naming the likely original where one can be told
 * @example
 * ```ts
 * parseCds("01611190106401").school // => "0106401"
 * ```
 */
export function parseCds(text: string): CdsCode {
  const reading = readCds(text);
  if (reading.ok) return reading.cds;
  const hint = reading.likely === undefined ? "" : `; probably ${reading.likely}`;
  throw new SsosError("invalid-cds", { found: reading.found, expected: `14 digits (${reading.fault}${hint})` });
}

/**
 * Writes a CDS code with its parts apart, for people.
 *
 * @param code - 14 digits
 * @throws SsosError `invalid-cds`
 * @example
 * ```ts
 * formatCds("01611190106401") // => "01-61119-0106401"
 * ```
 */
export function formatCds(code: string): string {
  const { county, district, school } = parseCds(code);
  return `${county}-${district}-${school}`;
}

/**
 * Gives the code of the district or county office under which a school's code stands.
 * For a charter school that is its authorizer, which need not be where it is located.
 *
 * @param code - 14 digits
 * @throws SsosError `invalid-cds`
 * @example
 * ```ts
 * leaCdsOf("01611190106401") // => "01611190000000"
 * ```
 */
export function leaCdsOf(code: string): string {
  return `${parseCds(code).code.slice(0, 7)}0000000`;
}

/**
 * Decides whether a code stands for a county office of education: district part 10 and three digits.
 *
 * @param code - 14 digits
 * @example
 * ```ts
 * isCountyOfficeCds("27102720000000") // => true
 * isCountyOfficeCds("27102720112177") // => false
 * ```
 */
export function isCountyOfficeCds(code: string): boolean {
  // All 58 county offices of the State's directory of 2021 have 10 there, and no other LEA has.
  return code.startsWith("10", 2) && code.endsWith("0000000") && isCds(code);
}
