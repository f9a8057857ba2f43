import type { Section } from "../section.ts";

/** EC 52071.1: Data-management assistance to school districts. */
export const section52071_1: Section = {
  number: "52071.1",
  title: "Data-management assistance to school districts",
  versions: [
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 109", changed: "added: moved out of 52071" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "assistance on request; fee", refs: ["EC 52071.1(b)"] },
        {
          label: "b",
          about: "district fails 60900",
          figures: ["1 year"],
          refs: ["EC 60900"],
          treats: ["data management"],
          provisions: [
            { label: "1", about: "review of data practice", refs: ["EC 60900"] },
            { label: "2", about: "securing an expert; another provider as partner", refs: ["EC 52071.1(b)(1)", "EC 49081"] },
            { label: "3", about: "documentation and communication", refs: ["EC 52071.1(b)(1)", "EC 52071.1(b)(2)"] },
          ],
        },
        { label: "c", about: "duty to accept; how it is satisfied", refs: ["EC 52071.1(b)", "EC 52071.1(b)(3)"] },
        { label: "d", about: "single-district counties: department helps", refs: ["EC 52071.1(b)", "EC 52071.51(a)"] },
        {
          label: "e",
          about: "what stays open to a district",
          provisions: [
            { label: "1", about: "assistance of 52071", refs: ["EC 52071(c)"] },
            { label: "2", about: "help from others at own cost", treats: ["help from others"] },
          ],
        },
      ],
    },
  ],
};
