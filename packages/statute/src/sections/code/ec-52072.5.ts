import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const b2023: Provision = { label: "b", about: "how its help is given", refs: ["EC 52071.5"] };

/** EC 52072.5: The Collaborative decides on direct help to a county office. */
export const section52072_5: Section = {
  number: "52072.5",
  title: "The Collaborative decides on direct help to a county office",
  versions: [
    {
      effective: "2013-07-01",
      until: "2018-06-27",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47, Sec. 103", changed: "added as the section on State intervention" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2018-06-27",
      until: "2023-07-10",
      by: { bill: "AB 1808", chapter: "Stats. 2018, Ch. 32", changed: "test by the criteria of 52064.5(g)" },
      text: "partly",
      structure: "partial",
      confidence: "reported",
      provisions: [
        {
          label: "b",
          about: "test of an intervention",
          treats: ["State intervention"],
          provisions: [
            { label: "1", about: "criteria for three or more groups in three of four years", figures: ["3 subgroups", "3 subgroups", "3 of 4 years"], refs: ["EC 52064.5(g)", "EC 52052"] },
            { label: "2", about: "finding of the Collaborative" },
          ],
        },
      ],
    },
    {
      effective: "2023-07-10",
      until: "2026-07-09",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 76", changed: "repealed and added: the Collaborative decides; intervention moved to 52072.6" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      moved: [{ subject: "State intervention", to: "EC 52072.6" }],
      provisions: [
        { label: "a", about: "three or more groups in three of four years: the Collaborative decides", figures: ["3 subgroups", "3 subgroups", "3 of 4 years"], refs: ["EC 52064.5(g)", "EC 52052", "EC 52071.5"] },
        b2023,
      ],
    },
    {
      effective: "2026-07-09",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 113", changed: "every three years, under the criteria as of January 2026" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        { label: "a", about: "three or more groups in three of four years: the Collaborative decides", figures: ["2026", "3 years", "3 subgroups", "3 subgroups", "3 of 4 years"], refs: ["EC 52064.5(f)", "EC 52064.5(g)@2026-01-01", "EC 52052", "EC 52071.5"] },
        b2023,
      ],
    },
  ],
};
