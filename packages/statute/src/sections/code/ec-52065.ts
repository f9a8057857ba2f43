import type { Section } from "../section.ts";

/** EC 52065: Posting of plans. */
export const section52065: Section = {
  number: "52065",
  title: "Posting of plans",
  older: true,
  versions: [
    {
      effective: "2024-01-01",
      until: "open",
      by: { bill: "SB 609", chapter: "Stats. 2023, Ch. 494, Sec. 1", changed: "posting on the Dashboard" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "a", about: "district posts its and its charter schools' plans" },
        { label: "b", about: "county superintendent posts all" },
        {
          label: "c",
          about: "Dashboard",
          provisions: [
            {
              label: "1",
              about: "each agency posts the current plan",
              provisions: [
                { label: "A", about: "district" },
                { label: "B", about: "county office" },
                { label: "C", about: "charter school" },
              ],
            },
            { label: "2", about: "department notifies and ensures", refs: ["EC 52065(c)(1)"] },
          ],
        },
      ],
    },
  ],
};
