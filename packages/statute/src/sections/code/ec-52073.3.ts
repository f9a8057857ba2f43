import type { Section } from "../section.ts";

/** EC 52073.3: Community Engagement Initiative Expansion. */
export const section52073_3: Section = {
  number: "52073.3",
  title: "Community Engagement Initiative Expansion",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 77", changed: "as amended; only parts read" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "b", about: "established" },
        {
          label: "c",
          about: "lead agency",
          provisions: [
            { label: "1", about: "selected by May 2023", figures: ["2023-05-01"], refs: ["EC 52073.1"] },
            { label: "2", about: "what it shows", refs: ["EC 52073(a)(2)(B)"] },
          ],
        },
        {
          label: "d",
          about: "definition and metrics",
          provisions: [
            { label: "1", about: "create them", refs: ["EC 140(f)(3)"], slips: ["missing-of"] },
          ],
        },
        {
          label: "e",
          about: "training",
          provisions: [
            { label: "1", figures: ["2023-12-01"] },
          ],
        },
        { label: "f", about: "learning networks", figures: ["2022-23", "2026-27", "30 networks", "2 years"] },
        { label: "k", about: "report", figures: ["2027-06-30"] },
        { label: "l", about: "money", figures: ["2022-23", "$100000000", "$5000000", "2029-06-30"] },
      ],
    },
  ],
};
