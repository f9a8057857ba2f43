import type { Section } from "../section.ts";

/** EC 52065.1: Penalty for late adoption. */
export const section52065_1: Section = {
  number: "52065.1",
  title: "Penalty for late adoption",
  versions: [
    {
      effective: "2025-06-27",
      until: "open",
      by: { bill: "AB 121", chapter: "Stats. 2025, Ch. 8, Sec. 49", changed: "added" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "penalty",
          provisions: [
            { label: "1", about: "share of the entitlement", figures: ["07-01", "07-01", "20 percent"], refs: ["EC 41020", "EC 47606.5", "EC 52060", "EC 52066", "EC 2574", "EC 2575", "EC 42238.02"] },
            { label: "2", about: "each further business day, up to a cap", figures: ["1 percent", "80 percent"], refs: ["EC 52065.1(a)(1)", "EC 2574", "EC 2575", "EC 42238.02"] },
          ],
        },
        { label: "b", about: "limits", refs: ["EC 52065.1(a)", "EC 46392(a)"] },
        { label: "c", about: "local educational agency", defines: true },
      ],
    },
  ],
};
