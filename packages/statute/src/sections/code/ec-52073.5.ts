import type { Section } from "../section.ts";

/** EC 52073.5: Equity Leads. */
export const section52073_5: Section = {
  number: "52073.5",
  title: "Equity Leads",
  versions: [
    {
      effective: "2023-07-10",
      until: "open",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 79", changed: "added" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "selection",
          provisions: [
            { label: "1", about: "by March 2024", figures: ["2024-03-01"] },
            { label: "2", about: "number and term", figures: ["2 leads", "4 leads", "5 years"] },
            { label: "3", about: "new process with few applicants", figures: ["6 applicants"], refs: ["EC 52073.5(a)(1)", "EC 52073.5(a)(2)"] },
          ],
        },
        {
          label: "b",
          about: "what applicants show",
          refs: ["EC 52073.5(a)"],
          provisions: [
            { label: "1", about: "work with the system", refs: ["EC 52059.5(b)"] },
            { label: "2", about: "partner with experts" },
            { label: "3", about: "develop resources" },
            {
              label: "4",
              about: "practice",
              provisions: [
                { label: "B", about: "changes of practice, aligned with assistance", refs: ["EC 47607.3", "EC 52071", "EC 52071.5", "EC 52072", "EC 52072.5"] },
              ],
            },
            { label: "5", about: "history of inequities" },
          ],
        },
        {
          label: "c",
          about: "responsibilities",
          provisions: [
            { label: "1", about: "analyze programs, Equity Multiplier schools first", refs: ["EC 42238.024"] },
            { label: "2", about: "support programs", refs: ["EC 42238.024"] },
            { label: "3", about: "share resources" },
            { label: "4", about: "monitor focus goals", refs: ["EC 52064(e)(7)"] },
          ],
        },
        { label: "d", about: "yearly money", figures: ["2023-24", "$2000000"] },
        { label: "e", about: "counts as Proposition 98 money" },
      ],
    },
  ],
};
