/** How a school without results of its own was given some: the file's code, or none. */
export interface PairedResult {
  readonly paired: boolean;
  /** The file's code of the method, as printed. */
  readonly method: string | null;
}

/**
 * Tells a school's borrowed academic result from its own.
 *
 * Schools without tested grades are paired with another school or share their district's result; the file then prints
 * that result with a code in `pairshare_method`. The level is computed from the printed values like any other, but it
 * must not be counted as the school's own, and no distance in pupils follows from it.
 * Source: record layouts of the academic files. What each code stands for is not in the sources at hand.
 *
 * @param method - the cell of `pairshare_method`; blank or null means the school's own result
 * @example
 * ```ts
 * pairedResult("") // => { paired: false, method: null }
 * pairedResult("2") // => { paired: true, method: "2" }
 * ```
 */
export function pairedResult(method: string | null | undefined): PairedResult {
  const code = method?.trim() ?? "";
  return code === "" ? { paired: false, method: null } : { paired: true, method: code };
}
