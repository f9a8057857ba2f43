import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const a2023: Provision = { label: "a", about: "plan not approved, or request", treats: ["plan not approved", "request of a county board"] };
const b2026: Provision = {
  label: "b",
  about: "a group meets the criteria",
  figures: ["2026", "3 years", "1 subgroup", "3 years"],
  refs: ["EC 52064.5(f)", "EC 52052", "EC 52064.5(g)", "EC 52064.5"],
  provisions: [
    {
      label: "1",
      about: "helping the county office",
      provisions: [
        { label: "A", about: "strengths and weaknesses", refs: ["EC 52066(d)", "EC 52064.5(f)"] },
        { label: "B", about: "low-performing groups; Equity Leads", refs: ["EC 52073.5"] },
      ],
    },
    { label: "2", about: "securing an academic expert; another provider as partner" },
    { label: "3", about: "documentation and communication", refs: ["EC 52071.5(b)(1)", "EC 52071.5(b)(2)"] },
    { label: "4", about: "request to the Collaborative", refs: ["EC 52074(g)"] },
    { label: "5", about: "review of the plan" },
  ],
};
const c2026: Provision = { label: "c", about: "county board pays for assistance it requests" };

/** EC 52071.5: Assistance to county offices. */
export const section52071_5: Section = {
  number: "52071.5",
  title: "Assistance to county offices",
  versions: [
    {
      effective: "2013-07-01",
      until: "2018-06-27",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47", changed: "added" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2018-06-27",
      until: "2023-07-10",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "single system: assistance by the criteria of 52064.5(g)" },
      text: "not-seen",
      structure: "unknown",
      confidence: "derived",
      provisions: [],
    },
    {
      effective: "2023-07-10",
      until: "2026-07-09",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 71", changed: "two-year minimum, data-management assistance" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        a2023,
        {
          label: "b",
          about: "a group meets the criteria",
          figures: ["1 subgroup", "2 years"],
          refs: ["EC 52052", "EC 52064.5(g)"],
          provisions: [
            {
              label: "1",
              about: "helping the county office",
              provisions: [
                { label: "A", about: "strengths and weaknesses", refs: ["EC 52066(d)", "EC 52064.5(f)"] },
                { label: "B", about: "low-performing groups; Equity Leads", refs: ["EC 52073.5"] },
              ],
            },
            { label: "2", about: "securing an academic expert; another provider as partner" },
            { label: "3", about: "documentation and communication", refs: ["EC 52071.5(b)(1)", "EC 52071.5(b)(2)"] },
            { label: "4", about: "request to the Collaborative", refs: ["EC 52074(g)"] },
            { label: "5", about: "review of the plan" },
          ],
        },
        {
          label: "c",
          about: "county office fails 60900",
          refs: ["EC 60900"],
          treats: ["data management"],
          provisions: [
            { label: "1", about: "strengths and weaknesses", refs: ["EC 52066(d)", "EC 52064.5(f)"] },
            { label: "2", about: "securing an academic expert; another provider as partner" },
            { label: "3", about: "documentation and communication", refs: ["EC 52071.5(c)(1)", "EC 52071.5(c)(2)"] },
            { label: "4", about: "request to the Collaborative", refs: ["EC 52074(g)"] },
            { label: "5", about: "review of the plan" },
            { label: "6", about: "review of data management", refs: ["EC 60900"] },
          ],
        },
        { label: "d", about: "county board pays for assistance it requests" },
      ],
    },
    {
      effective: "2026-07-09",
      until: "2026-09-18",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 110", changed: "three-year determinations, all-pupils group, three-year minimum; data management moved to 52071.51" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      moved: [{ subject: "data management", to: "EC 52071.51" }],
      note: "Read; the next act added only (d).",
      provisions: [a2023, b2026, c2026],
    },
    {
      effective: "2026-09-18",
      until: "open",
      by: { bill: "SB 133", chapter: "Stats. 2026, Ch. 250, Sec. 23", changed: "transition for 2026-27" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        a2023,
        b2026,
        c2026,
        { label: "d", about: "2026-27: groups of the 2025 Dashboard under the old text", figures: ["2026-27", "1 subgroup", "2025"], refs: ["EC 52052", "EC 52064.5(g)@2026-01-01", "EC 52064.5(f)", "EC 52071.5(b)@2026-01-01"] },
      ],
    },
  ],
};
