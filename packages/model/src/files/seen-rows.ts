/**
 * Remembers, for each entity of one indicator and year, which groups had a row and a fingerprint of it.
 * Shared between files of the same kind, so that a State's file and a county's excerpt may lie side by side.
 */
export interface SeenRows {
  /** Numbers of entities by the two halves of their code: two maps of small whole numbers are many times faster than one of large ones. */
  readonly areas: Map<number, Map<number, number>>;
  entities: number;
  masks: Int32Array;
  prints: Int32Array;
}

const GROUPS = 32;

/** @internal */
export const seenRows = (): SeenRows => ({ areas: new Map(), entities: 0, masks: new Int32Array(1024), prints: new Int32Array(1024 * GROUPS) });

/** @internal The entity's number, new or known, by the digits of county and district and those of the school. */
export function entityNumber(seen: SeenRows, area: number, school: number): number {
  let schools = seen.areas.get(area);
  if (schools === undefined) seen.areas.set(area, (schools = new Map()));
  const known = schools.get(school);
  if (known !== undefined) return known;
  const entity = seen.entities;
  seen.entities += 1;
  schools.set(school, entity);
  if (entity >= seen.masks.length) {
    const { masks, prints } = seen;
    seen.masks = new Int32Array(entity * 2);
    seen.prints = new Int32Array(entity * 2 * GROUPS);
    seen.masks.set(masks);
    seen.prints.set(prints);
  }
  return entity;
}

/** @internal Notes a group's row: `new`, `same` when an equal row was seen, `different` when one with other values was. */
export function noteRow({ masks, prints }: SeenRows, entity: number, group: number, fingerprint: number): "new" | "same" | "different" {
  const mask = masks[entity] ?? 0;
  const place = entity * GROUPS + group;
  if ((mask & (1 << group)) === 0) {
    masks[entity] = mask | (1 << group);
    prints[place] = fingerprint;
    return "new";
  }
  return prints[place] === fingerprint ? "same" : "different";
}
