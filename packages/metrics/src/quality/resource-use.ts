import type { Finding } from "@ssos/model";

/** Stages in which a resource comes into use; each means the ones before it. */
export const USE_STAGES = ["told-of", "opened", "used", "used-again"] as const;

/** A stage of use. */
export type UseStage = (typeof USE_STAGES)[number];

/** An LEA reached a stage with a resource. */
export interface ResourceUse {
  readonly resource: string;
  readonly cds: string;
  readonly stage: UseStage;
}

/** The reach of one resource. */
export interface ResourceReach {
  readonly resource: string;
  /** LEAs at each stage or beyond it. */
  readonly leas: Readonly<Record<UseStage, number>>;
  /** Of the LEAs it is meant for, the share that uses it; null when none is named. */
  readonly reach: number | null;
}

/** Codes of findings about use. */
export type ResourceCode = "not-meant-for";

/**
 * Shows how far resources come into use among those they are meant for; downloads are not use.
 *
 * @param uses - events, in any order; an LEA counts once a stage
 * @param meantFor - CDS codes of the LEAs that each resource is meant for
 * @example
 * ```ts
 * const reach = resourceReach([{ resource: "guide", cds: "1", stage: "used" }, { resource: "guide", cds: "2", stage: "opened" }], { guide: ["1", "2", "3", "4"] })
 * reach.resources // => [{ resource: "guide", leas: { "told-of": 2, opened: 2, used: 1, "used-again": 0 }, reach: 0.25 }]
 * ```
 */
export function resourceReach(uses: readonly ResourceUse[], meantFor: Readonly<Record<string, readonly string[]>>): { readonly resources: readonly ResourceReach[]; readonly findings: readonly Finding<ResourceCode>[] } {
  const findings: Finding<ResourceCode>[] = [];
  const names = [...new Set([...Object.keys(meantFor), ...uses.map(({ resource }) => resource)])].sort();
  const resources = names.map((resource): ResourceReach => {
    const furthest = new Map<string, number>();
    for (const one of uses) {
      if (one.resource === resource) furthest.set(one.cds, Math.max(furthest.get(one.cds) ?? 0, USE_STAGES.indexOf(one.stage)));
    }
    const intended = meantFor[resource];
    if (intended !== undefined) {
      for (const cds of furthest.keys()) {
        if (!intended.includes(cds)) findings.push({ code: "not-meant-for", severity: "info", place: { path: `${resource}/${cds}` }, message: `${resource} is used by ${cds}, for which it is not meant; it is not counted in its reach.` });
      }
    }
    const at = (stage: number, only?: readonly string[]) => [...furthest].filter(([cds, reached]) => reached >= stage && (only === undefined || only.includes(cds))).length;
    const used = USE_STAGES.indexOf("used");
    return {
      resource,
      leas: { "told-of": at(0), opened: at(1), used: at(used), "used-again": at(3) },
      reach: intended === undefined || intended.length === 0 ? null : at(used, intended) / new Set(intended).size,
    };
  });
  return { resources, findings };
}
