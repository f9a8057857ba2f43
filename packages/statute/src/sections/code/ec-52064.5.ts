import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const b2013: Provision = { label: "b", about: "holistic assessment" };
const a2025: Provision = {
  label: "a",
  about: "rubrics",
  figures: ["2016-10-01"],
  provisions: [
    { label: "1", about: "self-evaluation" },
    { label: "2", about: "who needs assistance", refs: ["EC 52071", "EC 52071.5", "EC 47607.3"] },
    { label: "3", about: "who warrants intervention", refs: ["EC 52072", "EC 52072.5"], cites: [{ ref: "EC 52072", as: "State intervention" }, { ref: "EC 52072.5", as: "State intervention" }] },
  ],
};
const b2025: Provision = { label: "b", about: "holistic assessment", refs: ["EC 52060(d)"] };
const c2025: Provision = { label: "c", about: "state and local indicators", figures: ["2021-01-31"], refs: ["EC 52060(d)"] };
const d2025: Provision = { label: "d", about: "alternate methods for alternative schools", refs: ["EC 52064.5(c)", "EC 52052(d)"] };
const e2025: Provision = {
  label: "e",
  about: "standards",
  provisions: [
    { label: "1", about: "per priority", refs: ["EC 52060(d)", "EC 52064.5(c)"] },
    {
      label: "2",
      about: "local indicators",
      provisions: [
        { label: "A", about: "review with the plan's adoption", figures: ["2020-01-31", "2021-01-31"], refs: ["EC 52062", "EC 52068", "EC 47606.5"] },
        {
          label: "B",
          about: "review after an emergency",
          refs: ["EC 52064.5(e)(2)(A)", "EC 46392(a)"],
          provisions: [
            { label: "i", about: "the event" },
            { label: "ii", about: "the day of review" },
          ],
        },
      ],
    },
  ],
};
const f2025: Provision = {
  label: "f",
  about: "Dashboard",
  provisions: [
    { label: "1", about: "department keeps it" },
    {
      label: "2",
      about: "reporting dates",
      provisions: [
        { label: "A", about: "for 2022-23", figures: ["2023-12-15"] },
        { label: "B", about: "for 2023-24", figures: ["2024-12-01"] },
        { label: "C", about: "for 2024-25", figures: ["2025-11-15"] },
        { label: "D", about: "from 2025-26", figures: ["2026-10-15", "10-15"] },
      ],
    },
    { label: "3", about: "CALPADS timelines", refs: ["EC 60900", "EC 52064.5(f)(2)"] },
  ],
};
const g2026: Provision = {
  label: "g",
  about: "criteria",
  provisions: [
    { label: "1", about: "groups, two or more indicators or priorities; all pupils too", figures: ["2 indicators", "2 priorities", "30 pupils"], refs: ["EC 47607.3", "EC 52071", "EC 52071.5", "EC 52072", "EC 52072.5", "EC 52064.5(c)", "EC 52060(d)", "EC 52066(d)"] },
    {
      label: "2",
      about: "updates",
      provisions: [
        { label: "A", about: "by mid-2026", figures: ["2026-07-15"], refs: ["STATS 2021:44:127", "STATS 2021:252:37"] },
        {
          label: "B",
          about: "by May 2029",
          figures: ["2029-05-15"],
          provisions: [
            { label: "i", about: "law on alternative schools", refs: ["EC 52064.5(d)"] },
            { label: "ii", about: "law on direct assistance", refs: ["EC 52072", "EC 52072.5", "EC 47607.3", "EC 52071", "EC 52071.5"] },
            { label: "iii", about: "criteria of 52072 and 52072.5", refs: ["EC 52072", "EC 52072.5", "EC 47607.3", "EC 52071", "EC 52071.5"] },
          ],
        },
      ],
    },
    { label: "3", about: "department determines every three years", figures: ["2026", "3 years"], refs: ["EC 52064.5(f)", "EC 47607.3", "EC 52071", "EC 52071.5", "EC 52064.5(g)(2)"] },
  ],
};
const h2026: Provision = {
  label: "h",
  about: "yearly lists",
  provisions: [
    { label: "1", about: "data-management assistance", refs: ["EC 52071.1(b)", "EC 52071.51(a)"], slips: ["lower-case-section"] },
    { label: "2", about: "prioritized universal assistance by the latest year", refs: ["EC 2575.35", "EC 52064.5(g)", "EC 47607.3", "EC 52071", "EC 52071.5"] },
  ],
};

