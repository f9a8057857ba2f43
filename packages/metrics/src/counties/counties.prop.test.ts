import { COUNTIES } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCountySummaries } from "./read-county-summaries.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

const line = fc.oneof(
  fc.constantFrom(...COUNTIES.map(({ name }) => name)),
  fc.constantFrom("· Coaching", "1. PDSA cycles", "", "   ", "The county will collaborate with the CCEE in these ways:", "It will provide technical assistance to school districts by:", "It will support all districts by:", "A remark", "The director will:"),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n\f]/g, " ")),
);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join("\n"));

describe("readCountySummaries", () => {
  it("accounts for every paragraph of any text, and keeps the words of each it took", () => {
    fc.assert(
      fc.property(text, (content) => {
        const { account, summaries, missing } = readCountySummaries(content);
        const { paragraphs, preamble, headings, statements, context, rejected } = account;
        expect(preamble + headings + statements + context + rejected).toBe(paragraphs);
        expect(summaries.length + missing.length).toBe(58);
        const words = new Map(splitParagraphs(content).map((paragraph) => [paragraph.line, paragraph.text]));
        expect(words.size).toBe(paragraphs);
        for (const summary of summaries) {
          for (const one of [...summary.collaboration, ...summary.activities, ...summary.technicalAssistance, ...summary.context]) expect(one.text).toBe(words.get(one.place?.line ?? 0));
        }
      }),
    );
  });

  it("does not care for line ends", () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(readCountySummaries(content.replaceAll("\n", "\r\n"))).toEqual(readCountySummaries(content));
      }),
    );
  });
});
