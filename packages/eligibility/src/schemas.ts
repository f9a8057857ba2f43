export * from "./case-file/schemas.ts";
export * from "./criteria/schemas.ts";
export * from "./determination/schemas.ts";
export * from "./history/answer-schemas.ts";
export * from "./history/schemas.ts";
export * from "./schools/schemas.ts";
export * from "./levels/schemas.ts";
export * from "./outlook/schemas.ts";
