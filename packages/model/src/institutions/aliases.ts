/** One LEA that stands under different codes in different files of the State. */
export interface LeaAlias {
  readonly name: string;
  /** The code in assistance lists, ESSA and local indicator files. */
  readonly listed: string;
  /** The codes of its component districts in the directory and the Equity Multiplier files. */
  readonly components: readonly string[];
  /** Dashboards for which this was seen. */
  readonly seenFrom: number;
  readonly seenUntil: number;
}

/** LEAs with two codes, as seen in the State's files of 2017 to 2023 (derived from the files themselves). */
export const LEA_ALIASES: readonly LeaAlias[] = [
  { name: "Petaluma City Schools", listed: "49402460000000", components: ["49708540000000", "49708620000000"], seenFrom: 2017, seenUntil: 2023 },
  { name: "Santa Rosa City Schools", listed: "49402530000000", components: ["49709120000000", "49709200000000"], seenFrom: 2017, seenUntil: 2023 },
];

/**
 * Gives the code under which an LEA stands on the assistance lists.
 *
 * **When to use** before joining directory or Equity Multiplier rows with lists: otherwise these LEAs get lost.
 *
 * @param cds - 14 digits, of a district or a school in it
 * @returns the same code when it has no alias
 * @example
 * ```ts
 * listedCdsOf("49708540000000") // => "49402460000000"
 * listedCdsOf("01611190000000") // => "01611190000000"
 * ```
 */
export function listedCdsOf(cds: string): string {
  const lea = `${cds.slice(0, 7)}0000000`;
  return LEA_ALIASES.find(({ components }) => components.includes(lea))?.listed ?? cds;
}
