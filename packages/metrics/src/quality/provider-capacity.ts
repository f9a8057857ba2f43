/** A provider of support with its means. */
export interface Provider {
  readonly id: string;
  /** Days of staff for support of LEAs in the year; null: not known. */
  readonly staffDays: number | null;
  /** What its staff can do, such as `english-learners` or `improvement-science`. */
  readonly expertise: readonly string[];
}

/** What an LEA needs of a provider. */
export interface SupportNeed {
  readonly provider: string;
  readonly cds: string;
  /** Days agreed; null: not agreed yet. */
  readonly days: number | null;
  readonly expertise: readonly string[];
}

/** Whether a provider can do what is asked of it. */
export interface ProviderCapacity {
  readonly provider: string;
  readonly leas: number;
  readonly daysNeeded: number;
  /** LEAs whose days are not agreed; `load` leaves them out and is a lower bound. */
  readonly daysOpen: number;
  /** Days needed of days there are; above 1 is more than it can do; null when its days are not known or none. */
  readonly load: number | null;
  /** Expertise asked for that it does not have, with how many LEAs ask. */
  readonly lacking: readonly { readonly expertise: string; readonly leas: number }[];
}

/**
 * Compares what LEAs need of providers with what these have.
 *
 * @param providers - with days and expertise
 * @param needs - one an LEA and provider
 * @example
 * ```ts
 * providerCapacity([{ id: "A", staffDays: 40, expertise: ["data"] }], [{ provider: "A", cds: "1", days: 30, expertise: ["data"] }, { provider: "A", cds: "2", days: 20, expertise: ["math"] }]) // => [{ provider: "A", leas: 2, daysNeeded: 50, daysOpen: 0, load: 1.25, lacking: [{ expertise: "math", leas: 1 }] }]
 * ```
 */
export function providerCapacity(providers: readonly Provider[], needs: readonly SupportNeed[]): ProviderCapacity[] {
  return providers.map(({ id, staffDays, expertise }) => {
    const own = needs.filter(({ provider }) => provider === id);
    const daysNeeded = own.reduce((total, { days }) => total + (days ?? 0), 0);
    const asked = [...new Set(own.flatMap((need) => need.expertise))].sort();
    return {
      provider: id,
      leas: new Set(own.map(({ cds }) => cds)).size,
      daysNeeded,
      daysOpen: own.filter(({ days }) => days === null).length,
      load: staffDays === null || staffDays <= 0 ? null : daysNeeded / staffDays,
      lacking: asked.filter((one) => !expertise.includes(one)).map((one) => ({ expertise: one, leas: new Set(own.filter((need) => need.expertise.includes(one)).map(({ cds }) => cds)).size })),
    };
  });
}
