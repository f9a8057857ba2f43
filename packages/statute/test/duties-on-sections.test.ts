import { describe, expect, it } from "vitest";
import { allSections, citationOf, provisionAt } from "@ssos/statute";
import { allDuties } from "@ssos/statute/duties";

const LAW_READ_ON = "2026-10-02";
const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

describe("duties and sections", () => {
  it("agree: every duty stands in a provision that exists on its last day, or whose text was not read", () => {
    const astray = allDuties.flatMap(({ id, citation, until }) => {
      const last = until === "open" ? LAW_READ_ON : dayBefore(until);
      const answer = provisionAt(allSections, citationOf(citation), last);
      return !answer.ok && ["no-such-provision", "before-first-version", "repealed"].includes(answer.code) ? [`${id}: ${citation} on ${last}: ${answer.code}`] : [];
    });
    expect(astray).toEqual([]);
  });
});
