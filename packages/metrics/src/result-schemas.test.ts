// Every answer of the package, as the functions give it, against the schema published for it.
import type { ProviderKind } from "@ssos/model";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { gapChart } from "./charts/gap-chart.ts";
import { indicatorHeatMap } from "./charts/indicator-heat-map.ts";
import type { AssistanceRecord } from "./cohorts/assistance-record.ts";
import { countIdentifiedBy } from "./cohorts/count-identified-by.ts";
import { entryCohorts } from "./cohorts/entry-cohorts.ts";
import { recordsFromLists } from "./cohorts/records-from-lists.ts";
import { timeInAssistance } from "./cohorts/time-in-assistance.ts";
import { movementRates, transitionMatrix } from "./cohorts/transitions.ts";
import { compareCounties } from "./counties/compare-counties.ts";
import { summaryDuty } from "./counties/exempt-counties.ts";
import { measurePractices } from "./counties/measure-practices.ts";
import { practiceCoverage } from "./counties/practice-coverage.ts";
import { readCountySummaries } from "./counties/read-county-summaries.ts";
import { searchSummaries } from "./counties/search-summaries.ts";
import { GEOGRAPHIC_AREAS } from "./directory/geographic-areas.ts";
import { LEAD_AGENCIES } from "./directory/lead-agencies.ts";
import { findPeers } from "./directory/peers.ts";
import { referralRoute } from "./directory/referral-route.ts";
import { SUPPORT_RESOURCES } from "./directory/resources.ts";
import { effectNearCut } from "./effect/effect-near-cut.ts";
import { gapChange } from "./effect/gap-change.ts";
import { matchedEffect } from "./effect/matched-effect.ts";
import { naiveChange } from "./effect/naive-change.ts";
import type { GroupObservation } from "./effect/observation.ts";
import { regressionToTheMean } from "./effect/regression-to-the-mean.ts";
import { controlChart, type ControlSignal } from "./interim/control-chart.ts";
import { leadLag } from "./interim/leading-lagging.ts";
import { runChart, type RunSignal } from "./interim/run-chart.ts";
import { progressToTarget, trajectory } from "./interim/trajectory.ts";
import { alignmentScores } from "./quality/alignment-score.ts";
import { summariseFeedback } from "./quality/feedback.ts";
import { KNOWLEDGE_QUESTIONS, leaderKnowledge } from "./quality/leader-knowledge.ts";
import { mutualAccountability } from "./quality/mutual-accountability.ts";
import { providerCapacity } from "./quality/provider-capacity.ts";
import { rateRubric } from "./quality/rate-rubric.ts";
import { raterAgreement } from "./quality/rater-agreement.ts";
import { resourceReach } from "./quality/resource-use.ts";
import * as schemas from "./schemas.ts";

const cds = (index: number) => String(1_611_190_000_000 + index).padStart(14, "0");
const record: AssistanceRecord = { cds: cds(0), name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2017: { status: "differentiated" }, 2018: { status: "differentiated" }, 2019: { status: "general" } } };
const listing = { cds: cds(0), name: "Alameda Unified", city: "", county: "Alameda", grades: "", dashboardYear: 2018, status: "General Assistance", statuses: { 2017: "Differentiated Assistance", 2018: "General Assistance" }, letters: {}, groups: {}, groupsListed: ["SWD"], groupCount: 0, methods: {}, line: 2 } as const;

const observations: GroupObservation[] = Array.from({ length: 120 }, (_, index) => {
  const identified = index % 2 === 0;
  const baseline = -90 + (Math.floor(index / 2) % 30);
  return { cds: cds(index), group: "SWD", indicator: "ela", year: 2022, identified, leaAssisted: identified, before: baseline - 2, baseline, after: baseline + (identified ? 8 : 5) + (index % 7), aboveCut: baseline + 75 + (identified ? -15 : 15), pupils: 40 };
});
const gaps = Array.from({ length: 30 }, (_, index) => ({ cds: cds(index), group: { before: 10, after: 12 + (index % 3) }, others: { before: 50, after: 51 - (index % 2) } }));
const points = Array.from({ length: 24 }, (_, index) => ({ at: `2023-${String((index % 12) + 1).padStart(2, "0")}-${index < 12 ? "01" : "15"}`, value: 10 + (index % 5) + (index > 18 ? 12 : 0) })).sort((left, right) => (left.at < right.at ? -1 : 1));
const summaries = readCountySummaries("Butte\nThe county will collaborate with the CCEE in these ways:\n· Attends meetings of the CDE\nIt will provide technical assistance by:\n· Coaching\nGlenn\nIt will provide technical assistance by:\n· Coaching with the CCEE");
const [butte, glenn] = summaries.summaries;
const peer = (index: number) => ({ cds: cds(index), name: `LEA ${index}`, features: { size: 100 + 10 * index }, result: 10 + index, pupils: 50 });
const target = { baseline: 30, target: 20, steps: 4, better: "lower" } as const;

