import type { Section } from "../section.ts";

/** EC 52073.4: Regional English learner lead agencies. */
export const section52073_4: Section = {
  number: "52073.4",
  title: "Regional English learner lead agencies",
  versions: [
    {
      effective: "2025-06-27",
      until: "open",
      by: { bill: "AB 121", chapter: "Stats. 2025, Ch. 8, Sec. 50", changed: "added" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "money",
          provisions: [
            { label: "1", about: "2025-26", figures: ["2025-26", "$2000000"] },
            { label: "2", about: "yearly from 2026-27", figures: ["2026-27", "$2000000"] },
          ],
        },
        { label: "b", about: "existing specialists in 2025-26", figures: ["2025-26", "11", "2026-12-30"] },
        {
          label: "c",
          about: "selection",
          provisions: [
            { label: "1", about: "by July 2026", figures: ["2026-07-01"] },
            { label: "2", about: "number and term", figures: ["5", "7", "4 years"] },
            { label: "3", about: "what applicants show" },
            { label: "4", about: "priority" },
          ],
        },
        {
          label: "d",
          about: "responsibilities",
          refs: ["EC 52071(c)", "EC 47607.3(a)", "EC 52064.5", "EC 52052", "EC 361"],
          provisions: [
            { label: "2", about: "coordinate help where English learner results led to assistance" },
            { label: "5", about: "with federal programs" },
            { label: "8", about: "other duties" },
          ],
        },
        {
          label: "f",
          about: "renewal",
          provisions: [
            {
              label: "2",
              about: "what shows success",
              refs: ["EC 52073.4(c)(3)(F)", "EC 52071(c)", "EC 47607.3(a)"],
              provisions: [
                { label: "A", about: "outcome measures" },
                { label: "B", about: "trend of assisted districts and charter schools" },
              ],
            },
          ],
        },
      ],
    },
  ],
};
