import type { Section } from "../section.ts";

/** EC 52073.1: Expert lead agencies. */
export const section52073_1: Section = {
  number: "52073.1",
  title: "Expert lead agencies",
  versions: [
    {
      effective: "2018-06-27",
      until: "open",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32, Sec. 75", changed: "added" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "selection, subject to a Budget Act appropriation" },
        { label: "b", about: "what applicants show", refs: ["EC 52052"] },
        { label: "c", about: "who can be selected" },
        { label: "d", about: "not counted among the geographic leads", refs: ["EC 52073(a)(3)"] },
      ],
    },
  ],
};
