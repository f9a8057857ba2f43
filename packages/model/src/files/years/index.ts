import type { DashboardLayout } from "../dashboard-layout.ts";
import { layouts2017 } from "./2017.ts";
import { layouts2018 } from "./2018.ts";
import { layouts2019 } from "./2019.ts";
import { layouts2022 } from "./2022.ts";
import { layouts2023 } from "./2023.ts";
import { layouts2024 } from "./2024.ts";
import { layouts2025 } from "./2025.ts";
import { layouts2026 } from "./2026.ts";

/** The layouts of all Dashboard files that are known, by year. */
export const DASHBOARD_LAYOUTS: readonly DashboardLayout[] = [
  ...layouts2017,
  ...layouts2018,
  ...layouts2019,
  ...layouts2022,
  ...layouts2023,
  ...layouts2024,
  ...layouts2025,
  ...layouts2026,
];
