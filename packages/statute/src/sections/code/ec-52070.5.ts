import type { Section } from "../section.ts";

/** EC 52070.5: State review and approval of a county plan. */
export const section52070_5: Section = {
  number: "52070.5",
  title: "State review and approval of a county plan",
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
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 69", changed: "approval tests the actions of assistance" },
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
              provisions: [
                { label: "A" },
                { label: "B" },
                { label: "C" },
                { label: "D" },
                { label: "E" },
                { label: "F", about: "actions of assistance or intervention", refs: ["EC 52071.5", "EC 52072.5"] },
              ],
            },
            { label: "2", about: "sufficient budget" },
            { label: "3", about: "expenditure rules", refs: ["EC 2574", "EC 2575"] },
            { label: "4", about: "calculations" },
          ],
        },
      ],
    },
  ],
};
