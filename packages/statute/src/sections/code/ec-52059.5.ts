import type { Section } from "../section.ts";

/** EC 52059.5: The single statewide system of support. */
export const section52059_5: Section = {
  number: "52059.5",
  title: "The single statewide system of support",
  versions: [
    {
      effective: "2018-06-27",
      until: "open",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32, Sec. 61", changed: "added" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "one system for state and federal programs", refs: ["USC 20:6301"] },
        {
          label: "b",
          about: "purpose: building capacity",
          provisions: [
            { label: "1", about: "continuous improvement", refs: ["EC 52060", "EC 52066"] },
            { label: "2", about: "gaps between groups", refs: ["EC 52052"] },
            { label: "3", about: "outreach and collaboration" },
          ],
        },
      ],
    },
  ],
};
