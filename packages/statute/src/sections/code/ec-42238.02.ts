import type { Section } from "../section.ts";

/** EC 42238.02: The formula's base, supplemental and concentration grants. */
export const section42238_02: Section = {
  number: "42238.02",
  title: "The formula's base, supplemental and concentration grants",
  older: true,
  versions: [
    {
      effective: "2025-06-27",
      until: "open",
      by: { bill: "AB 121", chapter: "Stats. 2025, Ch. 8, Sec. 30", changed: "transitional kindergarten rate" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "b",
          about: "unduplicated pupils and their share",
          provisions: [
            { label: "1", about: "counted once", figures: ["2015-16"], defines: true },
            { label: "5", about: "three-year rolling percentage" },
          ],
        },
        {
          label: "d",
          about: "base grants and adjustments",
          provisions: [
            { label: "1", figures: ["2013-14", "3", "$6845", "4", "6", "$6947", "7", "8", "$7154", "9", "12", "$8289"] },
            { label: "2", figures: ["3", "10.4 percent", "9", "12", "2.6 percent", "2022-23", "6.7 percent"] },
          ],
        },
        { label: "e", about: "supplemental grant", figures: ["20 percent"] },
        {
          label: "f",
          about: "concentration grant",
          provisions: [
            {
              label: "1",
              about: "share above the threshold",
              provisions: [
                { label: "A", about: "first rate", figures: ["50 percent", "55 percent"] },
                { label: "B", about: "rate from 2021-22", figures: ["2021-22", "65 percent"] },
              ],
            },
            { label: "2", about: "charter cap" },
          ],
        },
        {
          label: "g",
          about: "transitional kindergarten add-on",
          provisions: [
            { label: "2", figures: ["$2813", "2022-23", "2024-25"] },
            { label: "3", figures: ["$5545", "2025-26"] },
          ],
        },
        { label: "n", about: "money is available for the activities of the support system", refs: ["EC 42238.03", "EC 52059.5"] },
      ],
    },
  ],
};
