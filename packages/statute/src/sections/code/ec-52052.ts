import type { Section } from "../section.ts";

/** EC 52052: Numerically significant pupil groups. */
export const section52052: Section = {
  number: "52052",
  title: "Numerically significant pupil groups",
  older: true,
  versions: [
    {
      effective: "2018-06-27",
      until: "2023-09-13",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "part of the single system; steps of the group sizes not traced" },
      text: "not-seen",
      structure: "unknown",
      confidence: "derived",
      provisions: [],
    },
    {
      effective: "2023-09-13",
      until: "open",
      by: { bill: "SB 141", chapter: "Stats. 2023, Ch. 194, Sec. 18", changed: "long-term English learners as a group of their own" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "groups that are measured",
          provisions: [
            { label: "1", about: "performance of significant groups", refs: ["EC 52059.5"] },
            {
              label: "2",
              about: "the groups",
              treats: ["significant groups"],
              defines: true,
              provisions: [
                { label: "A", about: "ethnic groups" },
                { label: "B", about: "socioeconomically disadvantaged" },
                { label: "C", about: "English learners and long-term English learners", figures: ["7 years"], defines: true },
                { label: "D", about: "pupils with disabilities" },
                { label: "E", about: "foster youth" },
                { label: "F", about: "homeless youth" },
              ],
            },
            {
              label: "3",
              about: "least sizes",
              treats: ["significant groups"],
              provisions: [
                { label: "A", about: "in general", figures: ["30 pupils"], defines: true },
                { label: "B", about: "foster, homeless, long-term English learners", figures: ["15 pupils"], refs: ["EC 52052(a)(3)(A)"], defines: true },
              ],
            },
          ],
        },
        { label: "b", about: "school quality reviews" },
        { label: "c", about: "yearly explanation of the system" },
        { label: "d", about: "alternative schools", refs: ["EC 52059.5", "EC 56366"], defines: true },
        {
          label: "e",
          about: "definitions",
          provisions: [
            {
              label: "1",
              about: "dropout recovery high school",
              figures: ["9", "12", "50 percent", "180 days"],
              defines: true,
              provisions: [
                { label: "A", about: "federal workforce programs", refs: ["PL 113-128"] },
                { label: "B", about: "Youthbuild", refs: ["USC 29:3226"] },
                { label: "C", about: "job corps" },
                { label: "D", about: "conservation corps", refs: ["PRC 14406", "PRC 14507.5"] },
              ],
            },
            { label: "2", about: "homeless youth", refs: ["USC 42:11434a(2)"], defines: true },
          ],
        },
        { label: "f", about: "old index-based programs; measures for charter law", figures: ["2013"], refs: ["EC 52052@2018-01-01", "EC 47607(b)(1)", "EC 47607(b)(2)", "EC 47607(b)(3)"] },
      ],
    },
  ],
};
