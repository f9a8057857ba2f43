import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const b2023: Provision = { label: "b", about: "plan not approved", treats: ["plan not approved"] };
const d2023: Provision = { label: "d", about: "geographic lead on request", refs: ["EC 52073", "EC 52071(c)", "EC 52073.1", "EC 52073.2"] };
const e2023: Provision = { label: "e", about: "duty to accept; how it is satisfied", refs: ["EC 52071(b)", "EC 52071(c)", "EC 52071(c)(3)"] };
const g2023: Provision = { label: "g", about: "help from others at own cost", treats: ["help from others"] };
const a2026: Provision = { label: "a", about: "assistance on request; fee", refs: ["EC 52071(c)", "EC 52072"], cites: [{ ref: "EC 52072", as: "State intervention" }] };
const c2026: Provision = {
  label: "c",
  about: "a group meets the criteria",
  figures: ["2026", "3 years", "1 subgroup", "3 years"],
  refs: ["EC 52064.5(f)", "EC 52052", "EC 52064.5(g)", "EC 52064.5"],
  provisions: [
    {
      label: "1",
      about: "helping the district",
      provisions: [
        { label: "A", about: "strengths and weaknesses", refs: ["EC 52060(d)", "EC 52064.5(f)"] },
        { label: "B", about: "low-performing groups; Equity Leads", refs: ["EC 52073.5"] },
      ],
    },
    { label: "2", about: "securing an expert; another provider as partner" },
    { label: "3", about: "documentation and communication", refs: ["EC 52071(c)(1)", "EC 52071(c)(2)", "EC 52071(f)", "EC 52071(c)(3)(A)", "EC 52071(c)(3)(B)"], cites: [{ ref: "EC 52071(f)", as: "help from others" }] },
    { label: "4", about: "request to the Collaborative", refs: ["EC 52074(g)"] },
    { label: "5", about: "review of the plan" },
  ],
};
const f2026: Provision = { label: "f", about: "2025-26: three or more years: geographic lead with the county superintendent", figures: ["2025-26", "1 subgroup", "3 years", "2 years", "1 lead agency"], refs: ["EC 52052", "EC 52064.5(g)@2026-01-01", "EC 52073", "EC 52071(c)@2026-01-01"] };

/** EC 52071: Assistance to school districts. */
export const section52071: Section = {
  number: "52071",
  title: "Assistance to school districts",
  versions: [
    {
      effective: "2013-07-01",
      until: "2018-06-27",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47, Sec. 103", changed: "added" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "assistance when the plan is not approved or on request",
          provisions: [
            { label: "1", about: "strengths and weaknesses", refs: ["EC 52060(d)"] },
            { label: "2", about: "academic expert; another district as partner", refs: ["EC 52052"] },
            { label: "3", about: "request to the Collaborative" },
          ],
        },
        { label: "b", about: "assistance when more than one priority does not improve", figures: ["1 priority", "1 subgroup"], refs: ["EC 52064.5", "EC 52071(a)", "EC 52060(d)", "EC 52052"] },
        { label: "c", about: "district pays for assistance it requests" },
      ],
    },
    {
      effective: "2018-06-27",
      until: "2023-07-10",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "single system: assistance by the criteria of 52064.5(g), no least duration" },
      text: "not-seen",
      structure: "unknown",
      confidence: "derived",
      note: "The text was not found; only its criterion is known, from the references that survived.",
      provisions: [],
    },
    {
      effective: "2023-07-10",
      until: "2026-07-09",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 70", changed: "two-year minimum, data-management assistance, lead agency after three years" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "assistance on request; fee", refs: ["EC 52071(c)(1)", "EC 52071(c)(2)", "EC 52071(c)", "EC 52072(b)", "EC 52072(c)"], cites: [{ ref: "EC 52072(b)", as: "State intervention" }, { ref: "EC 52072(c)", as: "State intervention" }] },
        b2023,
        {
          label: "c",
          about: "assistance after identification",
          provisions: [
            {
              label: "1",
              about: "a group meets the criteria",
              figures: ["1 subgroup", "2 years"],
              refs: ["EC 52052", "EC 52064.5(g)"],
              provisions: [
                {
                  label: "A",
                  about: "helping the district",
                  provisions: [
                    { label: "i", about: "strengths and weaknesses", refs: ["EC 52060(d)", "EC 52064.5(f)"] },
                    { label: "ii", about: "low-performing groups; Equity Leads", refs: ["EC 52073.5"] },
                  ],
                },
                { label: "B", about: "securing an expert; another provider as partner" },
                { label: "C", about: "documentation and communication", refs: ["EC 52071(c)(1)(A)", "EC 52071(c)(1)(B)", "EC 52071(f)"], cites: [{ ref: "EC 52071(f)", as: "help from others" }] },
                { label: "D", about: "request to the Collaborative", refs: ["EC 52074(g)"] },
                { label: "E", about: "review of the plan" },
              ],
            },
            {
              label: "2",
              about: "district fails 60900",
              refs: ["EC 60900"],
              treats: ["data management"],
              provisions: [
                { label: "A", about: "strengths and weaknesses", refs: ["EC 52060(d)", "EC 52064.5(f)"] },
                { label: "B", about: "securing an expert; another provider as partner" },
                { label: "C", about: "documentation and communication", refs: ["EC 52071(c)(2)(A)", "EC 52071(c)(2)(B)", "EC 52071(f)"], cites: [{ ref: "EC 52071(f)", as: "help from others" }] },
                { label: "D", about: "request to the Collaborative", refs: ["EC 52074(g)"] },
                { label: "E", about: "review of the plan" },
                { label: "F", about: "review of data management", refs: ["EC 60900"] },
              ],
            },
          ],
        },
        d2023,
        e2023,
        { label: "f", about: "three or more years: geographic lead with the county superintendent", figures: ["1 subgroup", "3 years", "1 lead agency"], refs: ["EC 52052", "EC 52064.5(g)", "EC 52073", "EC 52071(c)"] },
        g2023,
      ],
    },
    {
      effective: "2026-07-09",
      until: "2026-09-18",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 108", changed: "three-year determinations, all-pupils group, three-year minimum; data management moved to 52071.1" },
      text: "not-seen",
      structure: "complete",
      confidence: "derived",
      moved: [{ subject: "data management", to: "EC 52071.1" }],
      note: "Not read; the next act added only (h), by analogy with 52071.5. Its section number follows from its place in the act.",
      provisions: [a2026, b2023, c2026, d2023, e2023, f2026, g2023],
    },
    {
      effective: "2026-09-18",
      until: "open",
      by: { bill: "SB 133", chapter: "Stats. 2026, Ch. 250, Sec. 22", changed: "transition for 2026-27" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        a2026,
        b2023,
        c2026,
        d2023,
        e2023,
        f2026,
        g2023,
        { label: "h", about: "2026-27: groups of the 2025 Dashboard under the old text", figures: ["2026-27", "1 subgroup", "2025"], refs: ["EC 52052", "EC 52064.5(g)@2026-01-01", "EC 52064.5(f)", "EC 52071(c)@2026-01-01"], treats: ["identification on the 2025 Dashboard"] },
      ],
    },
  ],
};
