import type { Finding } from "@ssos/model";

/** How many checks of an area were really made; a check without its facts is not made. */
export interface ChecksMade {
  /** Name of the area, such as `alignment` or `coherence`. */
  readonly area: string;
  /** Codes of findings that belong to the area. */
  readonly codes: readonly string[];
  /** Places checked: plans, goals or actions, by code together. */
  readonly made: number;
}

/** How much of an area stood the checks. */
export interface AlignmentScore {
  readonly area: string;
  readonly made: number;
  readonly errors: number;
  readonly warnings: number;
  /** Share of checks without an error or warning; null when none was made. */
  readonly clear: number | null;
}

/**
 * Scores alignment and coherence from the findings of any package: the share of checks that found nothing.
 * Infos do not count against it. A score says how many checks failed, not how bad a plan is.
 *
 * @param findings - of a plan, a determination or anything else
 * @param areas - which codes belong together, and how many checks were made
 * @returns scores in the order of areas; at most `made` findings count, one check cannot fail twice
 * @example
 * ```ts
 * const findings = [{ code: "group-not-addressed", severity: "error", place: { path: "goals/1" }, message: "" }] as const
 * alignmentScores(findings, [{ area: "alignment", codes: ["group-not-addressed"], made: 4 }]) // => [{ area: "alignment", made: 4, errors: 1, warnings: 0, clear: 0.75 }]
 * ```
 */
export function alignmentScores(findings: readonly Finding[], areas: readonly ChecksMade[]): AlignmentScore[] {
  return areas.map(({ area, codes, made }) => {
    const places = new Map<string, "error" | "warning">();
    for (const { code, severity, place } of findings) {
      if (severity === "info" || !codes.includes(code)) continue;
      const key = JSON.stringify([code, place]);
      if (places.get(key) !== "error") places.set(key, severity);
    }
    const found = [...places.values()];
    return {
      area,
      made,
      errors: found.filter((severity) => severity === "error").length,
      warnings: found.filter((severity) => severity === "warning").length,
      clear: made <= 0 ? null : Math.max(0, made - found.length) / made,
    };
  });
}
