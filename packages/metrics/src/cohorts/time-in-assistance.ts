import type { DashboardYear, Finding } from "@ssos/model";
import { survivalCurve, type Spell, type SurvivalCurve } from "../statistics/kaplan-meier.ts";
import { isAssisted, type AssistanceRecord } from "./assistance-record.ts";
import { requireDistinct } from "./count-identified.ts";
import { comparabilityWarnings, type ComparabilityCode } from "./criteria-sets.ts";

/** A spell of assistance of one LEA. */
export interface AssistanceSpell extends Spell {
  readonly cds: string;
  readonly from: DashboardYear;
  /** The last list in which the LEA was seen in assistance. */
  readonly until: DashboardYear;
  /** Why the end was not seen: the lists end, or the LEA drops out of them. */
  readonly censoredBecause?: "lists-end" | "not-listed";
}

/** Time in assistance, counted in published lists. */
export interface TimeInAssistance {
  readonly spells: readonly AssistanceSpell[];
  /** LEAs in assistance on the first list given, whose beginning was not seen: left out. */
  readonly beginningUnseen: number;
  readonly curve: SurvivalCurve;
  readonly warnings: readonly Finding<ComparabilityCode>[];
}

/**
 * Tells how long LEAs stay in assistance, in consecutive published lists: 2019 and 2022 are neighbours,
 * since there was no list for 2020 and 2021. A spell ends with the first list that shows the LEA without
 * assistance; it is censored when the lists end before, or when the LEA is no longer on them.
 *
 * @param records - one record an LEA
 * @param years - the Dashboard years of the lists given
 * @param options - `firstListEver`: before it nobody can have been in assistance (default 2017); `level`: confidence (0.95)
 * @throws SsosError `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2017: { status: "differentiated" }, 2018: { status: "differentiated" }, 2019: { status: "general" } } } as const
 * timeInAssistance([record], [2017, 2018, 2019]).spells // => [{ cds: "01611190000000", from: 2017, until: 2018, duration: 2, ended: true }]
 * ```
 */
export function timeInAssistance(
  records: readonly AssistanceRecord[],
  years: readonly DashboardYear[],
  options: { readonly firstListEver?: DashboardYear; readonly level?: number } = {},
): TimeInAssistance {
  requireDistinct(records);
  const sorted = [...new Set(years)].sort((left, right) => left - right);
  const first = options.firstListEver ?? 2017;
  let beginningUnseen = 0;
  const spells = records.flatMap(({ cds, years: known }) => {
    const found: AssistanceSpell[] = [];
    let begun: number | undefined;
    const close = (after: number, ended: boolean, because?: "lists-end" | "not-listed") => {
      if (begun === undefined) return;
      const [from, until] = [sorted[begun] as DashboardYear, sorted[after - 1] as DashboardYear]; // begun < after <= length
      const beforeLists = begun === 0 && from !== first;
      if (beforeLists) beginningUnseen += 1;
      else found.push({ cds, from, until, duration: after - begun, ended, ...(because === undefined ? {} : { censoredBecause: because }) });
      begun = undefined;
    };
    sorted.forEach((year, index) => {
      const assisted = isAssisted(known[year]?.status);
      if (assisted === true) begun ??= index;
      else close(index, assisted === false, assisted === undefined ? "not-listed" : undefined);
    });
    close(sorted.length, false, "lists-end");
    return found;
  });
  return { spells, beginningUnseen, curve: survivalCurve(spells, options.level ?? 0.95), warnings: comparabilityWarnings(sorted) };
}
