import { describe, expect, it } from "vitest";
import { summariseSupport } from "./cohorts/support-summary.ts";
import { INTERIM_MEASURES } from "./interim/measures.ts";
import { assistanceRecordSchema, commitmentSchema, feedbackResponseSchema, gapObservationSchema, groupObservationSchema, knowledgeAnswerSchema, measureDefinitionSchema, measurePointSchema, measureTargetSchema, peerCandidateSchema, promisingPracticeSchema, providerSchema, resourceUseSchema, rubricRatingSchema, supportNeedSchema, supportSummarySchema } from "./schemas.ts";

const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2022: { status: "general" }, 2023: { status: "differentiated", groups: { SWD: [4, 5], EL: [] }, methods: [1], recurring: false } } } as const;
const observation = { cds: "01611190000000", group: "SWD", indicator: "ela", year: 2022, identified: true, leaAssisted: true, baseline: -90, after: null };
const practice = { id: "p", title: "t", cds: "01611190000000", priorities: [5], groups: ["FOS"], gradeSpans: ["6-8"], vetting: "submitted", results: [], story: { start: "", steps: [], setbacks: [], took: "" } };

describe("the schemas", () => {
  it.each([
    ["a record", assistanceRecordSchema, record, [{ cds: "1" }, { years: { 2020: { status: "general" } } }, { years: { 2023: { status: "year-3" } } }, { kind: "school" }]],
    ["an observation", groupObservationSchema, observation, [{ baseline: undefined }, { cds: "1" }, { surplus: 1 }]],
    ["a gap", gapObservationSchema, { cds: "01611190000000", group: { before: 1, after: 2 }, others: { before: 1, after: null, pupils: 30 } }, [{ group: {} }]],
    ["a point", measurePointSchema, { at: "w1", value: null, size: 20 }, [{ at: "" }, { value: "3" }]],
    ["a target", measureTargetSchema, { baseline: 1, target: 2, steps: 1, better: "higher" }, [{ steps: 0 }, { better: "more" }]],
    ["a response", feedbackResponseSchema, { respondent: "r", provider: "p", side: "recipient", period: "x", answers: { quality: 5, clarity: null } }, [{ answers: { quality: 6 } }, { answers: { speed: 1 } }]],
    ["a rating", rubricRatingSchema, { principle: "equity", rater: "A", level: 4, evidence: [] }, [{ level: 5 }, { level: undefined }]],
    ["a commitment", commitmentSchema, { by: "provider", what: "x", due: "2024-02-29", done: null }, [{ due: "2023-02-29" }, { by: "state" }]],
    ["a provider", providerSchema, { id: "A", staffDays: null, expertise: [] }, [{ staffDays: -1 }]],
    ["a need", supportNeedSchema, { provider: "A", cds: "1", days: null, expertise: [] }, [{ days: "many" }]],
    ["an answer", knowledgeAnswerSchema, { question: "ccee", newLeader: true, right: null }, [{ right: "yes" }]],
    ["a use", resourceUseSchema, { resource: "g", cds: "1", stage: "used" }, [{ stage: "downloaded" }]],
    ["a practice", promisingPracticeSchema, practice, [{ vetting: "good" }, { groups: ["TOM"] }, { reviewedOn: "soon" }]],
    ["a candidate", peerCandidateSchema, { cds: "01611190000000", name: "A", features: { poor: null }, result: 1, pupils: null }, [{ features: { poor: "high" } }]],
  ] as const)("take %s and refuse what is none", (_name, schema, good, changes) => {
    expect(schema.safeParse(good).error).toBeUndefined();
    for (const change of changes) expect(schema.safeParse({ ...good, ...change }).success, JSON.stringify(change)).toBe(false);
  });

  it("take the summary as the command prints it", () => {
    const printed: unknown = JSON.parse(JSON.stringify(summariseSupport([record], [2023], [2022])));
    expect(supportSummarySchema.safeParse(printed).error).toBeUndefined();
    expect(supportSummarySchema.safeParse({ ...(printed as object), years: { 2023: { districts: -1, coes: 0, yearTwo: 0, groups: {} } } }).success).toBe(false);
  });

  it("take the measures that come with the package", () => {
    for (const measure of INTERIM_MEASURES) expect(measureDefinitionSchema.safeParse(measure).success).toBe(true);
  });
});