const ANSWERS: readonly [string, z.ZodType, unknown][] = [
  ["MatchedEffect", schemas.matchedEffectSchema, matchedEffect(observations.map(({ before: _, ...one }) => one))],
  ["MatchedEffect with earlier years", schemas.matchedEffectSchema, matchedEffect(observations.map((one, index) => ({ ...one, before: (one.baseline ?? 0) - 2 - (Math.floor(index / 2) % 5) })))],
  ["NaiveChange", schemas.naiveChangeSchema, naiveChange(observations)],
  ["RegressionToTheMean", schemas.regressionToTheMeanSchema, regressionToTheMean(observations)],
  ["EffectNearCut", schemas.effectNearCutSchema, effectNearCut(observations.map((one) => ({ ...one, aboveCut: (one.identified ? -1 : 1) * (1 + (Number(one.cds.slice(-3)) % 20)) })), { bandwidth: 25 })],
  ["EffectRefusal", schemas.effectRefusalSchema, matchedEffect([])],
  ["GapChange", schemas.gapChangeSchema, gapChange(gaps)],
  ["ControlChart", schemas.controlChartSchema, controlChart(points, { kind: "xmr" })],
  ["RunChart", schemas.runChartSchema, runChart(points)],
  ["MeasureRefusal", schemas.measureRefusalSchema, runChart([])],
  ["Trajectory", schemas.trajectorySchema, trajectory(target)],
  ["ProgressStep", schemas.progressStepSchema, firstOf(progressToTarget(target, [{ at: "1", value: 27 }]), "steps")],
  ["LeadLag", schemas.leadLagSchema, firstOf(leadLag(points.map(({ value }, index) => value + (index % 3)), points.map(({ value }, index) => value - (index % 4)), [0]), "lags")],
  ["FeedbackResult", schemas.feedbackResultSchema, summariseFeedback(Array.from({ length: 12 }, (_, index) => ({ respondent: `r${index}`, provider: "coe", side: "recipient" as const, period: "2023", answers: { quality: 1 + (index % 5) } as never }))).results[0]],
  ["RubricResult", schemas.rubricResultSchema, rateRubric([{ principle: "no-such", rater: "a", level: 3, evidence: [] }]).results[0]],
  ["RaterAgreement", schemas.raterAgreementSchema, raterAgreement(Array.from({ length: 20 }, (_, index) => 1 + (index % 4)), Array.from({ length: 20 }, (_, index) => 1 + (index % 3)))],
  ["MutualAccountability", schemas.mutualAccountabilitySchema, mutualAccountability([{ by: "provider", what: "Coach", due: "2023-10-01", done: "2023-09-30" }], "2023-12-01")],
  ["ProviderCapacity", schemas.providerCapacitySchema, providerCapacity([{ id: "coe", staffDays: 10, expertise: ["math"] }], [{ provider: "coe", cds: cds(1), days: 4, expertise: ["attendance"] }])[0]],
  ["KnowledgeResult", schemas.knowledgeResultSchema, leaderKnowledge([{ question: KNOWLEDGE_QUESTIONS[0]?.id ?? "", newLeader: true, right: true }])[0]],
  ["ResourceReach", schemas.resourceReachSchema, resourceReach([{ resource: "guide", cds: cds(1), stage: "opened" as never }], { guide: [cds(1), cds(2)] }).resources[0]],
  ["AlignmentScore", schemas.alignmentScoreSchema, alignmentScores([], [{ area: "goals", codes: ["x"], made: 3 }])[0]],
  ["Peer", schemas.peerSchema, findPeers(peer(0), Array.from({ length: 20 }, (_, index) => peer(index + 1))).peers[0]],
  ["ReferralRoute", schemas.referralRouteSchema, referralRoute({ kind: "district", county: "Monterey" }, "math", 2023)],
  ["CountySummaries", schemas.countySummariesSchema, summaries],
  ["CountyComparison", schemas.countyComparisonSchema, butte && glenn && compareCounties(butte, glenn)],
  ["PracticeCoverage", schemas.practiceCoverageSchema, practiceCoverage(summaries.summaries)[0]],
  ["PracticeScore", schemas.practiceScoreSchema, measurePractices([{ text: "Coaching", practices: ["coaching"] }])[0]],
  ["SummaryHit", schemas.summaryHitSchema, searchSummaries(summaries.summaries, { words: "coaching" })[0]],
  ["SummaryDuty", schemas.summaryDutySchema, summaryDuty("Alpine", "2023-07-01")],
  ["ListedRecords", schemas.listedRecordsSchema, recordsFromLists([listing])],
  ["DimensionCounts", schemas.dimensionCountsSchema, countIdentifiedBy([record], 2018, "county")],
  ["TransitionMatrix", schemas.transitionMatrixSchema, transitionMatrix([record], 2018, 2019)],
  ["MovementRates", schemas.movementRatesSchema, movementRates([record], 2018, 2019)],
  ["EntryCohort", schemas.entryCohortSchema, entryCohorts([record], [2017, 2018, 2019])[0]],
  ["TimeInAssistance", schemas.timeInAssistanceSchema, timeInAssistance([record], [2017, 2018, 2019])],
  ["ChartSpec", schemas.chartSpecSchema, indicatorHeatMap([{ group: "SWD", indicator: "ela", colour: 1, pupils: 40 }], { title: "Example" })],
  ["ChartSpec with notes", schemas.chartSpecSchema, gapChart([], { group: "EL", others: "All" }, { title: "Gap", unit: "points", notes: ["Made up."] })],
];

