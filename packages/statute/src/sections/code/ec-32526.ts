import type { Section } from "../section.ts";

/** EC 32526: Learning Recovery Emergency Block Grant. */
export const section32526: Section = {
  number: "32526",
  title: "Learning Recovery Emergency Block Grant",
  older: true,
  versions: [
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 37", changed: "adds 2026-27 money" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "appropriation and definitions",
          provisions: [
            { label: "1", figures: ["2022-23", "$6345405000"] },
            {
              label: "2",
              provisions: [
                { label: "B" },
              ],
            },
          ],
        },
        { label: "b", about: "allocation by attendance and unduplicated share", figures: ["2021-22", "2", "12", "2021-22"] },
        {
          label: "c",
          about: "uses",
          provisions: [
            { label: "1", about: "through 2027-28", figures: ["2027-28"] },
            {
              label: "2",
              about: "allowable uses only",
              refs: ["EC 32526(d)"],
              provisions: [
                { label: "A", about: "instructional time" },
                { label: "B", about: "accelerating progress" },
                { label: "C", about: "integrated supports" },
                { label: "D", about: "credit-deficient pupils" },
                { label: "E", about: "additional academic services" },
                { label: "F", about: "the needs assessment" },
              ],
            },
          ],
        },
        {
          label: "d",
          about: "needs assessment",
          provisions: [
            { label: "1", about: "duty to develop it", figures: ["2025-26", "2026-27", "2027-28"] },
            { label: "2", about: "what it reviews" },
          ],
        },
        {
          label: "e",
          about: "reports",
          provisions: [
            { label: "1", figures: ["2024-12-15"] },
            {
              label: "3",
              provisions: [
                { label: "B", about: "template by allowable use", refs: ["EC 32526(c)(2)(A)", "EC 32526(c)(2)(B)", "EC 32526(c)(2)(C)", "EC 32526(c)(2)(D)", "EC 32526(c)(2)(E)"] },
              ],
            },
          ],
        },
        { label: "g", about: "2025-26 money", figures: ["2025-26", "$378650000"] },
        { label: "h", about: "2026-27 money", figures: ["2026-27", "$757300000"] },
      ],
    },
  ],
};
