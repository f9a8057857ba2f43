import type { Section } from "../section.ts";

/** EC 52060: District plan. */
export const section52060: Section = {
  number: "52060",
  title: "District plan",
  versions: [
    {
      effective: "2013-07-01",
      until: "2020-01-01",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47", changed: "added; amended by Stats. 2018, Ch. 32" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2020-01-01",
      until: "open",
      by: { bill: "AB 1240", chapter: "Stats. 2019, Ch. 783, Sec. 1", changed: "college and career measures of priority 4" },
      text: "partly",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "first adoption", figures: ["2014-07-01"] },
        { label: "b", about: "three years, updated each July 1", figures: ["3 years", "07-01"] },
        { label: "c", about: "information of the template", refs: ["EC 52064"] },
        {
          label: "d",
          about: "eight state priorities",
          provisions: [
            { label: "1", about: "basic conditions", refs: ["EC 44258.9", "EC 60119", "EC 17002(d)"] },
            { label: "2", about: "standards", figures: ["2013-06-30", "2016-06-30"] },
            {
              label: "3",
              about: "parents",
              provisions: [
                { label: "A", about: "involvement" },
                { label: "B", about: "what engagement includes" },
              ],
            },
            {
              label: "4",
              about: "achievement",
              provisions: [
                { label: "A", about: "state assessments", refs: ["EC 60640"] },
                { label: "B", about: "university entrance courses" },
                { label: "C", about: "career technical sequences" },
                { label: "D", about: "both kinds of courses", refs: ["EC 52060(d)(4)(B)", "EC 52060(d)(4)(C)"] },
                { label: "E", about: "English learner progress" },
                { label: "F", about: "reclassification" },
                { label: "G", about: "advanced placement", figures: ["3"] },
                { label: "H", about: "college preparedness" },
              ],
            },
            {
              label: "5",
              about: "engagement",
              provisions: [
                { label: "A", about: "attendance" },
                { label: "B", about: "chronic absenteeism" },
                { label: "C", about: "middle school dropout" },
                { label: "D", about: "high school dropout" },
                { label: "E", about: "graduation" },
              ],
            },
            {
              label: "6",
              about: "climate",
              provisions: [
                { label: "A", about: "suspension" },
                { label: "B", about: "expulsion" },
                { label: "C", about: "local measures" },
              ],
            },
            { label: "7", about: "course access", refs: ["EC 51210", "EC 51220(a)", "EC 51220(b)", "EC 51220(c)", "EC 51220(d)", "EC 51220(e)", "EC 51220(f)", "EC 51220(g)", "EC 51220(h)", "EC 51220(i)"] },
            { label: "8", about: "outcomes in those courses", refs: ["EC 51210", "EC 51220(a)", "EC 51220(b)", "EC 51220(c)", "EC 51220(d)", "EC 51220(e)", "EC 51220(f)", "EC 51220(g)", "EC 51220(h)", "EC 51220(i)"] },
          ],
        },
        { label: "e", about: "qualitative information", refs: ["EC 52064(b)", "EC 52052(b)"] },
        { label: "f", about: "data as on the Dashboard", refs: ["EC 52064.5"] },
        { label: "g", about: "consultation" },
        { label: "h", about: "local priorities" },
      ],
    },
  ],
};
