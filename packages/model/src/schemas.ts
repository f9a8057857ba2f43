export * from "./accountability/schemas.ts";
export * from "./county-summary/county-summary-schema.ts";
export * from "./files/schemas.ts";
export * from "./findings/schemas.ts";
export * from "./improvement/schemas.ts";
export * from "./institutions/schemas.ts";
export * from "./reasoning/schemas.ts";
export * from "./sources/schemas.ts";
