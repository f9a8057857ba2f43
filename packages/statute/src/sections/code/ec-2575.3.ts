import type { Provision, Section } from "../section.ts";

// Subdivisions that did not change from one version to the next, named after the first.
const a2022: Provision = {
  label: "a",
  about: "yearly addition from 2022-23",
  figures: ["2022-23"],
  provisions: [
    { label: "1", about: "2022-23: allowance of one status report", figures: ["2022-23", "2022"], refs: ["EC 2575.3(b)"] },
    { label: "2", about: "2023-24: mean of two", figures: ["2023-24", "2023", "2022", "2"], refs: ["EC 2575.3(b)"] },
    { label: "3", about: "2024-25 and 2025-26: mean of three", figures: ["2024-25", "2025-26", "2 years", "3"], refs: ["EC 2575.3(b)"] },
  ],
};
const b2022: Provision = { label: "b", about: "allowance by charter schools of the county; county-authorized ones to the lead agency", figures: ["$100000"], refs: ["EC 52073", "EC 47607.3(a)"] };
const c2022: Provision = { label: "c", about: "which charter schools count", refs: ["EC 47607.3(a)"], defines: true };
const d2022: Provision = { label: "d", about: "use of the money", refs: ["EC 47607.3(a)"] };
const e2022: Provision = { label: "e", about: "lead agency may contract with a designee", refs: ["EC 52073", "EC 2575.3(b)", "EC 52071(d)", "EC 47607.3(a)"] };
const f2022: Provision = { label: "f", about: "counts as Proposition 98 money", refs: ["CONST XVI:8", "EC 2575.3(a)", "EC 41202(c)"] };

/** EC 2575.3: County office money for charter schools in differentiated assistance. */
export const section2575_3: Section = {
  number: "2575.3",
  title: "County office money for charter schools in differentiated assistance",
  older: true,
  versions: [
    {
      effective: "2022-06-30",
      until: "2026-07-09",
      by: { bill: "AB 181", chapter: "Stats. 2022, Ch. 52", changed: "probably added here; charter money from 2022-23" },
      text: "not-seen",
      structure: "complete",
      confidence: "assumed",
      note: "Neither this text nor its enactment was read; the structure is that of 2026 without (g).",
      provisions: [a2022, b2022, c2022, d2022, e2022, f2022],
    },
    {
      effective: "2026-07-09",
      inoperative: "2026-07-01",
      until: "open",
      by: { bill: "AB 126", chapter: "Stats. 2026, Ch. 65, Sec. 4", changed: "ends the funding with 2025-26" },
      text: "full",
      structure: "complete",
      confidence: "verified",
      provisions: [
        a2022,
        b2022,
        c2022,
        d2022,
        e2022,
        f2022,
        { label: "g", about: "end of the section", figures: ["2026-07-01"] },
      ],
    },
  ],
};
