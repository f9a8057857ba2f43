export * from "./case-file/schemas.ts";
export * from "./history/schemas.ts";
export * from "./schools/schemas.ts";
