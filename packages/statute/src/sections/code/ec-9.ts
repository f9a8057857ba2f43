import type { Section } from "../section.ts";

/** EC 9: Counting days: the first excluded, the last included unless a holiday. */
export const section9: Section = {
  number: "9",
  title: "Counting days: the first excluded, the last included unless a holiday",
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