/** The first of a list in an answer, or the refusal itself, which then fails the schema. */
function firstOf(answer: object, key: string): unknown {
  const list = (answer as Record<string, unknown>)[key];
  return Array.isArray(list) ? (list as readonly unknown[])[0] : answer;
}

describe("answers and their schemas", () => {
  it.each(ANSWERS)("%s is what its schema says, also after JSON", (_, schema, answer) => {
    expect(answer).toBeDefined();
    expect(schema.safeParse(answer).error).toBeUndefined();
    expect(schema.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
  });

  it.each(ANSWERS)("%s without one of its fields is refused", (_, schema, answer) => {
    const keys = Object.keys(answer as object);
    const without = (key: string) => Object.fromEntries(Object.entries(answer as object).filter(([other]) => other !== key));
    expect(keys.some((key) => !schema.safeParse(without(key)).success)).toBe(true);
  });

  it("the directory's data are what their schemas say", () => {
    for (const area of GEOGRAPHIC_AREAS) expect(schemas.geographicAreaSchema.safeParse(area).error).toBeUndefined();
    for (const agency of LEAD_AGENCIES) expect(schemas.leadAgencySchema.safeParse(agency).error).toBeUndefined();
    for (const resource of SUPPORT_RESOURCES) expect(schemas.supportResourceSchema.safeParse(resource).error).toBeUndefined();
  });

  // The type checker takes a schema with fewer words for one with all of them.
  it("unions are complete", () => {
    const kinds: Record<ProviderKind, true> = { "county-superintendent": true, "superintendent-of-public-instruction": true, "department-of-education": true, "geographic-lead": true, ccee: true, "expert-lead": true, "equity-lead": true, "special-education-lead": true, "community-engagement-lead": true, "english-learner-lead": true, "chartering-authority": true, "state-board": true };
    for (const kind of Object.keys(kinds)) expect(schemas.leadAgencySchema.safeParse({ ...LEAD_AGENCIES[0], kind }).success, kind).toBe(true);
    const control: Record<ControlSignal, true> = { "beyond-limit": true, "two-of-three-beyond-two-sigma": true, "four-of-five-beyond-one-sigma": true, "eight-on-one-side": true, "six-rising-or-falling": true };
    expect(schemas.controlChartSchema.safeParse({ answered: true, kind: "p", centre: 1, baseline: 1, points: [{ at: "1", value: 1, lower: 0, upper: 2, signals: Object.keys(control) }], findings: [] }).error).toBeUndefined();
    const runs: Record<RunSignal, true> = { shift: true, trend: true, "too-few-runs": true, "too-many-runs": true };
    expect(schemas.runChartSchema.safeParse({ answered: true, median: 1, points: [], signals: Object.keys(runs).map((signal) => ({ signal, from: 0, to: 1 })), findings: [] }).error).toBeUndefined();
  });
});
