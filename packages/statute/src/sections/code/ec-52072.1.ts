import type { Section } from "../section.ts";

/** EC 52072.1: State intervention in a district. */
export const section52072_1: Section = {
  number: "52072.1",
  title: "State intervention in a district",
  versions: [
    {
      effective: "2023-07-10",
      until: "open",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 74", changed: "added: moved out of 52072" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "Superintendent identifies with State Board approval", treats: ["identification for intervention"] },
        {
          label: "b",
          about: "only with a finding of the Collaborative",
          refs: ["EC 52072(a)"],
          cites: [{ ref: "EC 52072(a)", as: "identification for intervention" }],
          treats: ["State intervention"],
          provisions: [
            { label: "1", about: "recommendations not followed" },
            { label: "2", about: "performance persistent or acute", refs: ["EC 52064.5"] },
          ],
        },
        {
          label: "c",
          about: "powers",
          refs: ["EC 52072.1(a)"],
          treats: ["State intervention"],
          provisions: [
            { label: "1", about: "change the plan" },
            { label: "2", about: "impose a budget revision", refs: ["EC 52052"] },
            { label: "3", about: "stay or rescind an action", refs: ["EC 52052"] },
            { label: "4", about: "academic trustee" },
          ],
        },
        { label: "d", about: "notice" },
      ],
    },
  ],
};
