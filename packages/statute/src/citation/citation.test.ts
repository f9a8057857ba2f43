import { describe, expect, it } from "vitest";
import { isCitationText, isSsosError } from "@ssos/model";
import { citationOf, compareCitations, formatCitation, sortCitations } from "./citation.ts";

describe("citationOf", () => {
  it("reads the canonical form with and without a code, labels and a pin", () => {
    expect(citationOf("EC 52064.5(g)(2)(B)(iii)@2026-10-01")).toEqual({ code: "EC", section: "52064.5", labels: ["g", "2", "B", "iii"], asOf: "2026-10-01" });
    expect(citationOf("52066(i)(3)")).toEqual({ code: "EC", section: "52066", labels: ["i", "3"] });
    expect(citationOf("USC 20:6301")).toEqual({ code: "USC", section: "20:6301", labels: [] });
    expect(citationOf("STATS 2021:44:127").section).toBe("2021:44:127");
    expect(citationOf("PL 113-128").section).toBe("113-128");
  });

  it.each(["", "Section 52071", "EC 52071(c", "EC 52071 (c)", "EC 52071(1)(a)", "EC 52071(c)(A)", "EC 52071(c)(1)(A)(b)", "EC 52071(c)(1)(A)(i)(I)(x)", "EC 52071@2026"])(
    "refuses %j with the code of a broken contract",
    (text) => {
      let thrown: unknown;
      try {
        citationOf(text);
      } catch (error) {
        thrown = error;
      }
      expect(isSsosError(thrown, "invalid-citation")).toBe(true);
    },
  );

  it("does not hold other codes to the levels of the Education Code", () => {
    expect(citationOf("USC 42:11434a(2)").labels).toEqual(["2"]);
  });
});

describe("formatCitation", () => {
  it("gives what the model calls a citation", () => {
    expect(isCitationText(formatCitation(citationOf("EC 52071(c)(1)(A)")))).toBe(true);
  });
});

describe("compareCitations", () => {
  it("sorts sections as decimals, a provision before its parts, and roman labels by value", () => {
    const sorted = ["EC 52072", "EC 52071.51", "EC 52071.5", "EC 2575.35", "EC 2575.4", "EC 52071(c)(1)(A)(v)", "EC 52071(c)(1)(A)(iv)", "EC 52071(c)(1)", "EC 52071", "WIC 300", "EC 2575.3"];
    expect(sortCitations(sorted.map(citationOf)).map(formatCitation)).toEqual([
      "EC 2575.3", "EC 2575.35", "EC 2575.4", "EC 52071", "EC 52071(c)(1)", "EC 52071(c)(1)(A)(iv)", "EC 52071(c)(1)(A)(v)", "EC 52071.5", "EC 52071.51", "EC 52072", "WIC 300",
    ]);
  });

  it("reads (i) after (h) as a letter", () => {
    expect(compareCitations(citationOf("EC 52066(h)"), citationOf("EC 52066(i)"))).toBeLessThan(0);
    expect(compareCitations(citationOf("EC 52066(i)"), citationOf("EC 52066(j)"))).toBeLessThan(0);
  });

  it("puts an unpinned citation before its pinned ones", () => {
    expect(compareCitations(citationOf("EC 52071@2026-01-01"), citationOf("EC 52071"))).toBeGreaterThan(0);
    expect(compareCitations(citationOf("EC 52071"), citationOf("EC 52071"))).toBe(0);
  });
});
