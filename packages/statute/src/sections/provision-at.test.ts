import { describe, expect, it } from "vitest";
import { isIsoDate } from "@ssos/model";
import { citationOf, compareCitations } from "../citation/citation.ts";
import { isLabelAt, labelOrdinal } from "../citation/label.ts";
import { allSections } from "./all-sections.ts";
import { section2575_2 } from "./code/ec-2575.2.ts";
import { section47607_2 } from "./code/ec-47607.2.ts";
import { section52063 } from "./code/ec-52063.ts";
import { section52064_4 } from "./code/ec-52064.4.ts";
import { section52071 } from "./code/ec-52071.ts";
import { provisionAt, versionsAt } from "./provision-at.ts";
import type { Provision } from "./section.ts";

const outcome = (citation: string, date: string): string => {
  const answer = provisionAt(allSections, citation, date);
  return answer.ok ? answer.status : answer.code;
};

describe("provisionAt", () => {
  it("takes the version of the day, on the day before, on and after a change", () => {
    const billOn = (date: string) => {
      const answer = provisionAt([section52071], "EC 52071", date);
      return answer.ok ? answer.version.by.bill : answer.code;
    };
    expect(["2013-06-30", "2013-07-01", "2018-06-26", "2018-06-27", "2023-07-09", "2023-07-10", "2026-07-08", "2026-07-09", "2026-09-17", "2026-09-18"].map(billOn)).toEqual([
      "before-first-version", "AB 97", "AB 97", "AB 1808", "AB 1808", "SB 114", "SB 114", "AB 126", "AB 126", "SB 133",
    ]);
  });

  it("shows the text of a pin whatever is asked (EC 4)", () => {
    const answer = provisionAt(allSections, "EC 52071(c)(2)(F)@2026-01-01", "2026-10-01");
    expect(answer.ok && [answer.asOf, answer.version.by.bill, answer.path.length]).toEqual(["2026-01-01", "SB 114", 3]);
    expect(outcome("EC 52071(c)(2)(F)", "2026-10-01")).toBe("no-such-provision");
  });

  it("tells what is not there from what was not read", () => {
    expect(outcome("EC 52071(z)", "2026-10-01")).toBe("no-such-provision");
    expect(outcome("EC 52071(c)", "2019-01-01")).toBe("text-not-seen");
    expect(outcome("EC 52071", "2019-01-01")).toBe("operative");
    expect(outcome("EC 60900(a)", "2026-10-01")).toBe("provision-not-seen");
    expect(outcome("EC 60900", "2015-01-01")).toBe("version-not-known");
    expect(outcome("EC 52066(i)(4)", "2026-10-01")).toBe("no-such-provision");
    expect(outcome("EC 52066(d)(3)(A)", "2026-10-01")).toBe("provision-not-seen");
    expect(outcome("EC 99999", "2026-10-01")).toBe("unknown-section");
    expect(outcome("WIC 300", "2026-10-01")).toBe("other-code");
  });

  it("knows inoperative from repealed, at each boundary", () => {
    expect(["2028-06-30", "2028-07-01", "2028-12-31", "2029-01-01"].map((date) => outcome("EC 52064.4(b)", date))).toEqual(["operative", "inoperative", "inoperative", "repealed"]);
    expect(versionsAt(section52064_4, "2029-01-01")).toEqual([]);
  });

  it("lets an enactment stop a section before its own effect", () => {
    expect(["2026-06-30", "2026-07-01", "2026-07-08", "2026-07-09"].map((date) => outcome("EC 2575.2(b)", date))).toEqual(["operative", "inoperative", "inoperative", "inoperative"]);
    expect(versionsAt(section2575_2, "2026-07-05").map(({ by }) => by.bill)).toEqual(["AB 1808"]);
  });

  it("puts the governing one of several versions first", () => {
    const bills = (date: string) => versionsAt(section47607_2, date).map(({ by }) => by.chapter.slice(-2));
    expect(bills("2026-10-01")).toEqual(["96", "97"]);
    expect(bills("2028-07-01")).toEqual(["97", "96"]);
    expect(bills("2029-01-01")).toEqual(["97"]);
  });

  it("waits for the operative date", () => {
    expect(versionsAt(section52063, "2023-06-01").length).toBe(1);
    expect(["2024-06-30", "2024-07-01"].map((date) => outcome("EC 52063(b)(1)", date))).toEqual(["not-yet-operative", "operative"]);
  });

  it("asks only the sections handed in", () => {
    expect(provisionAt([], "EC 52071", "2026-10-01")).toEqual({ ok: false, code: "unknown-section", asOf: "2026-10-01" });
  });
});

describe("the sections", () => {
  const labelled = allSections.flatMap((section) => section.versions.map((version) => ({ section, version })));

  it("stand in the order of the code, each once", () => {
    const numbers = allSections.map(({ number }) => citationOf(`EC ${number}`));
    expect([...numbers].sort(compareCitations)).toEqual(numbers);
    expect(new Set(allSections.map(({ number }) => number)).size).toBe(allSections.length);
  });

  it("have dates that exist, in order, and versions that do not overlap unless one waits or stops", () => {
    for (const { section, version } of labelled) {
      const dates = [version.effective, version.operative ?? version.effective, version.inoperative ?? version.effective, ...(version.until === "open" ? [] : [version.until])];
      expect(dates.every(isIsoDate), section.number).toBe(true);
      expect(version.until === "open" || version.effective < version.until, section.number).toBe(true);
    }
    for (const section of allSections) {
      for (const [at, version] of section.versions.entries()) {
        const next = section.versions[at + 1];
        if (next !== undefined && version.repealed !== true && next.operative === undefined) expect(version.until, section.number).toBe(next.effective);
      }
    }
  });

  it("have labels that fit their level and rise", () => {
    const check = (provisions: readonly Provision[], depth: number, where: string) => {
      let last = 0;
      for (const { label, provisions: below = [] } of provisions) {
        expect(isLabelAt(label, depth), `${where}(${label})`).toBe(true);
        expect(labelOrdinal(label, depth), `${where}(${label})`).toBeGreaterThan(last);
        last = labelOrdinal(label, depth);
        check(below, depth + 1, `${where}(${label})`);
      }
    };
    for (const { section, version } of labelled) check(version.provisions, 0, section.number);
  });

  it("leave no label out where the structure is complete", () => {
    const check = (provisions: readonly Provision[], depth: number, where: string) => {
      for (const [at, { label, provisions: below = [] }] of provisions.entries()) {
        expect(labelOrdinal(label, depth), `${where}(${label})`).toBe(at + 1);
        check(below, depth + 1, `${where}(${label})`);
      }
    };
    for (const { section, version } of labelled) if (version.structure === "complete") check(version.provisions, 0, section.number);
  });

  it("refer in canonical form only", () => {
    const refsOf = (provisions: readonly Provision[]): string[] => provisions.flatMap(({ refs = [], cites = [], provisions: below = [] }) => [...refs, ...cites.map(({ ref }) => ref), ...refsOf(below)]);
    for (const { version } of labelled) for (const ref of [...(version.refs ?? []), ...refsOf(version.provisions)]) expect(() => citationOf(ref), ref).not.toThrow();
  });

  it("mark every version whose text was not seen, and give it less than the mark of a read one", () => {
    const unseen = labelled.filter(({ version }) => version.text === "not-seen");
    expect(unseen.length).toBeGreaterThan(10);
    for (const { section, version } of unseen) expect(version.structure === "unknown" || version.confidence !== "verified", section.number).toBe(true);
    for (const { version } of labelled) expect(version.structure === "unknown" && version.provisions.length > 0).toBe(false);
  });
});
