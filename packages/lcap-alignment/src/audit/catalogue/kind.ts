import type { Severity } from "@ssos/model";

/** What a code of finding means, whatever plan it is found in. */
export interface FindingKind {
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What to do about it. */
  readonly todo: string;
  /** Canonical citation of the rule, where one applies. */
  readonly citation?: string;
  /** The checks (AC), criteria (CR), requirements (RA, RG, ENC, OLD), school plan rules (SP) and formulas that it stands for. */
  readonly rules?: readonly string[];
}
