import type { DashboardLayout } from "../dashboard-layout.ts";
import { academicColumns2023, chronicColumns2023, chronicOptional2023, elpiColumns2023, gradColumns2023, suspColumns2023 } from "./2023.ts";
import { cciColumns2024 } from "./2024.ts";

const common = { dashboardYear: 2025, blankLevel: "none" } as const;
const verified = { sources: ["cde-record-layouts"], confidence: "verified" } as const;
const partly = { sources: ["cde-record-layouts"], confidence: "reported", openQuestion: "The order of the last columns is known in part only; no file was at hand." } as const;

/** Files of the Dashboard of 2025: as 2024, with levels for science. */
export const layouts2025: readonly DashboardLayout[] = [
  { ...common, ...verified, subject: "ela", columns: academicColumns2023 },
  { ...common, ...verified, subject: "math", columns: academicColumns2023 },
  { ...common, ...verified, subject: "grad", columns: gradColumns2023 },
  { ...common, ...verified, subject: "susp", columns: suspColumns2023 },
  { ...common, ...verified, subject: "science", columns: academicColumns2023.filter((column) => column !== "hscutpoints"), optional: ["pairshare_method"] },
  { ...common, ...partly, subject: "elpi", columns: elpiColumns2023 },
  { ...common, ...partly, subject: "chronic", columns: chronicColumns2023, optional: chronicOptional2023 },
  { ...common, ...partly, subject: "cci", columns: cciColumns2024, optional: cciColumns2024.filter((column) => column.startsWith("prior_")) },
];
