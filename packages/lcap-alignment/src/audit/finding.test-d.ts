import type { Finding } from "@ssos/model";
import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { auditPlan, PLAN_FINDINGS, type FindingKind, type FormulaId, type Lcap, type PlanFinding, type PlanFindingCode } from "../index.ts";
import type { lcapSchema } from "../schemas.ts";

describe("findings on plans", () => {
  it("carry codes of one closed union", () => {
    expectTypeOf<PlanFinding["code"]>().toEqualTypeOf<PlanFindingCode>();
    expectTypeOf<PlanFinding>().toExtend<Finding<PlanFindingCode>>();
    expectTypeOf<"no-such-code">().not.toExtend<PlanFindingCode>();
    expectTypeOf(PLAN_FINDINGS).toEqualTypeOf<Readonly<Record<PlanFindingCode, FindingKind>>>();
  });

  it("come from plans that the schema gives", () => {
    expectTypeOf<z.output<typeof lcapSchema>>().toEqualTypeOf<Lcap>();
    expectTypeOf(auditPlan).parameter(0).toEqualTypeOf<Lcap>();
    expectTypeOf<"I12">().toExtend<FormulaId>();
  });
});
