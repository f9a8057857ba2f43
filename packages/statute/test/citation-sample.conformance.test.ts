import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatCitation, scanCitations, scanOfficialText, type CitationScan } from "@ssos/statute";
import { appendixA, countySummaries, type SampledCitation } from "./citation-sample.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const atHand = existsSync(FOLDER);

/** Compares what a scan found with the sample, position and citation both. */
function measure(name: string, { citations }: CitationScan, sample: readonly SampledCitation[], shift = 0): { precision: number; recall: number } {
  const found = citations.map(({ start, citation }) => `${start + shift} ${citation === null ? "?" : formatCitation(citation)}`);
  const expected = sample.map(([start, citation]) => `${start} ${citation}`);
  const right = found.filter((entry) => expected.includes(entry)).length;
  const caught = expected.filter((entry) => found.includes(entry)).length;
  const [precision, recall] = [right / found.length, caught / expected.length];
  console.log(`${name}: ${expected.length} citations checked by hand, ${found.length} found; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  return { precision, recall };
}

describe.skipIf(!atHand)("the scanner on a sample checked by hand (needs ../shared/seeds)", () => {
  const summaries = atHand ? readFileSync(`${FOLDER}003_5bd639b177b93407.txt`, "utf8") : "";
  const report = atHand ? readFileSync(`${FOLDER}004_9fd4b13502d30928.txt`, "utf8") : "";

  it("has at least 100 citations", () => expect(countySummaries.length + appendixA.length).toBeGreaterThanOrEqual(100));

  it("finds those of the county summaries", () => {
    const { precision, recall } = measure("county summaries", scanCitations(summaries), countySummaries);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it("finds those of Appendix A", () => {
    const from = report.indexOf("## Appendix A: Education Code");
    const { precision, recall } = measure("Appendix A", scanOfficialText(report.slice(from)), appendixA, from);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it("reads a whole report in well under a second", () => {
    const begun = performance.now();
    scanCitations(summaries);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
