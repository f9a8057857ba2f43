import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { alignAssistance, auditPlan, auditPrintedPlans, reviewPlan } from "@ssos/lcap-alignment";
import {
  assistanceAlignmentSchema,
  LCAP_SCHEMAS,
  lcapJsonSchemas,
  lcapSchema,
  planAuditSchema,
  planContextSchema,
  planReviewSchema,
  printedAuditsSchema,
} from "@ssos/lcap-alignment/schemas";
import { cleanCase, withValue } from "./fixtures/synthetic-district.ts";
import { FAULTS } from "./fixtures/faults.ts";

const published = (name: string): object => JSON.parse(readFileSync(new URL(`../json-schema/ssos.lcap-alignment.${name}.json`, import.meta.url), "utf8")) as object;
const names = Object.keys(LCAP_SCHEMAS) as (keyof typeof LCAP_SCHEMAS)[];

describe("published JSON Schemas", () => {
  it.each(names)("%s is what the zod schema gives (node tools/scripts/generate-lcap-schema.mjs)", (name) => {
    expect(published(name)).toEqual(JSON.parse(JSON.stringify(lcapJsonSchemas()[name])));
  });

  const ajv = new Ajv({ strict: false, schemas: names.map((name) => ({ ...published(name), $id: `ssos.lcap-alignment.${name}.json` })) });
  addFormats(ajv);
  const plan = ajv.getSchema("ssos.lcap-alignment.Lcap.json");
  const context = ajv.getSchema("ssos.lcap-alignment.PlanContext.json");

  it("agree with zod on the clean plan and on every faulty one", () => {
    for (const own of [cleanCase, ...FAULTS.map((fault) => fault.make(cleanCase))]) {
      expect(plan?.(own.plan)).toBe(true);
      expect(lcapSchema.safeParse(own.plan).success).toBe(true);
      expect(context?.(own.options.context)).toBe(planContextSchema.safeParse(own.options.context).success);
    }
  });

  it.each([
    ["a plan without goals", "goals", undefined],
    ["a goal type that is none", "goals/0/type", "vision"],
    ["an unknown property", "surplus", true],
    ["a CDS code of 13 digits", "lea/cds", "2700001000000"],
    ["an amount that is an object", "tables/planned/rows/0/lcff", { dollars: 5 }],
    ["a priority 11", "goals/0/priorities", [11]],
    ["a contributing mark in words", "tables/planned/rows/0/contributing", "Yes"],
  ])("both refuse %s", (_what, path, value) => {
    const broken = withValue(cleanCase.plan, path, value);
    expect(lcapSchema.safeParse(broken).success).toBe(false);
    expect(plan?.(broken)).toBe(false);
  });

  it("take what the functions give, for every faulty plan", () => {
    const audits = ajv.getSchema("ssos.lcap-alignment.PlanAudit.json");
    for (const own of [cleanCase, ...FAULTS.map((fault) => fault.make(cleanCase))]) {
      const audit = auditPlan(own.plan, own.options);
      expect(planAuditSchema.parse(audit)).toEqual(audit);
      expect(audits?.(JSON.parse(JSON.stringify(audit)))).toBe(true);
      const review = reviewPlan(own.plan, audit);
      expect(planReviewSchema.parse(review)).toEqual(review);
      const alignment = alignAssistance(own.plan, own.options.context?.assistance ?? []);
      expect(assistanceAlignmentSchema.parse(alignment)).toEqual(alignment);
    }
    const printed = auditPrintedPlans([{ id: "A", table1: { baseGrant: 1000, scGrant: 125, projectedPct: "12.00%" } }]);
    expect(printedAuditsSchema.parse(printed)).toEqual(printed);
  });
});
