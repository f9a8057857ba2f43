import type { Section } from "../section.ts";

/** EC 47606.5: Charter school plan. */
export const section47606_5: Section = {
  number: "47606.5",
  title: "Charter school plan",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 48", changed: "midyear report" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "a", about: "adoption or update by July 1 on the template", figures: ["07-01"], refs: ["EC 52064"] },
        { label: "d", about: "consultation, without bargaining units" },
        {
          label: "e",
          about: "midyear report",
          provisions: [
            { label: "1", figures: ["02-28"] },
          ],
        },
        { label: "f", about: "public hearing", figures: ["1", "72 hours"], treats: ["hearing of a charter school"] },
        { label: "h", about: "filing with authorizer and county superintendent", refs: ["EC 47604.33"] },
        { label: "i", about: "posting" },
      ],
    },
  ],
};
