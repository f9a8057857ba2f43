import type { Section } from "../section.ts";

/** EC 52071.51: Data-management assistance to county offices. */
export const section52071_51: Section = {
  number: "52071.51",
  title: "Data-management assistance to county offices",
  versions: [
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 111", changed: "added: moved out of 52071.5" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "county office fails 60900",
          figures: ["1 year"],
          refs: ["EC 60900"],
          treats: ["data management"],
          provisions: [
            { label: "1", about: "review of data practice", refs: ["EC 60900"] },
            { label: "2", about: "securing an expert; another provider as partner", refs: ["EC 52071.51(a)(1)", "EC 49081"] },
            { label: "3", about: "documentation and communication", refs: ["EC 52071.51(a)(1)", "EC 52071.51(a)(2)"] },
          ],
        },
        { label: "b", about: "county board pays for assistance it requests", cites: [{ ref: "EC 52071.51", as: "request of a county board" }] },
      ],
    },
  ],
};
