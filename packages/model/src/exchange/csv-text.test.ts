import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

const cell = (value: string | number | boolean | null) => csvText(["x"], [[value]]).split("\r\n").slice(1, -1).join("\r\n");

describe("csvText", () => {
  it.each([
    ["a formula", "=HYPERLINK(\"https://example.org\")", "\"'=HYPERLINK(\"\"https://example.org\"\")\""],
    ["a plus", "+1", "'+1"],
    ["a minus in a text", "-84.2", "'-84.2"],
    ["a function of old spreadsheets", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab before a formula", "\t=1+1", "'\t=1+1"],
    ["a carriage return before a formula", "\r=1+1", "\"'\r=1+1\""],
    ["a line feed before a formula", "\n=1+1", "\"'\n=1+1\""],
  ])("%s gets an apostrophe", (_, value, written) => {
    expect(cell(value)).toBe(written);
  });

  it.each([
    ["a number stays a number, also below zero", -84.2, "-84.2"],
    ["a code keeps its zeros", "01611190000000", "01611190000000"],
    ["nothing is an empty cell", null, ""],
    ["an empty text too", "", ""],
    ["true is a word", true, "true"],
    ["a formula sign inside a text harms nothing", "A=B", "A=B"],
    ["commas are quoted", "Igo, Ono", "\"Igo, Ono\""],
    ["quotes are doubled", "the \"old\" school", "\"the \"\"old\"\" school\""],
  ])("%s", (_, value, written) => {
    expect(cell(value)).toBe(written);
  });

  it("names of columns are guarded too, and no row is a header alone", () => {
    expect(csvText(["=a", "b"], [])).toBe("'=a,b\r\n");
  });
});
