export * from "./citation/citation.ts";
export { LEVELS, type Level } from "./citation/label.ts";
export * from "./citation/mention.ts";
export * from "./citation/parse.ts";
export { scanCitations } from "./citation/scan.ts";
export * from "./sections/provision-at.ts";
export * from "./sections/section.ts";
