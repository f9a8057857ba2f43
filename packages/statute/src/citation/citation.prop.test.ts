import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf, compareCitations, formatCitation, type Citation } from "./citation.ts";
import { labelFor } from "./label.ts";
import { longForm } from "./long-form.ts";
import { parseCitation } from "./parse.ts";
import { scanCitations } from "./scan.ts";

/** Sections of three to five digits, so that none reads as a heading or a year. */
const sections = fc.tuple(fc.integer({ min: 2100, max: 99_999 }), fc.option(fc.integer({ min: 1, max: 999 }))).map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));
const labels = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }).map((ordinals) => ordinals.map((ordinal, depth) => labelFor(ordinal, depth)));
const pins = fc.option(fc.constantFrom("2026-01-01", "2018-12-31"), { nil: undefined });
const citations = fc.tuple(sections, labels, pins).map(([section, path, asOf]): Citation => ({ code: "EC", section, labels: path, ...(asOf === undefined ? {} : { asOf }) }));

describe("citations", () => {
  it("come back from their canonical form", () => {
    fc.assert(
      fc.property(citations, (citation) => {
        expect(citationOf(formatCitation(citation))).toEqual(citation);
      }),
    );
  });

  it("are read alike in the canonical and the long form", () => {
    fc.assert(
      fc.property(citations, (citation) => {
        expect(parseCitation(formatCitation(citation))).toEqual({ ok: true, citation });
        expect(parseCitation(longForm(citation))).toEqual({ ok: true, citation });
      }),
    );
  });

  it("are put in one order", () => {
    fc.assert(
      fc.property(citations, citations, citations, (a, b, c) => {
        expect(Math.sign(compareCitations(a, b))).toBe(-Math.sign(compareCitations(b, a)) + 0);
        if (compareCitations(a, b) <= 0 && compareCitations(b, c) <= 0) expect(compareCitations(a, c)).toBeLessThanOrEqual(0);
        expect(compareCitations(a, a)).toBe(0);
      }),
    );
  });
});

describe("scanCitations", () => {
  const scraps = fc.constantFrom("Section ", "Sections ", "subdivision ", "paragraphs ", "(a)", "(1)", "(i", "(A) to (C)", " of ", "52071", "52071.5(c)", "EC ", "this section", "that paragraph", ", ", " and ", " as that section read on January 1, 2026", "20 U.S.C. ", "\n", "(", ")", "@2026-01-01", "§");
  const texts = fc.array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 25 }).map((parts) => parts.join(""));

  it("never throws, and all its places are places of the text, in order", () => {
    fc.assert(
      fc.property(texts, fc.option(fc.constant("EC 52071(c)(1)"), { nil: undefined }), (text, context) => {
        const { citations: found, findings } = scanCitations(text, context === undefined ? {} : { context });
        let last = 0;
        for (const { start, end, text: written } of found) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        for (const { start, end, found: written } of findings) expect(text.slice(start, end)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it("finds a citation wherever prose puts it", () => {
    fc.assert(
      fc.property(citations, fc.constantFrom("The plan, under ", "(see ", "Lines\nbefore: "), fc.constantFrom(", is met.", "). More", "\nand so on", "; next"), (citation, before, after) => {
        const written = formatCitation(citation);
        const [mention] = scanCitations(before + written + after).citations;
        expect(mention).toMatchObject({ start: before.length, citation });
      }),
    );
  });
});
