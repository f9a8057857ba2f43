import type { Section } from "../section.ts";

/** EC 52075: Complaints. */
export const section52075: Section = {
  number: "52075",
  title: "Complaints",
  older: true,
  versions: [
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 78", changed: "as amended" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "a", about: "complaint about the article" },
        { label: "b", about: "anyone, anonymously with evidence" },
        { label: "c", about: "appeal decided within 60 days", figures: ["60 days"] },
        { label: "d", about: "remedy" },
        { label: "e", about: "appeal against an approval: help for the county superintendent" },
        { label: "f", about: "yearly notice" },
        { label: "g", about: "local policies", figures: ["2014-06-30"] },
      ],
    },
  ],
};
