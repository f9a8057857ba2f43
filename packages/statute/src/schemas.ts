export * from "./deadlines/schemas.ts";
export * from "./decisions/schemas.ts";
export * from "./duties/schemas.ts";
export * from "./formulas/schemas.ts";
export * from "./citation/schemas.ts";
export * from "./references/schemas.ts";
export * from "./sections/schemas.ts";
