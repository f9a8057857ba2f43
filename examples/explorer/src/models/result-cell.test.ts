import { describe, expect, it } from "vitest";
import { resultCell } from "./result-cell.ts";

describe("resultCell", () => {
  it("says level, status and change in letters and words", () => {
    expect(resultCell("susp", { colour: 1, statusLevel: 1, changeLevel: 2, status: 8.2, denominator: 61 })).toMatchObject({ letter: "R", name: "Red", status: "8.2%", arrow: "▼", change: "Increased", spoken: "Red, 8.2%, increased" });
    expect(resultCell("ela", { colour: 5, status: 12, denominator: 61 })).toMatchObject({ letter: "B", status: "+12.0", spoken: "Blue, +12.0 points from standard" });
    expect(resultCell("math", { colour: 2, status: -96.3, denominator: 61 })?.status).toBe("−96.3");
  });

  it("shows a status without a colour as one", () => {
    expect(resultCell("cci", { colour: null, statusLevel: 1, status: 3.2, denominator: 31 })).toMatchObject({ measure: "status", letter: "1", name: "Very Low status" });
    expect(resultCell("susp", { colour: 0, statusLevel: 1, denominator: 31 })?.name).toBe("Very High status");
  });

  it.each([
    [0, "8.0%"],
    [1, "*"],
    [10, "*"],
    [11, "8.0%"],
  ])("with %i pupils shows %s", (denominator, shown) => {
    const cell = resultCell("susp", { colour: 2, changeLevel: 2, status: 8, denominator });
    expect(cell?.status).toBe(shown);
    expect(cell?.letter).toBe("O");
    expect(cell?.arrow).toBe(shown === "*" ? "" : "▼");
  });

  it("tells no row from no level", () => {
    expect(resultCell("susp", undefined)).toBeUndefined();
    expect(resultCell("susp", {})).toMatchObject({ level: 0, letter: "–", status: "", spoken: "no level" });
  });
});
