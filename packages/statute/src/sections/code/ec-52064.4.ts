import type { Section } from "../section.ts";

/** EC 52064.4: Learning recovery in the plan. */
export const section52064_4: Section = {
  number: "52064.4",
  title: "Learning recovery in the plan",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      inoperative: "2028-07-01",
      until: "2029-01-01",
      repealed: true,
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 72", changed: "assistance may serve the needs assessment" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "template changes",
          provisions: [
            { label: "5", about: "assistance includes that of (b)", refs: ["EC 52071", "EC 52064.4(b)"] },
          ],
        },
        { label: "b", about: "assistance for the needs assessment encouraged", refs: ["EC 52071", "EC 32526(d)"] },
      ],
    },
  ],
};
