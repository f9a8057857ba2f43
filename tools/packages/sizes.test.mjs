import { expect, test } from "vitest";
import { measure, SIZES } from "../scripts/sizes.mjs";

test.each(SIZES)("$id stays below $ceiling bytes and brings no schema library", async (line) => {
  const { missing, bytes, forbidden } = await measure(line);
  expect(missing, `names that ${line.from} does not export`).toEqual([]);
  expect(forbidden).toEqual([]);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(line.ceiling);
});
