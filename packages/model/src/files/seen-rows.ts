/**
 * Remembers, for each entity of one indicator and year, which groups had a row and a fingerprint of it.
 * Shared between files of the same kind, so that a State's file and a county's excerpt may lie side by side.
 */
export interface SeenRows {
  /** The entity's number, new or known, by the two halves of its code: county and district, school. */
  entity(area: number, school: number): number;
  /** Notes a group's row: `new`, `same` when an equal row was seen, `different` when one with other values was. */
  note(entity: number, group: number, fingerprint: number): "new" | "same" | "different";
}

const GROUPS = 32;

/** @internal */
export function seenRows(): SeenRows {
  // Two maps of small whole numbers are many times faster than one of numbers too large for a machine word.
  const areas = new Map<number, Map<number, number>>();
  let entities = 0;
  let masks = new Int32Array(1024);
  let prints = new Int32Array(1024 * GROUPS);
  return {
    entity(area, school) {
      let schools = areas.get(area);
      if (schools === undefined) areas.set(area, (schools = new Map()));
      const known = schools.get(school);
      if (known !== undefined) return known;
      const entity = entities;
      entities += 1;
      schools.set(school, entity);
      if (entity >= masks.length) {
        const [oldMasks, oldPrints] = [masks, prints];
        masks = new Int32Array(entity * 2);
        prints = new Int32Array(entity * 2 * GROUPS);
        masks.set(oldMasks);
        prints.set(oldPrints);
      }
      return entity;
    },
    note(entity, group, fingerprint) {
      const mask = masks[entity] ?? 0;
      const place = entity * GROUPS + group;
      if ((mask & (1 << group)) === 0) {
        masks[entity] = mask | (1 << group);
        prints[place] = fingerprint;
        return "new";
      }
      return prints[place] === fingerprint ? "same" : "different";
    },
  };
}
