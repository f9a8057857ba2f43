import type { Section } from "../section.ts";

/** EC 60900: Longitudinal pupil data (CALPADS). */
export const section60900: Section = {
  number: "60900",
  title: "Longitudinal pupil data (CALPADS)",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 87", changed: "reporting of closures and transcripts" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "d", about: "goals" },
        { label: "e", about: "system" },
        {
          label: "f",
          about: "what agencies do",
          refs: ["EC 60900(d)", "EC 60900(e)"],
          provisions: [
            { label: "1", about: "submit data" },
            { label: "2", about: "report a closure", figures: ["10 business days"] },
            {
              label: "3",
              about: "transcripts for college guidance",
              figures: ["9", "12"],
              refs: ["EC 60900.5"],
              provisions: [
                { label: "A" },
                { label: "B", figures: ["2026-01-01"] },
                { label: "C", figures: ["2026-06-30"] },
                { label: "D", figures: ["9", "12"] },
                { label: "E" },
              ],
            },
          ],
        },
        { label: "g", about: "course data for university entrance", figures: ["2026-06-30", "90 percent"] },
        { label: "k", about: "federal law" },
        { label: "l", about: "local educational agency", defines: true },
      ],
    },
  ],
};
