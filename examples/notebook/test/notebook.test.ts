import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error The example is plain JavaScript.
import { outputsOf, readNotebook, runCells } from "../cells.mjs";

type Forms = Readonly<Record<string, unknown>>;

describe("county.ipynb", () => {
  let cells: readonly (readonly Forms[])[] = [];
  const committed = (outputsOf as (notebook: unknown) => readonly (readonly Forms[])[])((readNotebook as () => unknown)());
  beforeAll(async () => {
    ({ cells } = await (runCells as () => Promise<{ cells: typeof cells }>)());
  }, 60_000);

  it("shows what it says it shows; npm run generate renews it", () => {
    expect(cells).toEqual(committed);
  });

  it("shows something after every cell but the first, each with words for who sees no picture", () => {
    expect(cells.map((shown) => shown.length)).toEqual(cells.map((_, index) => (index === 0 ? 0 : 1)));
    for (const forms of cells.flat()) expect(String(forms["text/plain"]).length).toBeGreaterThan(5);
    expect(cells.flat().filter((forms) => "application/vnd.vegalite.v6+json" in forms && String(forms["image/svg+xml"]).startsWith("<svg"))).toHaveLength(2);
    expect(cells.flat().filter((forms) => "text/html" in forms).length).toBeGreaterThanOrEqual(4);
  });
});

it("the same from plain Node, with the packages", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL("../from-node.mjs", import.meta.url))], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n")).toEqual([
    "637 of 637 rows used; 3 of 9 LEAs are eligible on the 2023 Dashboard.",
    "58109990000000 Sample County Office of Education: EL D, HI A, SED A",
    "58990030000000 Coyote Flat Union High: EL E",
    "58990040000000 Delta Oaks Unified: AA H, FOS D",
    "58990040100001 Granite Bay Charter is open: results of the 2022 Dashboard",
    "",
  ]);
});
