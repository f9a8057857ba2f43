import type { Section } from "../section.ts";

/** EC 52064: Template of the plan. */
export const section52064: Section = {
  number: "52064",
  title: "Template of the plan",
  older: true,
  versions: [
    {
      effective: "2023-07-10",
      until: "open",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 62", changed: "actions for lowest levels, focus goals, ineffective actions" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "templates",
          provisions: [
            { label: "1" },
            { label: "2", about: "for county superintendents" },
          ],
        },
        {
          label: "b",
          about: "what the template asks",
          figures: ["2022-01-31"],
          provisions: [
            { label: "1", about: "goals for all pupils and groups", refs: ["EC 52052", "EC 47605(c)(5)(A)", "EC 47605.6(b)(5)(A)", "EC 52060(d)", "EC 52066(d)", "EC 52052(a)"] },
            { label: "2", about: "actions, those of assistance among them", refs: ["EC 47607.3", "EC 52071", "EC 52071.5", "EC 52072", "EC 52072.5"] },
            { label: "3" },
            { label: "4" },
            { label: "5" },
            { label: "6", about: "increased or improved services" },
            { label: "7" },
            {
              label: "8",
              about: "expenditures",
              provisions: [
                { label: "B", about: "carryover of supplemental and concentration money", refs: ["EC 42238.07(d)"], slips: ["level-mismatch"] },
              ],
            },
            { label: "9", about: "summary with Dashboard reflections and assistance under way", refs: ["EC 52064.5", "EC 47607.3", "EC 52071", "EC 52071.5", "EC 52072", "EC 52072.5"] },
            { label: "10", about: "engagement summary", refs: ["EC 42238.024"] },
          ],
        },
        { label: "c", about: "alignment of the templates", refs: ["EC 52064(a)(2)"] },
        { label: "d" },
        {
          label: "e",
          about: "instructions",
          provisions: [
            { label: "1" },
            { label: "2" },
            { label: "3" },
            { label: "4" },
            { label: "5", about: "English learner actions", refs: ["EC 306"] },
            { label: "6", about: "actions for every lowest level", figures: ["2024-25", "1 indicator"], refs: ["EC 52060(b)", "EC 52066(b)"] },
            {
              label: "7",
              about: "focus goals of Equity Multiplier schools",
              figures: ["2024-25"],
              refs: ["EC 42238.024"],
              provisions: [
                { label: "A", about: "lowest-level groups", figures: ["1 indicator"], refs: ["EC 52064.5"] },
                { label: "B", about: "educator issues" },
              ],
            },
            { label: "8", about: "change of ineffective actions" },
          ],
        },
        { label: "f" },
        { label: "g" },
        { label: "h", about: "State Board approves changes", figures: ["01-31"] },
      ],
    },
  ],
};
