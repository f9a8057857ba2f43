import type { Section } from "../section.ts";

/** EC 42238.024: Equity Multiplier. */
export const section42238_024: Section = {
  number: "42238.024",
  title: "Equity Multiplier",
  versions: [
    {
      effective: "2023-07-10",
      until: "2024-06-29",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48", changed: "added" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2024-06-29",
      until: "open",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 20", changed: "district-office enrollment excluded from 2024-25" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "a", about: "yearly appropriation, adjusted from 2024-25", figures: ["2023-24", "$300000000", "2024-25"], refs: ["EC 42238.02(d)(2)"] },
        {
          label: "b",
          about: "allocation",
          provisions: [
            { label: "1", about: "use for services at the schoolsite", refs: ["EC 42238.024(a)", "EC 42238.024(b)(2)"] },
            { label: "2", about: "eligibility by nonstability and socioeconomic rates; amount per enrollment", figures: ["25 percent", "70 percent"] },
            { label: "3", about: "least amount for a site", figures: ["$50000"], refs: ["EC 42238.024(b)(2)", "EC 42238.02(d)(2)"] },
            {
              label: "4",
              about: "sites made ineligible",
              refs: ["EC 42238.024(b)(2)"],
              provisions: [
                { label: "A", about: "closed in the year", refs: ["EC 60900(f)(2)"] },
                { label: "B", about: "pupils enrolled in the district office", figures: ["2024-25"], refs: ["EC 42238.024(b)(2)"] },
              ],
            },
            { label: "5", about: "unspent money of closed sites", refs: ["EC 60900(f)(2)"] },
          ],
        },
        {
          label: "c",
          about: "definitions",
          provisions: [
            { label: "1", about: "eligible local educational agency", refs: ["EC 2574", "EC 2575", "EC 47612.5"], defines: true },
            { label: "2", about: "nonstability rate", figures: ["245 days", "07-01", "06-30", "07-01", "06-30"], defines: true },
            { label: "3", about: "adjusted cumulative enrollment", figures: ["1", "12"], defines: true },
            { label: "4", about: "schoolsite", defines: true },
            {
              label: "5",
              about: "socioeconomic rate",
              defines: true,
              provisions: [
                { label: "A" },
                { label: "B" },
                { label: "C" },
                { label: "D" },
                { label: "E" },
                { label: "F" },
              ],
            },
            { label: "6", about: "stability rate data file", defines: true },
          ],
        },
        { label: "d", about: "yearly report of the department", figures: ["2025-02-01", "02-01"] },
      ],
    },
  ],
};
