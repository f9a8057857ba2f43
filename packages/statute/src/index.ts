export * from "./citation/citation.ts";
export { LEVELS, type Level } from "./citation/label.ts";
export * from "./sections/provision-at.ts";
export * from "./sections/section.ts";
