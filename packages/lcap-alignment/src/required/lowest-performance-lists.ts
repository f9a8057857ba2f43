import type { StateIndicator, StudentGroup } from "@ssos/model";
import type { LowestPerformance } from "../audit/plan-context.ts";

/** A row of the State's lists of lowest performers, as `readLowestPerforming` of @ssos/model/files gives it. */
export interface LowestPerformerRow {
  readonly cds: string;
  readonly recordType: "lea" | "school";
  readonly schoolName: string;
  readonly charter: boolean;
  readonly group: StudentGroup;
  readonly worst: Readonly<Partial<Record<StateIndicator, boolean>>>;
}

/**
 * Lists the lowest performance levels that the plan of a district or county office must answer, from the State's lists of lowest
 * performers: groups of the LEA, schools, and groups of schools (EC 52064(e)(6)).
 *
 * An English learner progress mark stands in the school list, without a group, and counts for the school and for its English learners.
 * Charter schools have plans of their own and are left out.
 *
 * **When to use** with the State's lists; `lowestPerformanceOf` where the Dashboard files are at hand.
 *
 * @param rows - rows of all three lists together
 * @param cds - code of the district or county office
 * @example
 * ```ts
 * const row = { cds: "27661590000011", recordType: "school", schoolName: "S", charter: false, group: "ALL", worst: { elpi: true } } as const
 * lowestPerformanceFromLists([row], "27661590000000").map((cell) => `${cell.group} ${cell.indicator}`) // => ["ALL elpi", "EL elpi"]
 * ```
 */
export function lowestPerformanceFromLists(rows: readonly LowestPerformerRow[], cds: string): LowestPerformance[] {
  const prefix = cds.slice(0, 7);
  return rows
    .filter((row) => row.cds.startsWith(prefix) && !row.charter && (row.recordType === "school" || row.cds === cds))
    .flatMap((row) => {
      const place = row.recordType === "lea" ? {} : { school: row.cds, schoolName: row.schoolName };
      const indicators = (Object.entries(row.worst) as [StateIndicator, boolean][]).filter(([, worst]) => worst).map(([indicator]) => indicator);
      return indicators.flatMap((indicator): LowestPerformance[] => {
        const groups: readonly StudentGroup[] = indicator !== "elpi" ? [row.group] : row.recordType === "lea" ? ["EL"] : ["ALL", "EL"];
        return groups.filter((group) => row.recordType === "school" || group !== "ALL").map((group) => ({ group, indicator, ...place }));
      });
    });
}
