import { describe, expect, it } from "vitest";
import { printedGrid } from "./printed-grid.ts";
import { chronicAbsenteeism } from "./tables/chronic-absenteeism.ts";
import { graduation } from "./tables/graduation.ts";

const headings = (of: readonly { readonly name: string; readonly range: string }[]) => of.map(({ name, range }) => `${name}: ${range}`);

describe("printedGrid", () => {
  it("prints a rate that is good when it is high, the best status first", () => {
    const { changes, rows } = printedGrid(graduation);
    expect(headings(rows.map(({ status }) => status))).toEqual(["Very High: 95.0 or more", "High: 90.5 to 94.9", "Medium: 80.0 to 90.4", "Low: 68.0 to 79.9", "Very Low: 67.9 or less"]);
    expect(headings(changes)).toEqual(["Declined Significantly: -5.1 or less", "Declined: -5.0 to -1.0", "Maintained: -0.9 to 0.9", "Increased: 1.0 to 4.9", "Increased Significantly: 5.0 or more"]);
    expect(rows[0]?.cells[0]).toBe("N/A");
    expect(rows[4]?.cells).toEqual(["red", "red", "red", "red", "red"]);
  });

  it("prints a rate that is good when it is low with the names of what happened to it, still the best first", () => {
    const { changes, rows } = printedGrid(chronicAbsenteeism);
    expect(headings(rows.map(({ status }) => status))).toEqual(["Very Low: 2.5 or less", "Low: 2.6 to 5.0", "Medium: 5.1 to 10.0", "High: 10.1 to 20.0", "Very High: 20.1 or more"]);
    expect(headings(changes)).toEqual(["Increased Significantly: 3.1 or more", "Increased: 0.5 to 3.0", "Maintained: -0.4 to 0.4", "Declined: -2.9 to -0.5", "Declined Significantly: -3.0 or less"]);
    expect(rows[4]?.cells).toEqual(["red", "red", "red", "orange", "yellow"]);
  });

  it("prints the grid of small populations on demand", () => {
    expect(printedGrid(graduation, graduation.smallGrid).rows).not.toEqual(printedGrid(graduation).rows);
    expect(printedGrid(graduation, graduation.grid)).toEqual(printedGrid(graduation));
  });
});
