import type { Section } from "../section.ts";

/** EC 4: References to a law take in its later amendments. */
export const section4: Section = {
  number: "4",
  title: "References to a law take in its later amendments",
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
