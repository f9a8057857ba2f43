import type { Section } from "../section.ts";

/** EC 52068: Steps before a county board adopts its plan. */
export const section52068: Section = {
  number: "52068",
  title: "Steps before a county board adopts its plan",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 75", changed: "midyear report" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "before adoption",
          provisions: [
            { label: "1", about: "parent committee", refs: ["EC 52069"] },
            { label: "2", about: "English learner parent committee" },
            { label: "3", about: "written comments of the public" },
            { label: "4", about: "consistency with school plans" },
            { label: "5", about: "special education administrator" },
            { label: "6", about: "midyear report", figures: ["02-28"] },
          ],
        },
        {
          label: "b",
          about: "meetings",
          provisions: [
            { label: "1", about: "public hearing", refs: ["EC 52068(a)(1)", "EC 52068(a)(2)", "EC 52068(a)(3)", "EC 1620"] },
            { label: "2", about: "adoption on a later day", refs: ["EC 1622"] },
          ],
        },
        { label: "c", about: "revisions during the plan" },
      ],
    },
  ],
};
