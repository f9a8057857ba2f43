import type { Section } from "../section.ts";

/** EC 2575.35: County office grant for universal and targeted assistance. */
export const section2575_35: Section = {
  number: "2575.35",
  title: "County office grant for universal and targeted assistance",
  versions: [
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 5", changed: "added in place of 2575.2 and 2575.3" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "definitions",
          provisions: [
            { label: "1", about: "community schools", refs: ["EC 8901(b)"], defines: true },
            { label: "2", about: "the funding", defines: true },
          ],
        },
        {
          label: "b",
          about: "purpose",
          provisions: [
            { label: "1", about: "assistance free of cost for all local educational agencies of the county", refs: ["EC 52060(d)", "EC 52066(d)"] },
            { label: "2", about: "other services may be sold" },
          ],
        },
        {
          label: "c",
          about: "allowable uses and priorities",
          provisions: [
            {
              label: "1",
              about: "allowable uses",
              provisions: [
                {
                  label: "A",
                  about: "targeted assistance",
                  provisions: [
                    { label: "i", about: "districts and charter schools", refs: ["EC 47607.3", "EC 52071"] },
                    { label: "ii", about: "data management", refs: ["EC 52071.1(b)"] },
                    { label: "iii", about: "single-district counties: lead agency or another county office", refs: ["EC 52071(c)", "EC 52073"] },
                    { label: "iv", about: "county-authorized charter schools: lead agency", refs: ["EC 47607.3(a)", "EC 52073", "EC 52071(d)"] },
                  ],
                },
                { label: "B", about: "professional development on gaps between groups", refs: ["EC 52052"] },
                { label: "C", about: "self-evaluation on Dashboard indicators", refs: ["EC 52064.5"] },
                { label: "D", about: "coaching on the plan", refs: ["EC 52064"] },
                { label: "E", about: "connecting with statewide resources and community schools", refs: ["EC 52059.5", "EC 8902"] },
                { label: "F", about: "these for prioritized agencies first", refs: ["EC 2575.35(c)(1)(B)", "EC 2575.35(c)(1)(C)", "EC 2575.35(c)(1)(D)", "EC 2575.35(c)(1)(E)", "EC 52064.5(h)(2)"] },
              ],
            },
            { label: "2", about: "2026-27: districts identified on the 2025 Dashboard first", figures: ["2026-27", "2025"], refs: ["EC 52071(c)", "EC 52071(f)"], cites: [{ ref: "EC 52071(c)", as: "identification on the 2025 Dashboard" }, { ref: "EC 52071(f)", as: "identification on the 2025 Dashboard" }] },
            { label: "3", about: "informing and prioritizing agencies of the single-year list", refs: ["EC 52064.5(h)(2)"] },
          ],
        },
        {
          label: "d",
          about: "amounts from 2026-27",
          figures: ["2026-27"],
          provisions: [
            {
              label: "1",
              about: "base amount",
              provisions: [
                { label: "A", about: "2026-27", figures: ["2026-27", "$500000"] },
                { label: "B", about: "later years, adjusted", figures: ["2027-28"], refs: ["EC 2574(a)(4)"] },
              ],
            },
            { label: "2", about: "share of the prior-year attendance grant", figures: ["0.1512"], refs: ["EC 2574(a)(3)", "EC 2574(a)(4)", "EC 2574(a)(6)"] },
            {
              label: "3",
              about: "stability grant",
              provisions: [
                { label: "A", about: "2026-27: against 2025-26 funding", figures: ["2026-27", "2025-26"], refs: ["EC 2575.35(d)(1)", "EC 2575.35(d)(2)", "EC 2575.2"] },
                { label: "B", about: "later years: share of the prior grant's excess", figures: ["2027-28", "0.87"], refs: ["EC 2575.35(d)(1)", "EC 2575.35(d)(2)"] },
              ],
            },
          ],
        },
        { label: "e", about: "single-district counties: amounts to the lead agency", refs: ["EC 2575.35(d)(2)", "EC 2575.35(d)(3)", "EC 52073"] },
        { label: "f", about: "counts as Proposition 98 money", refs: ["CONST XVI:8", "EC 2575.35(d)", "EC 41202(c)"] },
      ],
    },
  ],
};
