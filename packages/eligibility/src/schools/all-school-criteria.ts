import type { ByDashboardYear } from "@ssos/model";
import type { SchoolCriteria } from "./school-criteria.ts";
import { schoolCriteria2018 } from "./years/2018.ts";
import { schoolCriteria2019 } from "./years/2019.ts";
import { schoolCriteria2022 } from "./years/2022.ts";
import { schoolCriteria2023 } from "./years/2023.ts";
import { schoolCriteria2024 } from "./years/2024.ts";
import { schoolCriteria2025 } from "./years/2025.ts";

/**
 * The rules of school support by Dashboard year. 2020 and 2021 have none: categories were carried.
 * The rules of 2026-27, the next year of entry, are not known yet.
 */
export const ALL_SCHOOL_CRITERIA: ByDashboardYear<SchoolCriteria> = {
  2018: schoolCriteria2018,
  2019: schoolCriteria2019,
  2022: schoolCriteria2022,
  2023: schoolCriteria2023,
  2024: schoolCriteria2024,
  2025: schoolCriteria2025,
};
