/**
 * Remembers, for each entity of one indicator and year, which groups had a row and a fingerprint of it.
 * Shared between files of the same kind, so that a State's file and a county's excerpt may lie side by side.
 */
export interface SeenRows {
  /** Numbers of entities by the two halves of their code: two maps of small whole numbers are many times faster than one of large ones. */
  readonly areas: Map<number, Map<number, number>>;
  /** For each entity a mask of its groups and their fingerprints. Pages, as one table would have to be copied whenever it grows. */
  readonly pages: Int32Array[];
  entities: number;
}

const GROUPS = 32;
const [PAGE_BITS, NUMBERS] = [10, 1 + GROUPS];
const PAGE = 1 << PAGE_BITS;
const newPage = (): Int32Array => new Int32Array(PAGE * NUMBERS);

/** @internal */
export const seenRows = (): SeenRows => ({ areas: new Map(), pages: [newPage()], entities: 0 });

/** @internal The entity's number, new or known, by the digits of county and district and those of the school. */
export function entityNumber(seen: SeenRows, area: number, school: number): number {
  let schools = seen.areas.get(area);
  if (schools === undefined) seen.areas.set(area, (schools = new Map()));
  const known = schools.get(school);
  if (known !== undefined) return known;
  const entity = seen.entities;
  seen.entities += 1;
  schools.set(school, entity);
  if (entity >> PAGE_BITS === seen.pages.length) seen.pages.push(newPage());
  return entity;
}

/** @internal Notes a group's row: `new`, `same` when an equal row was seen, `different` when one with other values was. */
export function noteRow({ pages }: SeenRows, entity: number, group: number, fingerprint: number): "new" | "same" | "different" {
  const page = pages[entity >> PAGE_BITS] as Int32Array;
  const at = (entity % PAGE) * NUMBERS;
  const mask = page[at] as number;
  const place = at + 1 + group;
  if ((mask & (1 << group)) === 0) {
    page[at] = mask | (1 << group);
    page[place] = fingerprint;
    return "new";
  }
  return page[place] === fingerprint ? "same" : "different";
}
