import { checkArgument, checkArguments } from "@ssos/model";
import type { Lcap } from "./lcap.ts";

/** Refuses what is no plan, naming the part that is missing: the functions on plans begin with these. @internal */
export function checkPlan(plan: Lcap, place: string): void {
  checkArgument(plan, place, { id: "text", year: "text", lea: "object", summary: "object", engagement: "object", goals: "list", services: "object", tables: "object" });
  checkArguments(plan.goals, `${place}.goals`, { id: "text", metrics: "list", actions: "list" });
  checkArgument(plan.tables.planned, `${place}.tables.planned`, { rows: "list" });
}
