import type { SchoolCriteria } from "../school-criteria.ts";
import { schoolCriteria2024 } from "./2024.ts";

const indicators = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const;

/** School support in 2025-26: exits and targeted support, by the rules of the year before. */
export const schoolCriteria2025: SchoolCriteria = {
  id: "school-support-2025",
  dashboard: 2025,
  schoolYear: "2025-26",
  lowGraduation: { ...schoolCriteria2024.lowGraduation, averages: [["2022-23", "2023-24", "2024-25"]] },
  lowPerformance: { ...schoolCriteria2024.lowPerformance, dashboard: 2025 },
  additionalTargeted: { ...schoolCriteria2024.additionalTargeted, dashboards: [{ year: 2025, indicators }] },
  targeted: {
    ...schoolCriteria2024.additionalTargeted,
    dashboards: [
      { year: 2024, indicators },
      { year: 2025, indicators },
    ],
    entry: true,
  },
};
