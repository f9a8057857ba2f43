import type { Section } from "../section.ts";

/** EC 52063: Committees of a district. */
export const section52063: Section = {
  number: "52063",
  title: "Committees of a district",
  older: true,
  versions: [
    {
      effective: "2023-01-01",
      operative: "2024-07-01",
      until: "open",
      by: { bill: "SB 997", chapter: "Stats. 2022, Ch. 922, Sec. 3", changed: "pupils in the advice" },
      text: "partly",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "parent committee",
          provisions: [
            { label: "1", about: "establish it" },
            { label: "2", about: "members", refs: ["EC 42238.01"] },
            { label: "3", about: "two pupils in districts with middle or high schools", figures: ["2 pupils", "1 year"] },
            { label: "4", about: "not where a student committee exists", figures: ["2 pupils"], refs: ["EC 52063(b)"] },
            { label: "5", about: "an existing committee may serve", refs: ["ESEA 1116"] },
          ],
        },
        {
          label: "b",
          about: "student committee",
          provisions: [
            { label: "1", about: "establish it" },
            { label: "2", about: "not where one exists or pupils sit on the parent committee", figures: ["2 pupils"], refs: ["EC 52063(a)"] },
          ],
        },
        {
          label: "c",
          about: "English learner parent committee",
          provisions: [
            { label: "1", about: "establish it", figures: ["15 percent", "50 pupils"] },
            { label: "2", about: "an existing committee may serve" },
          ],
        },
        { label: "d", about: "pupils who mirror the pupil body" },
        { label: "e", about: "start", figures: ["2024-07-01"] },
      ],
    },
  ],
};
