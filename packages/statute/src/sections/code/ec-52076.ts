import type { Section } from "../section.ts";

/** EC 52076: No waiver of the article. */
export const section52076: Section = {
  number: "52076",
  title: "No waiver of the article",
  versions: [
    {
      effective: "2013-07-01",
      until: "open",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47, Sec. 103", changed: "added" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      refs: ["EC 33050"],
      provisions: [],
    },
  ],
};
