export * from "./charts/chart-schemas.ts";
export * from "./cohorts/cohort-schemas.ts";
export * from "./counties/county-schemas.ts";
export * from "./directory/directory-schemas.ts";
export * from "./effect/effect-schemas.ts";
export * from "./interim/interim-schemas.ts";
export * from "./quality/quality-schemas.ts";
