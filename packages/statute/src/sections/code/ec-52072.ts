import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const b2023: Provision = { label: "b", about: "how its help is given", refs: ["EC 52071"] };

/** EC 52072: The Collaborative decides on direct help to a district. */
export const section52072: Section = {
  number: "52072",
  title: "The Collaborative decides on direct help to a district",
  versions: [
    {
      effective: "2013-07-01",
      until: "2018-06-27",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47, Sec. 103", changed: "added as the section on State intervention" },
      text: "partly",
      structure: "partial",
      confidence: "reported",
      provisions: [
        { label: "a", about: "Superintendent identifies districts in need of intervention", treats: ["identification for intervention"] },
        {
          label: "b",
          about: "test of an intervention",
          treats: ["State intervention"],
          complete: true,
          provisions: [
            { label: "1", about: "three or more groups, more than one priority, three of four years", figures: ["3 subgroups", "3 subgroups", "1 priority", "3 of 4 years"], refs: ["EC 52052"] },
            {
              label: "2",
              about: "finding of the Collaborative",
              refs: ["EC 52071"],
              provisions: [
                { label: "A", about: "recommendations not followed" },
                { label: "B", about: "performance persistent or acute", refs: ["EC 52064.5"] },
              ],
            },
          ],
        },
        { label: "c", about: "powers", treats: ["State intervention"] },
      ],
    },
    {
      effective: "2018-06-27",
      until: "2023-07-10",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32, Sec. 72", changed: "test by the criteria of 52064.5(g)" },
      text: "partly",
      structure: "partial",
      confidence: "derived",
      note: "The test was read in the county twin 52072.5.",
      provisions: [
        { label: "a", about: "Superintendent identifies districts in need of intervention" },
        {
          label: "b",
          about: "test of an intervention",
          treats: ["State intervention"],
          provisions: [
            { label: "1", about: "criteria for three or more groups in three of four years", figures: ["3 subgroups", "3 subgroups", "3 of 4 years"], refs: ["EC 52064.5(g)", "EC 52052"], complete: true },
            { label: "2", about: "finding of the Collaborative" },
          ],
        },
        { label: "c", about: "powers" },
      ],
    },
    {
      effective: "2023-07-10",
      until: "2026-07-09",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 73", changed: "repealed and added: the Collaborative decides; intervention moved to 52072.1" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      moved: [{ subject: "State intervention", to: "EC 52072.1" }],
      provisions: [
        { label: "a", about: "three or more groups in three of four years: the Collaborative decides", figures: ["3 subgroups", "3 subgroups", "3 of 4 years"], refs: ["EC 52064.5(g)", "EC 52052", "EC 52071"] },
        b2023,
      ],
    },
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 112", changed: "every three years, under the criteria as of January 2026" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "three or more groups in three of four years: the Collaborative decides", figures: ["2026", "3 years", "3 subgroups", "3 subgroups", "3 of 4 years"], refs: ["EC 52064.5(f)", "EC 52064.5(g)@2026-01-01", "EC 52052", "EC 52071"] },
        b2023,
      ],
    },
  ],
};
