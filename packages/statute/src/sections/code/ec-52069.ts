import type { Section } from "../section.ts";

/** EC 52069: Committees of a county superintendent. */
export const section52069: Section = {
  number: "52069",
  title: "Committees of a county superintendent",
  versions: [
    {
      effective: "2013-07-01",
      until: "open",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47", changed: "added; not traced" },
      text: "not-seen",
      structure: "unknown",
      confidence: "reported",
      provisions: [],
    },
  ],
};
