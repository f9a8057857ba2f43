import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const b2018: Provision = { label: "b", about: "allowance by number of small, medium and large districts", figures: ["$100000", "$200000", "$300000"], refs: ["EC 1240", "EC 1253", "EC 52071(c)"] };
const c2018: Provision = { label: "c", about: "size classes by average daily attendance", figures: ["2499", "2500", "9999", "10000"], defines: true };
const d2018: Provision = { label: "d", about: "attendance is that of the prior fiscal year", defines: true };
const e2018: Provision = { label: "e", about: "which districts count as in assistance", refs: ["EC 52071(c)"], defines: true };
const f2018: Provision = { label: "f", about: "county board that is also a district board: money to the lead agency", refs: ["EC 52071(c)", "EC 2575.2(b)", "EC 52073"] };
const g2018: Provision = { label: "g", about: "counts as Proposition 98 money", refs: ["CONST XVI:8", "EC 2575.2(a)", "EC 41202(c)"] };

/** EC 2575.2: County office money for districts in differentiated assistance. */
export const section2575_2: Section = {
  number: "2575.2",
  title: "County office money for districts in differentiated assistance",
  versions: [
    {
      effective: "2018-06-27",
      until: "2026-07-09",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "added; base raised from 2023-24 by an amendment that was not traced" },
      text: "partly",
      structure: "complete",
      confidence: "derived",
      note: "Only the difference to the text of 2026 was read: (a)(2) had no last year, and there was no (h).",
      provisions: [
        {
          label: "a",
          about: "yearly addition to each county superintendent's apportionment",
          provisions: [
            {
              label: "1",
              about: "2018-19 to 2022-23: base amount plus mean allowance",
              figures: ["2018-19", "2022-23", "$200000"],
              provisions: [
                { label: "A", about: "2018-19: mean of two status reports", figures: ["2018-19", "2018", "2017", "2"], refs: ["EC 2575.2(b)"] },
                { label: "B", about: "2019-20 on: mean of three status reports", figures: ["2019-20", "2022-23", "2 years", "3"], refs: ["EC 2575.2(b)"] },
              ],
            },
            { label: "2", about: "2023-24 to 2025-26: higher base plus three-year mean", figures: ["2023-24", "$300000", "2 years", "3"], refs: ["EC 2575.2(b)"] },
          ],
        },
        b2018,
        c2018,
        d2018,
        e2018,
        f2018,
        g2018,
      ],
    },
    {
      effective: "2026-07-09",
      inoperative: "2026-07-01",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 3", changed: "ends the funding with 2025-26" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "yearly addition to each county superintendent's apportionment",
          provisions: [
            {
              label: "1",
              about: "2018-19 to 2022-23: base amount plus mean allowance",
              figures: ["2018-19", "2022-23", "$200000"],
              provisions: [
                { label: "A", about: "2018-19: mean of two status reports", figures: ["2018-19", "2018", "2017", "2"], refs: ["EC 2575.2(b)"] },
                { label: "B", about: "2019-20 on: mean of three status reports", figures: ["2019-20", "2022-23", "2 years", "3"], refs: ["EC 2575.2(b)"] },
              ],
            },
            { label: "2", about: "2023-24 to 2025-26: higher base plus three-year mean", figures: ["2023-24", "2025-26", "$300000", "2 years", "3"], refs: ["EC 2575.2(b)"] },
          ],
        },
        b2018,
        c2018,
        d2018,
        e2018,
        f2018,
        g2018,
        { label: "h", about: "end of the section", figures: ["2026-07-01"] },
      ],
    },
  ],
};
