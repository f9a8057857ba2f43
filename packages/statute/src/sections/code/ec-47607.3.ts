import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const d2024: Provision = {
  label: "d",
  about: "authorizer considers revocation",
  refs: ["EC 47607.3(c)"],
  provisions: [
    { label: "1", about: "recommendations not followed" },
    { label: "2", about: "performance persistent or acute", refs: ["EC 52064.5"] },
  ],
};
const e2024: Provision = { label: "e", about: "gains of all groups weigh" };
const f2024: Provision = { label: "f", about: "hearing process; no appeal", refs: ["EC 47607(g)", "EC 47607(h)"] };
const g2024: Provision = { label: "g", about: "assistance on request; fee", refs: ["EC 47607.3(a)(1)", "EC 47607.3(a)(2)", "EC 47607.3(a)"] };
const h2024: Provision = { label: "h", about: "duty to accept; how it is satisfied", refs: ["EC 47607.3(a)"] };
const i2024: Provision = { label: "i", about: "alternative schools", refs: ["EC 52064.5(d)", "EC 47607.3(a)"] };
const j2024: Provision = { label: "j", about: "help from others at own expense" };
const k2024: Provision = { label: "k", about: "earlier text for charter schools older than mid-2020", figures: ["2020-07-01", "2022-06-30"], refs: ["EC 47607.3(a)@2019-01-01"] };
const l2024: Provision = { label: "l", about: "no waiver", refs: ["EC 33050"] };

/** EC 47607.3: Assistance to charter schools, and revocation. */
export const section47607_3: Section = {
  number: "47607.3",
  title: "Assistance to charter schools, and revocation",
  older: true,
  versions: [
    {
      effective: "2020-01-01",
      operative: "2020-07-01",
      until: "2024-06-29",
      by: { bill: "AB 1505", chapter: "Stats. 2019, Ch. 486", changed: "a group meets the criteria in two or more years" },
      text: "not-seen",
      structure: "partial",
      confidence: "derived",
      note: "Known from the text of 2024 and secondary pages.",
      provisions: [
        { label: "a", about: "assistance after two or more years" },
        { label: "c", about: "request to the Collaborative", refs: ["EC 52072(b)(1)", "EC 52074"] },
      ],
    },
    {
      effective: "2024-06-29",
      until: "2026-07-09",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 49", changed: "lead agency may choose a designee" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "assistance when a group meets the criteria in two or more years",
          figures: ["2020-21", "1 subgroup", "2 years"],
          refs: ["EC 52064.5", "EC 52052", "EC 52064.5(g)"],
          provisions: [
            { label: "1", about: "finding strengths and weaknesses", refs: ["EC 47605(c)", "EC 52064.5(f)"] },
            { label: "2", about: "securing an expert; another provider as partner" },
            { label: "3", about: "documentation and communication", refs: ["EC 47607.3(a)(1)", "EC 47607.3(a)(2)"] },
          ],
        },
        {
          label: "b",
          about: "who acts as county superintendent",
          provisions: [
            { label: "1", about: "county-authorized charter schools: geographic lead", refs: ["EC 52073", "EC 52071(d)"] },
            { label: "2", about: "lead's own county board as authorizer: a designee", refs: ["EC 2575.3"] },
          ],
        },
        { label: "c", about: "county superintendent may ask the Collaborative", refs: ["EC 52072(b)(1)"] },
        d2024,
        e2024,
        f2024,
        g2024,
        h2024,
        i2024,
        j2024,
        k2024,
        l2024,
      ],
    },
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 98", changed: "determination every three years, all-pupils group, three-year minimum" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        {
          label: "a",
          about: "assistance when a group or all pupils meet the criteria",
          figures: ["2025-26", "3 years", "1 subgroup", "3 years"],
          refs: ["EC 52064.5", "EC 52052", "EC 52064.5(g)"],
          provisions: [
            { label: "1", about: "finding strengths and weaknesses", refs: ["EC 47605(c)", "EC 52064.5(f)"] },
            { label: "2", about: "securing an expert; another provider as partner" },
            { label: "3", about: "documentation and communication", refs: ["EC 47607.3(a)(1)", "EC 47607.3(a)(2)"] },
          ],
        },
        {
          label: "b",
          about: "who acts as county superintendent",
          provisions: [
            { label: "1", about: "county-authorized charter schools: geographic lead", refs: ["EC 52073", "EC 52071(d)"] },
            { label: "2", about: "lead's own county board as authorizer: a designee", refs: ["EC 47607.3(a)", "EC 2575.3", "EC 2575.35"] },
          ],
        },
        { label: "c", about: "county superintendent may ask the Collaborative", refs: ["EC 52072(a)", "EC 52074"] },
        d2024,
        e2024,
        f2024,
        g2024,
        h2024,
        i2024,
        j2024,
        k2024,
        l2024,
      ],
    },
  ],
};
