/** What an {@link SsosError} tells besides its code. */
export interface ErrorInfo {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/**
 * The one error class of the five packages: a broken contract, never bad data
 * (bad data is a {@link Finding} or an outcome).
 *
 * **When to use** `isSsosError` rather than `instanceof`: the ESM and the CommonJS build each have their own class.
 */
export class SsosError extends Error {
  override readonly name = "SsosError";
  readonly code: string;
  readonly info: ErrorInfo;

  constructor(code: string, info: ErrorInfo = {}, options?: { cause?: unknown }) {
    super(sentenceOf(code, info), options);
    this.code = code;
    this.info = info;
  }
}

function sentenceOf(code: string, info: ErrorInfo): string {
  const file = info.file === undefined ? "" : ` in ${info.file}${info.line === undefined ? "" : `:${info.line}`}`;
  const place = info.column === undefined ? file : `${file} (${info.column})`;
  const found = info.found === undefined ? "" : `: found ${JSON.stringify(info.found)}`;
  const expected = info.expected === undefined ? "" : `${found === "" ? ": " : ", "}expected ${info.expected}`;
  return `${code}${place}${found}${expected}`;
}

/**
 * Decides whether something thrown came from these packages, and with which code.
 *
 * @param thrown - whatever a `catch` received
 * @param code - when given, the code it must have
 * @example
 * ```ts
 * isSsosError(new SsosError("invalid-date"), "invalid-date") // => true
 * isSsosError(new Error("invalid-date")) // => false
 * ```
 */
export function isSsosError(thrown: unknown, code?: string): thrown is SsosError {
  return thrown instanceof Error && thrown.name === "SsosError" && (code === undefined || (thrown as SsosError).code === code);
}
