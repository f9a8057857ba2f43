import type { DashboardLayout } from "../dashboard-layout.ts";

/**
 * The slot for the Dashboard of 2026, whose layout is not known. Its files are read by the column
 * names of earlier years; columns without a meaning are reported, and nothing is refused for them.
 */
export const layouts2026: readonly DashboardLayout[] = [];
