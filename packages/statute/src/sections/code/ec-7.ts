import type { Section } from "../section.ts";

/** EC 7: A deputy may act for a public officer. */
export const section7: Section = {
  number: "7",
  title: "A deputy may act for a public officer",
  versions: [
    {
      effective: "1977-04-30",
      until: "open",
      by: { chapter: "Stats. 1976, Ch. 1010", changed: "stands as a rule for reading the code" },
      text: "partly",
      structure: "partial",
      confidence: "assumed",
      note: "The rule is read; the date of the enactment is general knowledge.",
      provisions: [],
    },
  ],
};
