import type { Section } from "../section.ts";

/** EC 52077: Last section of the article, not read. */
export const section52077: Section = {
  number: "52077",
  title: "Last section of the article, not read",
  versions: [
    {
      effective: "2013-07-01",
      until: "open",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47, Sec. 103", changed: "added" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
  ],
};
