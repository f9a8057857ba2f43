import { describe, expect, it } from "vitest";
import { proseOf, withCitations } from "./prose.ts";

describe("proseOf", () => {
  it("takes headings, paragraphs and lists of two depths apart", () => {
    expect(proseOf("# Title\n\nFirst.\n\n## Part\n\n- one\n  - below\n- two\nAfter.\n\n_Small print._")).toEqual([
      { kind: "heading", level: 1, text: "Title" },
      { kind: "paragraph", text: "First.", emphasis: false },
      { kind: "heading", level: 2, text: "Part" },
      { kind: "list", items: [{ text: "one", items: ["below"] }, { text: "two", items: [] }] },
      { kind: "paragraph", text: "After.", emphasis: false },
      { kind: "paragraph", text: "Small print.", emphasis: true },
    ]);
  });
});

describe("withCitations", () => {
  it("finds citations with labels and days, and leaves the words", () => {
    expect(withCitations("It ends (EC 52071(c)(1)@2023-07-10). See EC 52064.5.")).toEqual(["It ends (", { citation: "EC 52071(c)(1)@2023-07-10" }, "). See ", { citation: "EC 52064.5" }, "."]);
    expect(withCitations("none")).toEqual(["none"]);
  });
});
