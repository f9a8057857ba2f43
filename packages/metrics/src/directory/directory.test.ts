import { COUNTIES } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { LEAD_AGENCIES, leadAgenciesFor } from "./lead-agencies.ts";
import { findPeers, type PeerCandidate } from "./peers.ts";
import { findPractices, practiceFindings, type PromisingPractice } from "./promising-practices.ts";
import { findResources, SUPPORT_RESOURCES } from "./resources.ts";
import { referralRoute } from "./referral-route.ts";

const practice = (id: string, change: Partial<PromisingPractice> = {}): PromisingPractice => ({
  id,
  title: "Attendance teams",
  cds: "27661590000000",
  priorities: [5],
  groups: ["FOS", "SWD"],
  gradeSpans: ["6-8"],
  vetting: "submitted",
  results: [{ measure: "Chronic absenteeism", before: "31%", after: "22%", comparison: "peers: 30% to 27%", evidence: "dashboard" }],
  story: { start: "Calls home", steps: ["Weekly list"], setbacks: ["Letters"], took: "Half a post" },
  ...change,
});

describe("promising practices", () => {
  it("are found by what fits, best vetted first, withdrawn never", () => {
    const all = [practice("a"), practice("b", { vetting: "repeated" }), practice("c", { vetting: "withdrawn" }), practice("d", { groups: ["EL"] })];
    expect(findPractices(all, { group: "SWD", priority: 5, gradeSpan: "6-8" }).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(findPractices(all, { vetting: "reviewed" }).map(({ id }) => id)).toEqual(["b"]);
    expect(findPractices(all, { priority: 4 })).toEqual([]);
  });

  it("say what they lack", () => {
    const codes = (change: Partial<PromisingPractice>) => practiceFindings([practice("a", change)]).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ groups: [] })).toEqual(["untagged"]);
    expect(codes({ story: { start: "", steps: [], setbacks: [], took: "" } })).toEqual(["no-story"]);
    expect(codes({ results: [] })).toEqual(["no-result"]);
    expect(codes({ vetting: "reviewed" })).toEqual(["review-missing"]);
    expect(codes({ vetting: "reviewed", reviewedBy: "County", reviewedOn: "2024-01-01" })).toEqual([]);
    expect(practiceFindings([practice("a"), practice("a")]).map(({ code }) => code)).toEqual(["practice-twice"]);
  });
});

describe("findPeers", () => {
  const lea = (cds: string, poor: number | null, result: number | null, change: Partial<PeerCandidate> = {}): PeerCandidate => ({ cds, name: cds, features: { poor, size: 8 }, result, pupils: 50, ...change });

  it("takes the nearest with better results and says why", () => {
    const { peers, findings } = findPeers(lea("a", 60, -80), [lea("b", 70, -50), lea("c", 61, -70), lea("d", 60, -80), lea("a", 60, 100)], { count: 2 });
    expect(peers.map(({ cds }) => cds)).toEqual(["c", "b"]);
    expect(peers[0]?.reasons).toMatchObject([{ feature: "poor", own: 60, peer: 61 }]);
    expect(findings.map(({ code }) => code)).toEqual(["feature-without-spread"]);
  });

  it("leaves out what cannot be compared, each with a finding", () => {
    const { peers, findings } = findPeers(lea("a", 60, -80), [lea("b", null, -50), lea("c", 61, null), lea("d", 61, -50, { pupils: 10 }), lea("e", 61, -50, { pupils: 11 })]);
    expect(peers.map(({ cds }) => cds)).toEqual(["e"]);
    expect(findings.map(({ code, place }) => [code, place.path]).slice(0, 3)).toEqual([["feature-unknown", "b"], ["result-unknown", "c"], ["small-group", "d"]]);
  });

  it("turns suspension, keeps kinds apart, and answers nothing without an own result", () => {
    const unified = { kinds: { districtType: "unified" } };
    expect(findPeers(lea("a", 60, 8, unified), [lea("b", 61, 3, unified), lea("c", 60, 2)], { lowerIsBetter: true }).peers.map(({ cds, better }) => [cds, better])).toEqual([["b", 5]]);
    expect(findPeers(lea("a", 60, null), [lea("b", 61, 3)]).peers).toEqual([]);
  });
});

describe("referralRoute", () => {
  it("exists for every county and kind, never surer than the geographic areas", () => {
    for (const { code } of COUNTIES) {
      for (const kind of ["district", "coe", "charter"] as const) {
        const route = referralRoute({ kind, county: code }, "leadership", 2022);
        expect(route.confidence).toBe("reported");
        expect(route.steps.at(-1)?.provider).toBe("ccee");
      }
    }
  });

  it("says that leads after 2023 are not known", () => {
    const route = referralRoute({ kind: "district", county: "Kern" }, "leadership", 2026);
    expect(route.confidence).toBe("assumed");
    expect(route.openQuestions[0]).toContain("2026");
  });

  it("sends the district of a single-district county to the lead agency, and its charter schools to the county", () => {
    expect(referralRoute({ kind: "charter", county: "San Francisco" }, "data", 2022).steps[0]?.provider).toBe("county-superintendent");
    expect(referralRoute({ kind: "district", county: "San Francisco" }, "data", 2022).steps[0]).toMatchObject({ provider: "geographic-lead", citation: "EC 2575.2(f)" });
  });
});

describe("LEAD_AGENCIES", () => {
  it("are asked by topic and year", () => {
    expect(leadAgenciesFor("special-education", 2024).map(({ name }) => name)).toEqual(["Special Education Resource Leads"]);
    expect(LEAD_AGENCIES.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

describe("SUPPORT_RESOURCES", () => {
  it("have distinct ids and are found by topic and level together", () => {
    expect(new Set(SUPPORT_RESOURCES.map(({ id }) => id)).size).toBe(SUPPORT_RESOURCES.length);
    expect(findResources({ topic: "special-education", level: "intensive" })).toEqual([]);
    expect(findResources({})).toHaveLength(SUPPORT_RESOURCES.length);
    expect(findResources({ topic: "own" }, [{ id: "o", title: "Own", offeredBy: "us", url: "x", topics: ["own"], levels: ["universal"], confidence: "verified" }])).toHaveLength(1);
  });
});
