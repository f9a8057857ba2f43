import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const a2024: Provision = { label: "a", about: "first adoption", figures: ["2014-07-01"] };
const b2024: Provision = { label: "b", about: "three years, updated each July 1", figures: ["3 years", "07-01"] };
const c2024: Provision = { label: "c", about: "information of the template" };
const d2024: Provision = {
  label: "d",
  about: "ten state priorities",
  provisions: [
    { label: "1", about: "basic conditions" },
    { label: "2", about: "standards" },
    { label: "3", about: "parents" },
    { label: "4", about: "achievement" },
    { label: "5", about: "engagement" },
    { label: "6", about: "climate" },
    { label: "7", about: "course access" },
    { label: "8", about: "outcomes in those courses" },
    { label: "9", about: "expelled pupils", refs: ["EC 48926"] },
    {
      label: "10",
      about: "foster youth services",
      provisions: [
        { label: "A" },
        { label: "B" },
        { label: "C" },
        { label: "D" },
      ],
    },
  ],
};
const e2024: Provision = { label: "e", about: "qualitative information" };
const f2024: Provision = { label: "f", about: "data as on the Dashboard" };
const g2024: Provision = { label: "g", about: "consultation" };
const h2024: Provision = { label: "h", about: "local priorities" };

/** EC 52066: County plan and summary of support. */
export const section52066: Section = {
  number: "52066",
  title: "County plan and summary of support",
  older: true,
  versions: [
    {
      effective: "2018-06-27",
      until: "2024-06-29",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "summary of support from 2018-19" },
      text: "not-seen",
      structure: "partial",
      confidence: "reported",
      note: "From the compilation of 2023, which cites an exemption at (i)(3) and the compilation at (i)(4); the day of their change is not known.",
      provisions: [
        {
          label: "i",
          about: "summary of support",
          provisions: [
            {
              label: "1",
              about: "content",
              provisions: [
                { label: "A", about: "support of all districts" },
                { label: "B", about: "help for each identified district" },
              ],
            },
            { label: "2", about: "filed with the plan" },
            { label: "3", about: "exemption of counties with a single district" },
            { label: "4", about: "department compiles the summaries" },
          ],
        },
      ],
    },
    {
      effective: "2024-06-29",
      until: "2026-07-09",
      by: { bill: "SB 153", chapter: "Stats. 2024, Ch. 38, Sec. 74", changed: "as amended" },
      text: "not-seen",
      structure: "partial",
      confidence: "derived",
      note: "Derived from the text of 2026, which adds one clause.",
      provisions: [
        a2024,
        b2024,
        c2024,
        d2024,
        e2024,
        f2024,
        g2024,
        h2024,
        {
          label: "i",
          about: "summary of support",
          complete: true,
          provisions: [
            {
              label: "1",
              about: "content",
              figures: ["2018-19"],
              refs: ["EC 52068(b)(2)"],
              provisions: [
                { label: "A", about: "support of all districts, funding, collaboration", refs: ["EC 52073", "EC 52073.1"] },
                { label: "B", about: "help for each identified district and charter school, and their own actions", refs: ["EC 52071(c)", "EC 47607.3(a)", "EC 52071(c)(1)(C)", "EC 47607.3(a)(3)"] },
                {
                  label: "C",
                  about: "goals",
                  provisions: [
                    { label: "i", about: "review of plans", refs: ["EC 52070"] },
                    { label: "ii", about: "technical assistance", refs: ["EC 52071(a)", "EC 52071(b)", "EC 47607.3(a)"] },
                    { label: "iii", about: "other support" },
                    { label: "iv", about: "addendum", refs: ["EC 52064.3"] },
                  ],
                },
                { label: "D", about: "metrics", refs: ["EC 52066(i)(1)(C)"] },
                { label: "E", about: "actions and expenditures", refs: ["EC 52066(i)(1)(C)", "EC 52066(i)(1)(B)"] },
              ],
            },
            { label: "2", about: "filed with the plan", figures: ["2019-20"], refs: ["EC 52070.5(a)"] },
            { label: "3", about: "department compiles the summaries", figures: ["11-01"], refs: ["EC 52066(i)(1)(A)", "EC 52066(i)(1)(B)"] },
          ],
        },
      ],
    },
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 107", changed: "goal for universal and targeted assistance" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        a2024,
        b2024,
        c2024,
        d2024,
        e2024,
        f2024,
        g2024,
        h2024,
        {
          label: "i",
          about: "summary of support",
          complete: true,
          provisions: [
            {
              label: "1",
              about: "content",
              figures: ["2018-19"],
              refs: ["EC 52068(b)(2)"],
              provisions: [
                { label: "A", about: "support of all districts, funding, collaboration", refs: ["EC 52073", "EC 52073.1"] },
                { label: "B", about: "help for each identified district and charter school, and their own actions", refs: ["EC 52071(c)", "EC 47607.3(a)", "EC 52071(c)(1)(C)", "EC 47607.3(a)(3)"] },
                {
                  label: "C",
                  about: "goals",
                  provisions: [
                    { label: "i", about: "review of plans", refs: ["EC 52070"] },
                    { label: "ii", about: "technical assistance", refs: ["EC 52071(a)", "EC 52071(b)", "EC 47607.3(a)"] },
                    { label: "iii", about: "universal and targeted assistance", refs: ["EC 2575.35"] },
                    { label: "iv", about: "other support" },
                    { label: "v", about: "addendum", refs: ["EC 52064.3"] },
                  ],
                },
                { label: "D", about: "metrics", refs: ["EC 52066(i)(1)(C)"] },
                { label: "E", about: "actions and expenditures", refs: ["EC 52066(i)(1)(C)", "EC 52066(i)(1)(B)"] },
              ],
            },
            { label: "2", about: "filed with the plan", figures: ["2019-20"], refs: ["EC 52070.5(a)"] },
            { label: "3", about: "department compiles the summaries", figures: ["11-01"], refs: ["EC 52066(i)(1)(A)", "EC 52066(i)(1)(B)"] },
          ],
        },
      ],
    },
  ],
};
