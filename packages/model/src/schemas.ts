export * from "./county-summary/county-summary-schema.ts";
