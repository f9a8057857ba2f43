import type { Section } from "../section.ts";

/** EC 52073: Geographic lead agencies. */
export const section52073: Section = {
  number: "52073",
  title: "Geographic lead agencies",
  versions: [
    {
      effective: "2018-06-27",
      until: "2024-06-29",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "added" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 76", changed: "as amended" },
      text: "partly",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "selection",
          provisions: [
            { label: "1", about: "process by September 2018", figures: ["2018-09-01"] },
            {
              label: "2",
              about: "how the agencies work together",
              provisions: [
                { label: "A", about: "common purpose", refs: ["EC 52059.5(b)"] },
                { label: "B", about: "regular communication" },
                { label: "C", about: "engagement with stakeholders", refs: ["EC 52059.5"] },
                { label: "D", about: "coordination", refs: ["EC 52073.1", "EC 52073.2"] },
              ],
            },
            { label: "3", about: "number, cover and term", figures: ["6", "10 lead agencies", "5 years"] },
            {
              label: "4",
              about: "what applicants show",
              refs: ["EC 52060(d)", "EC 52066(d)"],
              provisions: [
                { label: "A", about: "expertise with priorities" },
                { label: "B", about: "building county office capacity" },
                { label: "C", about: "assisting districts" },
                { label: "D", about: "assisting county offices" },
                { label: "E", about: "coordinating" },
                { label: "F", about: "goals and accountability" },
              ],
            },
            { label: "5", about: "consortia" },
          ],
        },
        {
          label: "b",
          about: "responsibilities",
          provisions: [
            {
              label: "1",
              about: "list",
              provisions: [
                { label: "A", about: "county office capacity", refs: ["EC 52060(d)"] },
                { label: "B", about: "coordinate assistance", refs: ["EC 52073.1", "EC 52073.2"] },
                { label: "C", about: "step in where a county office cannot, or on request", refs: ["EC 52071(d)"] },
                { label: "D", about: "inventory of resources", refs: ["EC 52060(d)", "EC 52066(d)"] },
                { label: "E", about: "new resources" },
                { label: "F", about: "other duties" },
              ],
            },
            { label: "2", about: "subcontracts" },
          ],
        },
        { label: "c", about: "the Collaborative assists leads", refs: ["EC 52073(b)"] },
        {
          label: "d",
          about: "renewal",
          provisions: [
            { label: "1", about: "at the end of the term", refs: ["EC 52073(a)"] },
            {
              label: "2",
              about: "what shows success",
              provisions: [
                { label: "A", about: "own goals met", refs: ["EC 52073(a)(4)(F)"] },
                { label: "B", about: "responsibilities fulfilled, trend of assisted districts", refs: ["EC 52073(b)", "EC 52071(c)", "EC 52064.5"] },
              ],
            },
            { label: "3", about: "the agency describes its efforts" },
          ],
        },
        { label: "e", about: "yearly money", figures: ["2018-19", "$4000000"] },
        { label: "f", about: "counts as Proposition 98 money" },
      ],
    },
  ],
};
