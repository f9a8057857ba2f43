import { valueForDashboard, type ByDashboardYear, type DashboardAnswer } from "@ssos/model";
import type { AssistanceCriteria } from "./criteria.ts";
import { criteria2017 } from "./years/2017.ts";
import { criteria2018 } from "./years/2018.ts";
import { criteria2019 } from "./years/2019.ts";
import { criteria2022 } from "./years/2022.ts";
import { criteria2023 } from "./years/2023.ts";
import { criteria2024 } from "./years/2024.ts";
import { criteria2025 } from "./years/2025.ts";
import { criteria2026 } from "./years/2026.ts";

/** All criteria sets by Dashboard year. There is none for 2020 and 2021, when no determination was made. */
export const ASSISTANCE_CRITERIA: ByDashboardYear<AssistanceCriteria> = {
  2017: criteria2017,
  2018: criteria2018,
  2019: criteria2019,
  2022: criteria2022,
  2023: criteria2023,
  2024: criteria2024,
  2025: criteria2025,
  2026: criteria2026,
};

/**
 * Finds the criteria set of a Dashboard; it never takes a neighbouring year's.
 *
 * @param dashboardYear - for example 2023
 * @returns `no-value-for-date` with the years covered, when there is none
 * @example
 * ```ts
 * assistanceCriteria(2020) // => { ok: false, code: "no-value-for-date", asked: "2020", covered: ["2017", "2018", "2019", "2022", "2023", "2024", "2025", "2026"] }
 * ```
 */
export function assistanceCriteria(dashboardYear: number): DashboardAnswer<AssistanceCriteria> {
  return valueForDashboard(ASSISTANCE_CRITERIA, dashboardYear);
}

/**
 * Gives a criteria set a version that changes whenever any of its data does, so that a stored result says by which rules it was made.
 *
 * @param criteria - a criteria set, the official or your own
 * @returns its id and a hash of its content (FNV-1a, 32 bits, of its JSON)
 * @example
 * ```ts
 * criteriaVersion(criteria2023).startsWith("2023-") // => true
 * criteriaVersion({ ...criteria2023, prioritiesNeeded: 1 }) === criteriaVersion(criteria2023) // => false
 * ```
 */
export function criteriaVersion(criteria: AssistanceCriteria): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(criteria)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${criteria.id}-${hash.toString(16).padStart(8, "0")}`;
}
