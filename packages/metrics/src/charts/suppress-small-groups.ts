import { RACE_ETHNICITY_GROUPS } from "@ssos/model";

/** A value that rests on so many pupils of a group. */
export interface GroupValue {
  /** Group code; `ALL` for all students. */
  readonly group: string;
  /** Values are protected among those of the same set, such as an LEA and indicator. */
  readonly set: string;
  /** Null: not known, and then the value is not shown either, unless published. */
  readonly pupils: number | null;
  /** True for values that the State has published itself: they pass. */
  readonly published?: boolean;
}

/** Fewest pupils whose results are shown. */
const MINIMUM_SHOWN = 11;

/**
 * Decides which values may be shown: none that rests on 1 to 10 pupils, and none that would give such a one back
 * by subtraction, where all students are the sum of the race and ethnicity groups.
 *
 * When a single race or ethnicity group of a set is hidden while all students are shown, the smallest of the others
 * is hidden too, with those of the same size; also when the hidden ones together are fewer than 11 pupils, or just
 * 10 for each. Where published values leave none to hide, all students are hidden.
 *
 * @param values - all groups of the sets that appear together
 * @returns for each value, in order, whether it may be shown
 * @example
 * ```ts
 * const value = (group: string, pupils: number) => ({ group, set: "27/ela", pupils })
 * suppressSmallGroups([value("ALL", 100), value("HI", 60), value("WH", 31), value("AA", 9)]) // => [true, true, false, false]
 * suppressSmallGroups([value("SWD", 10), value("SWD", 11)]) // => [false, true]
 * ```
 */
export function suppressSmallGroups(values: readonly GroupValue[]): boolean[] {
  const shown = values.map(({ pupils, published }) => published === true || (pupils !== null && pupils >= MINIMUM_SHOWN) || pupils === 0);
  const races: readonly string[] = RACE_ETHNICITY_GROUPS;
  for (const set of new Set(values.map((value) => value.set))) {
    const members = values.flatMap((value, index) => (value.set === set ? [{ ...value, index }] : []));
    const all = members.find(({ group }) => group === "ALL");
    if (all === undefined || !shown[all.index]) continue;
    const parts = members.filter(({ group, pupils }) => races.includes(group) && pupils !== 0);
    for (;;) {
      const hidden = parts.filter(({ index }) => !shown[index]);
      const pupilsHidden = hidden.reduce((total, { pupils }) => total + (pupils ?? 0), 0);
      // As many pupils as groups of 10 have: then each can only have 10.
      const each10 = pupilsHidden === hidden.length * (MINIMUM_SHOWN - 1);
      if (hidden.length === 0 || (hidden.length > 1 && pupilsHidden >= MINIMUM_SHOWN && !each10)) break;
      const next = parts.filter(({ index, published }) => shown[index] && published !== true).sort((left, right) => (left.pupils ?? 0) - (right.pupils ?? 0))[0];
      if (next === undefined) {
        // Published values cannot be hidden. The total must go, unless groups that are not among the values share the rest.
        const rest = (all.pupils ?? 0) - parts.reduce((total, { pupils, index }) => total + (shown[index] === true ? (pupils ?? 0) : 0), 0);
        if (all.published !== true && (rest <= pupilsHidden || rest < MINIMUM_SHOWN)) shown[all.index] = false;
        break;
      }
      // With those of the same size: which of two equal groups was taken would tell that the other is not smaller.
      for (const { index, pupils, published } of parts) if (pupils === next.pupils && published !== true) shown[index] = false;
    }
  }
  return shown;
}
