import type { Section } from "../section.ts";

/** EC 75: "Shall" is mandatory, "may" is permissive. */
export const section75: Section = {
  number: "75",
  title: "\"Shall\" is mandatory, \"may\" is permissive",
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
