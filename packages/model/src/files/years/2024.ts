import { ENVELOPE, LEVEL_COLUMNS, SIZE_COLUMNS, TAIL_COLUMNS, type DashboardLayout } from "../dashboard-layout.ts";
import { academicColumns2023, chronicColumns2023, chronicOptional2023, cciWays2023, elpiColumns2023, gradColumns2023, suspColumns2023 } from "./2023.ts";

// English learner progress of 2024 has 309 blank colours besides zeros: a blank level is no level.
const common = { dashboardYear: 2024, blankLevel: "none" } as const;
const verified = { sources: ["cde-record-layouts"], confidence: "verified" } as const;
const partly = { sources: ["cde-record-layouts"], confidence: "reported", openQuestion: "The order of the last columns is known in part only; no file was at hand." } as const;

/** Columns of college/career, from 2024 on. */
export const cciColumns2024 = [
  ...ENVELOPE, "studentgroup", "studentgroup_pct", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS, "smalldenom", ...SIZE_COLUMNS,
  ...cciWays2023, ...cciWays2023.map((column) => column.replace(/^curr/, "prior")), ...TAIL_COLUMNS,
] as const;

/** Columns of science in 2024: no level, no colour. */
export const scienceColumns2024 = [
  ...ENVELOPE, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change",
  "currprate_enrolled", "currprate_tested", "currprate", "priorprate_enrolled", "priorprate_tested", "priorprate", ...TAIL_COLUMNS,
] as const;

/** Files of the Dashboard of 2024: long-term English learners, colours for college/career and English learner progress. */
export const layouts2024: readonly DashboardLayout[] = [
  { ...common, ...verified, subject: "ela", columns: academicColumns2023 },
  { ...common, ...verified, subject: "math", columns: academicColumns2023 },
  { ...common, ...verified, subject: "grad", columns: gradColumns2023 },
  { ...common, ...verified, subject: "susp", columns: suspColumns2023 },
  { ...common, ...partly, subject: "elpi", columns: elpiColumns2023 },
  { ...common, ...partly, subject: "chronic", columns: chronicColumns2023, optional: chronicOptional2023 },
  { ...common, ...partly, subject: "cci", columns: cciColumns2024, optional: cciColumns2024.filter((column) => column.startsWith("prior_")) },
  { ...common, ...partly, subject: "science", columns: scienceColumns2024 },
];
