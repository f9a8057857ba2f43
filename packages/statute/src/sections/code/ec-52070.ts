import type { Section } from "../section.ts";

/** EC 52070: County review and approval of a district plan. */
export const section52070: Section = {
  number: "52070",
  title: "County review and approval of a district plan",
  versions: [
    {
      effective: "2013-07-01",
      until: "2023-07-10",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47", changed: "added; amended in 2018" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2023-07-10",
      until: "open",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 68", changed: "approval tests the actions of assistance" },
      text: "partly",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "filing", figures: ["5 days"] },
        { label: "b", about: "clarification and answer", figures: ["08-15", "15 days"] },
        { label: "c", about: "recommendations and their consideration", figures: ["15 days", "15 days"] },
        {
          label: "d",
          about: "approval by October 8",
          figures: ["10-08"],
          provisions: [
            {
              label: "1",
              about: "template and instructions",
              refs: ["EC 52064"],
              provisions: [
                { label: "A", about: "English learner actions", refs: ["EC 52064(e)(5)"] },
                { label: "B", about: "lowest-level actions", refs: ["EC 52064(e)(6)"] },
                { label: "C", about: "focus goals", refs: ["EC 52064(e)(7)"] },
                { label: "D", about: "contributing actions described", refs: ["EC 52064(d)(1)"] },
                { label: "E", about: "proportionality", refs: ["EC 52064(b)(6)(B)"] },
                { label: "F", about: "actions of assistance or intervention", refs: ["EC 52071", "EC 52072"] },
              ],
            },
            { label: "2", about: "sufficient budget" },
            { label: "3", about: "expenditure rules" },
            { label: "4", about: "calculations", refs: ["EC 42238.07(c)(1)", "EC 42238.07(d)"] },
          ],
        },
        { label: "e", about: "single-district county: Superintendent acts" },
      ],
    },
  ],
};
