import type { Section } from "../section.ts";

/** EC 47607.2: Charter renewal, low and middle track. */
export const section47607_2: Section = {
  number: "47607.2",
  title: "Charter renewal, low and middle track",
  older: true,
  versions: [
    {
      effective: "2020-01-01",
      operative: "2026-01-01",
      until: "2026-07-09",
      by: { bill: "AB 1505", chapter: "Stats. 2019, Ch. 486, Sec. 9", changed: "text that follows the first renewal rules" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2026-07-09",
      inoperative: "2028-07-01",
      until: "2029-01-01",
      repealed: true,
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 96", changed: "verified data until 2028" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "low track",
          provisions: [
            {
              label: "1",
              about: "no renewal after two low years",
              figures: ["2 years"],
              provisions: [
                { label: "A", about: "two lowest levels on all indicators" },
                { label: "B", about: "academic levels at or below the state, most low groups lower" },
              ],
            },
            {
              label: "3",
              about: "renewal on written findings",
              provisions: [
                { label: "A", about: "meaningful steps" },
                { label: "B", about: "clear and convincing evidence" },
                { label: "C", about: "by verified data" },
              ],
            },
            { label: "4", about: "verified data until mid-2028", figures: ["2028-06-30"] },
            { label: "5", about: "renewal for two years", figures: ["2 years"] },
          ],
        },
        {
          label: "b",
          about: "middle track",
          provisions: [
            { label: "3", about: "clear and convincing evidence" },
            { label: "5", about: "until mid-2028", figures: ["2028-06-30"] },
            { label: "6", about: "findings of a denial" },
            { label: "7", about: "renewal for five years", figures: ["5 years"] },
          ],
        },
        { label: "c", about: "verified data" },
        { label: "d", about: "end of this version", figures: ["2028-07-01", "2029-01-01"] },
      ],
    },
    {
      effective: "2026-07-09",
      operative: "2028-07-01",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 97", changed: "without verified data" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "low track",
          provisions: [
            { label: "3", about: "renewal for two years" },
          ],
        },
        {
          label: "b",
          about: "middle track",
          provisions: [
            { label: "3", about: "findings of a denial" },
            { label: "4", about: "renewal for five years" },
          ],
        },
      ],
    },
  ],
};
