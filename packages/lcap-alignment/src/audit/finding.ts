import type { Finding } from "@ssos/model";
import type { ALIGNMENT_FINDINGS } from "./catalogue/alignment.ts";
import type { CONTENT_FINDINGS } from "./catalogue/content.ts";
import type { CONTINUITY_FINDINGS } from "./catalogue/continuity.ts";
import type { CRITERION_FINDINGS } from "./catalogue/criteria.ts";
import type { FIGURE_FINDINGS } from "./catalogue/figures.ts";
import type { INPUT_FINDINGS } from "./catalogue/input.ts";
import type { FindingKind } from "./catalogue/kind.ts";
import type { SCHOOL_FINDINGS } from "./catalogue/schools.ts";

/** Every code of a finding on a plan. */
export type PlanFindingCode =
  | keyof typeof FIGURE_FINDINGS
  | keyof typeof INPUT_FINDINGS
  | keyof typeof CONTINUITY_FINDINGS
  | keyof typeof CONTENT_FINDINGS
  | keyof typeof SCHOOL_FINDINGS
  | keyof typeof CRITERION_FINDINGS
  | keyof typeof ALIGNMENT_FINDINGS;

/** A finding on a plan: besides what every finding says, the money at stake and what to do. */
export interface PlanFinding extends Finding<PlanFindingCode> {
  /** Dollars at stake; 0 when no money is, null when it cannot be said. */
  readonly dollars: number | null;
  readonly todo: string;
}

/** What one finding says besides its kind. @internal */
export interface FindingDetails {
  readonly path: string;
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly dollars?: number | null;
}

/** Makes a finding of a catalogue's kind. @internal */
export function findingOf<Code extends PlanFindingCode>(catalogue: Readonly<Record<Code, FindingKind>>, code: Code, details: FindingDetails): PlanFinding {
  const kind = catalogue[code];
  return {
    code,
    severity: kind.severity,
    place: { path: details.path },
    ...(details.found === undefined ? {} : { found: details.found }),
    ...(details.expected === undefined ? {} : { expected: details.expected }),
    ...(kind.citation === undefined ? {} : { citation: kind.citation }),
    message: details.message,
    dollars: details.dollars === undefined ? 0 : details.dollars,
    todo: kind.todo,
  };
}
