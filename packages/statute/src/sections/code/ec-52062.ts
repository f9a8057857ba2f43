import type { Section } from "../section.ts";

/** EC 52062: Steps before a district adopts its plan. */
export const section52062: Section = {
  number: "52062",
  title: "Steps before a district adopts its plan",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 70", changed: "midyear report" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "before adoption",
          provisions: [
            { label: "1", about: "parent committee", refs: ["EC 52063"] },
            { label: "2", about: "English learner parent committee", refs: ["EC 52063"] },
            { label: "3", about: "written comments of the public", refs: ["EC 48985"] },
            { label: "4", about: "consistency with school plans", refs: ["EC 64001"] },
            { label: "5", about: "special education administrator" },
            {
              label: "6",
              about: "midyear report",
              provisions: [
                { label: "A", about: "when and where", figures: ["02-28"] },
                {
                  label: "B",
                  about: "content",
                  provisions: [
                    { label: "i", about: "outcome data" },
                    { label: "ii", about: "expenditure and implementation data" },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: "b",
          about: "meetings",
          provisions: [
            { label: "1", about: "public hearing", figures: ["1", "72 hours"], refs: ["EC 42127(a)(1)"] },
            { label: "2", about: "adoption on a later day", refs: ["EC 52062(b)(1)", "EC 42127(a)(2)"] },
          ],
        },
        { label: "c", about: "revisions during the plan" },
      ],
    },
  ],
};
