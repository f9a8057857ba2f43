import type { StudentGroup } from "@ssos/model";

/** The thirteen groups of the lists of 2017 to 2023. */
export const GROUPS_TO_2023: readonly StudentGroup[] = ["AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "MR", "PI", "SED", "SWD", "WH"];

/** The same with long-term English learners, who count from the 2024 Dashboard. */
export const GROUPS_FROM_2024: readonly StudentGroup[] = ["AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "LTEL", "MR", "PI", "SED", "SWD", "WH"];
