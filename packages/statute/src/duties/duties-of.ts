import { checkArgument, isoDateOf, type CitationText } from "@ssos/model";
import type { Actor } from "./actor.ts";
import { inForce, type Duty, type DutyTopic, type Modality } from "./duty.ts";
import { unreadSectionsAt } from "./unread-texts.ts";

/** Which duties are asked for; what is left out does not narrow. */
export interface DutyQuestion {
  readonly asOf: string;
  readonly actor?: Actor;
  readonly modality?: Modality;
  readonly topic?: DutyTopic;
}

/** The duties in force, and what the list cannot know. */
export interface DutyAnswer {
  readonly duties: readonly Duty[];
  /** Sections that stood in the Code on that date with a text that was not read: the list is silent about them. */
  readonly unread: readonly CitationText[];
}

/**
 * Lists duties and powers in force on a date, of one actor or of all.
 *
 * **When to use** to read what somebody must, may and must not do; {@link dutiesToward} asks from the side of an LEA.
 *
 * @param duties - the duties to ask, for example {@link allDuties}
 * @param question - the date, and what narrows the list
 * @throws SsosError `wrong-argument`, `invalid-date` when `asOf` is no calendar date
 * @example
 * ```ts
 * const { duties } = dutiesOf(allDuties, { actor: "geographic-lead", asOf: "2026-10-02", topic: "assistance", modality: "may" })
 * duties.map(({ citation }) => citation) // => ["EC 52071(d)", "EC 52071(d)"]
 * dutiesOf(allDuties, { asOf: "2013-06-30" }).duties.length // => 0
 * ```
 */
export function dutiesOf(duties: readonly Duty[], question: DutyQuestion): DutyAnswer {
  checkArgument(duties, "duties", "list");
  checkArgument(question, "question", { asOf: "text" });
  const asOf = isoDateOf(question.asOf);
  const { actor, modality, topic } = question;
  return {
    duties: duties.filter(
      (duty) =>
        inForce(duty, asOf) &&
        (actor === undefined || duty.actors.includes(actor)) &&
        (modality === undefined || duty.modality === modality) &&
        (topic === undefined || duty.topic === topic),
    ),
    unread: unreadSectionsAt(asOf),
  };
}

/**
 * Lists who may do something, by a word of the power: `"ask CCEE"`, `"fee"`, `"revise"`.
 *
 * @param duties - the duties to ask
 * @param words - words that stand in the power's action or object; case does not matter, all must occur
 * @param asOf - an ISO date
 * @returns the powers, in the order of the Code; empty when nobody may
 * @throws SsosError `invalid-date` when `asOf` is no calendar date
 * @example
 * ```ts
 * whoMay(allDuties, "charge fee", "2026-10-02").map(({ actors, citation }) => `${actors[0]} ${citation}`) // => ["county-superintendent EC 52071(a)", "county-superintendent EC 52071.1(a)", "chartering-authority EC 47607.3(g)"]
 * ```
 */
export function whoMay(duties: readonly Duty[], words: string, asOf: string): Duty[] {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return dutiesOf(duties, { asOf, modality: "may" }).duties.filter((duty) => {
    const text = `${duty.action} ${duty.object}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * Lists the alternatives of a duty: other ways of performing the same duty, or duties of which performing one is enough.
 *
 * @param duties - the duties to ask
 * @param id - the id of a duty
 * @returns without the duty itself, and only those in force on some day that it is; empty when there are none or the id is unknown
 * @example
 * ```ts
 * alternativesOf(allDuties, "student-committee").map(({ id }) => id) // => ["pupils-on-parent-committee"]
 * alternativesOf(allDuties, "district-assistance-2026-ccee").length // => 5
 * ```
 */
export function alternativesOf(duties: readonly Duty[], id: string): Duty[] {
  const duty = duties.find((other) => other.id === id);
  if (duty === undefined) return [];
  const shares = (other: Duty) => (duty.wayOf !== undefined && duty.wayOf === other.wayOf) || (duty.alternatives !== undefined && duty.alternatives === other.alternatives);
  return duties.filter((other) => other.id !== id && shares(other) && overlap(duty, other));
}

function overlap(left: Duty, right: Duty): boolean {
  return (left.until === "open" || right.from < left.until) && (right.until === "open" || left.from < right.until);
}
