import type { Section } from "../section.ts";

/** EC 52073.2: Special education resource leads. */
export const section52073_2: Section = {
  number: "52073.2",
  title: "Special education resource leads",
  versions: [
    {
      effective: "2018-06-27",
      until: "2022-06-30",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "added" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2022-06-30",
      until: "open",
      by: { bill: "AB 181", chapter: "Stats. 2022, Ch. 52, Sec. 86", changed: "up to ten leads" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "selection", refs: ["EC 52073.1"] },
        { label: "b", about: "number and term", figures: ["10 leads", "3 leads", "5 years"] },
        {
          label: "c",
          about: "special tasks from July 2023",
          figures: ["2023-07-01"],
          provisions: [
            { label: "1", about: "individualized education programs", figures: ["1"] },
            { label: "2", about: "family support", figures: ["1"] },
          ],
        },
        { label: "d", about: "family support organization", defines: true },
      ],
    },
  ],
};
