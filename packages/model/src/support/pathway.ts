/** How an LEA comes to assistance. */
export type PathwayKind = "dashboard" | "request" | "plan-not-approved" | "data-management";

/** A way into assistance with the provisions it rests on. */
export interface Pathway {
  readonly kind: PathwayKind;
  readonly name: string;
  readonly citations: readonly string[];
}

/** The pathways into assistance. */
export const PATHWAYS: Readonly<Record<PathwayKind, Pathway>> = {
  dashboard: { kind: "dashboard", name: "Criteria met on the Dashboard", citations: ["EC 52064.5(g)", "EC 52071(c)", "EC 52071.5(b)", "EC 47607.3(a)"] },
  request: { kind: "request", name: "Request of the governing board", citations: ["EC 52071(a)", "EC 52071.5(a)"] },
  "plan-not-approved": { kind: "plan-not-approved", name: "Plan not approved", citations: ["EC 52071(b)", "EC 52071.5(a)"] },
  "data-management": { kind: "data-management", name: "Data submission failed", citations: ["EC 60900", "EC 52071.1(b)", "EC 52071.51"] },
};