/** EC 52064.5: Evaluation rubrics, Dashboard, criteria. */
export const section52064_5: Section = {
  number: "52064.5",
  title: "Evaluation rubrics, Dashboard, criteria",
  versions: [
    {
      effective: "2013-07-01",
      until: "2018-06-27",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47, Sec. 103", changed: "added" },
      text: "partly",
      structure: "complete",
      confidence: "reported",
      provisions: [
        {
          label: "a",
          about: "rubrics by a deadline",
          figures: ["2015-10-01"],
          provisions: [
            { label: "1", about: "self-evaluation" },
            { label: "2", about: "who needs assistance" },
            { label: "3", about: "which districts warrant intervention" },
          ],
        },
        b2013,
        { label: "c", about: "standards and expectations per priority" },
      ],
    },
    {
      effective: "2018-06-27",
      until: "2025-06-27",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "indicators, Dashboard, criteria" },
      text: "not-seen",
      structure: "partial",
      confidence: "derived",
      note: "Subdivisions (a) to (d) agree with a copy of 2019; dates in (f) changed in 2023 and 2024; the words of (g) were not read.",
      provisions: [
        {
          label: "a",
          about: "rubrics",
          provisions: [
            { label: "1", about: "self-evaluation" },
            { label: "2", about: "who needs assistance" },
            { label: "3", about: "who warrants intervention", refs: ["EC 52072", "EC 52072.5"], cites: [{ ref: "EC 52072", as: "State intervention" }, { ref: "EC 52072.5", as: "State intervention" }] },
          ],
        },
        b2013,
        { label: "c", about: "state and local indicators" },
        { label: "d", about: "alternate methods for alternative schools" },
        { label: "e", about: "standards" },
        { label: "f", about: "Dashboard" },
        { label: "g", about: "criteria for assistance and intervention" },
      ],
    },
    {
      effective: "2025-06-27",
      until: "2026-07-09",
      by: { bill: "AB 121", chapter: "Stats. 2025, Ch. 8, Sec. 48", changed: "update of the criteria by mid-2026; the text that later sections pin" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        a2025,
        b2025,
        c2025,
        d2025,
        e2025,
        f2025,
        {
          label: "g",
          about: "criteria for assistance and intervention",
          provisions: [
            { label: "1", about: "by groups, two or more indicators or priorities", figures: ["2 indicators", "2 priorities"], refs: ["EC 47607.3", "EC 52071", "EC 52071.5", "EC 52072", "EC 52072.5", "EC 52064.5(c)", "EC 52060(d)", "EC 52066(d)"] },
            { label: "2", about: "update of the criteria", figures: ["2026-07-15"], refs: ["STATS 2021:44:127", "STATS 2021:252:37"] },
          ],
        },
      ],
    },
    {
      effective: "2026-07-09",
      until: "2026-09-18",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65", changed: "all-pupils group, determination every three years, yearly lists" },
      text: "not-seen",
      structure: "complete",
      confidence: "derived",
      note: "Not read; structure and dates follow from the text of September 2026.",
      provisions: [a2025, b2025, c2025, d2025, e2025, f2025, g2026, h2026],
    },
    {
      effective: "2026-09-18",
      until: "open",
      by: { bill: "SB 133", chapter: "Stats. 2026, Ch. 250, Sec. 21", changed: "enacted again with the transition of 2026-27" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [a2025, b2025, c2025, d2025, e2025, f2025, g2026, h2026],
    },
  ],
};
