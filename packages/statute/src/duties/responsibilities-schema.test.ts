import { expect, it } from "vitest";
import { allDuties } from "./all-duties.ts";
import { responsibilityMatrix } from "./responsibilities.ts";
import { responsibilityMatrixSchema } from "./schemas.ts";

it.each(["2014-01-01", "2023-12-01", "2026-10-02"])("the matrix of all duties on %s is what its schema says", (asOf) => {
  const matrix = responsibilityMatrix(allDuties, asOf);
  expect(matrix.cells.length).toBeGreaterThan(5);
  expect(responsibilityMatrixSchema.safeParse(JSON.parse(JSON.stringify(matrix))).error).toBeUndefined();
  expect(responsibilityMatrixSchema.safeParse({ ...matrix, asOf: "2023-02-29" }).success).toBe(false);
});
