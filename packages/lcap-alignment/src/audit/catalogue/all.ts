import type { PlanFindingCode } from "../finding.ts";
import { ALIGNMENT_FINDINGS } from "./alignment.ts";
import { CONTENT_FINDINGS } from "./content.ts";
import { CONTINUITY_FINDINGS } from "./continuity.ts";
import { CRITERION_FINDINGS } from "./criteria.ts";
import { FIGURE_FINDINGS } from "./figures.ts";
import { INPUT_FINDINGS } from "./input.ts";
import type { FindingKind } from "./kind.ts";
import { SCHOOL_FINDINGS } from "./schools.ts";

/** Every kind of finding on a plan, by code: severity, title, citation, what to do and the rules it stands for. */
export const PLAN_FINDINGS: Readonly<Record<PlanFindingCode, FindingKind>> = {
  ...FIGURE_FINDINGS,
  ...INPUT_FINDINGS,
  ...CONTINUITY_FINDINGS,
  ...CONTENT_FINDINGS,
  ...SCHOOL_FINDINGS,
  ...CRITERION_FINDINGS,
  ...ALIGNMENT_FINDINGS,
};
