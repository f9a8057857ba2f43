export * from "./deadlines/schemas.ts";
export * from "./decisions/schemas.ts";
export * from "./duties/schemas.ts";
export * from "./formulas/schemas.ts";
