import type { Section } from "../section.ts";

/** EC 42238.01: Who counts as unduplicated pupil. */
export const section42238_01: Section = {
  number: "42238.01",
  title: "Who counts as unduplicated pupil",
  older: true,
  versions: [
    {
      effective: "2025-06-27",
      until: "open",
      by: { bill: "AB 121", chapter: "Stats. 2025, Ch. 8, Sec. 27", changed: "income forms" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      refs: ["EC 42238.02"],
      provisions: [
        {
          label: "a",
          about: "free or reduced-price meals",
          defines: true,
          provisions: [
            { label: "1", figures: ["2", "3 years", "3 years"] },
          ],
        },
        {
          label: "b",
          about: "foster youth, five cases",
          defines: true,
          provisions: [
            { label: "1", refs: ["WIC 300"] },
            { label: "2", refs: ["WIC 602"] },
            { label: "3", refs: ["WIC 450"] },
            { label: "4" },
            { label: "5" },
          ],
        },
        { label: "c", about: "English learners", refs: ["EC 306(a)"], defines: true },
      ],
    },
  ],
};
