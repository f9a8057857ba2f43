import { isoDateOf } from "@ssos/model";
import type { Actor } from "./actor.ts";
import { inForce, type Duty } from "./duty.ts";

/** What changed for an actor between two dates. */
export interface DutyChanges {
  /** In force on the later date, not on the earlier. */
  readonly new: readonly Duty[];
  /** In force on the earlier date, not on the later. */
  readonly gone: readonly Duty[];
  /** In force on neither, but on some day between. */
  readonly passing: readonly Duty[];
  readonly unchanged: number;
}

/**
 * Compares the duties of two dates, of one actor or of all.
 *
 * A norm that an amendment worded anew stands in both `gone` and `new`, under two ids: what carries over is read
 * from its words, not guessed here.
 *
 * @param duties - the duties to ask
 * @param from - the earlier ISO date
 * @param to - the later ISO date
 * @param actor - whose duties; all when left out
 * @throws SsosError `invalid-date` when a date does not exist
 * @example
 * ```ts
 * const changes = dutyChanges(allDuties, "2026-07-09", "2026-09-18", "superintendent-of-public-instruction")
 * changes.new.map(({ citation }) => citation) // => ["EC 52071.5(d)"]
 * changes.gone // => []
 * ```
 */
export function dutyChanges(duties: readonly Duty[], from: string, to: string, actor?: Actor): DutyChanges {
  const [early, late] = [isoDateOf(from), isoDateOf(to)];
  const own = duties.filter((duty) => actor === undefined || duty.actors.includes(actor));
  return {
    new: own.filter((duty) => !inForce(duty, early) && inForce(duty, late)),
    gone: own.filter((duty) => inForce(duty, early) && !inForce(duty, late)),
    passing: own.filter((duty) => duty.from > early && duty.until !== "open" && duty.until <= late),
    unchanged: own.filter((duty) => inForce(duty, early) && inForce(duty, late)).length,
  };
}
