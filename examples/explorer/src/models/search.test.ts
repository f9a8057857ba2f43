import { describe, expect, it } from "vitest";
import type { LeaLine } from "../engine/overview.ts";
import { MOST_LISTED, searchLeas } from "./search.ts";

const lea = (cds: string, name: string, outcome: LeaLine["outcome"] = "eligible"): LeaLine => ({ cds, name, kind: "district", county: cds.slice(0, 2), outcome, groups: [], levels: "" });
const leas = [lea("01611190000000", "Los Niños Unified"), lea("27660840000000", "King City Union", "not-eligible"), lea("27660920000000", "Monterey Peninsula Unified")];
const names = (search: Partial<Parameters<typeof searchLeas>[1]>) => searchLeas(leas, { text: "", county: "", outcome: "any", ...search }).found.map(({ name }) => name);

describe("searchLeas", () => {
  it("finds words in any order, without accents and case, and codes by their beginning", () => {
    expect(names({ text: "unified ninos" })).toEqual(["Los Niños Unified"]);
    expect(names({ text: "276609" })).toEqual(["Monterey Peninsula Unified"]);
    expect(names({ text: "nobody" })).toEqual([]);
  });

  it("keeps to a county and an outcome", () => {
    expect(names({ county: "27", outcome: "eligible" })).toEqual(["Monterey Peninsula Unified"]);
  });

  it("lists a hundred and counts all", () => {
    const many = Array.from({ length: MOST_LISTED + 1 }, (_, index) => lea(String(index), `Lea ${index}`));
    const { found, count } = searchLeas(many, { text: "lea", county: "", outcome: "any" });
    expect([found.length, count]).toEqual([MOST_LISTED, MOST_LISTED + 1]);
  });
});
