import type { ProvisionDifference } from "./compare-provisions.ts";
import type { SectionChange } from "./changes-between.ts";

const labels = (path: readonly string[]): string => path.map((label) => `(${label})`).join("");
const named = (about: string | undefined): string => (about === undefined ? "" : `: ${about}`);

/**
 * Tells a difference between two states of a section in one line.
 *
 * @param difference - of `changesBetween`, `compareProvisions` or `driftOf`
 * @example
 * ```ts
 * describeDifference({ kind: "figures", at: ["c"], figures: [{ before: "2 years", after: "3 years" }] }) // => "(c) 2 years became 3 years"
 * describeDifference({ kind: "renumbered", at: ["c", "1", "B"], to: ["c", "2"], about: "securing an expert" }) // => "(c)(1)(B) is now (c)(2): securing an expert"
 * ```
 */
export function describeDifference(difference: ProvisionDifference): string {
  switch (difference.kind) {
    case "new":
      return `${labels(difference.at)} is new${named(difference.about)}`;
    case "gone":
      return `${labels(difference.at)} is gone${named(difference.about)}`;
    case "renumbered":
      return `${labels(difference.at)} is now ${labels(difference.to)}${named(difference.about)}`;
    case "figures": {
      const figures = difference.figures.map(({ before, after }) => (before === null ? `${after ?? ""} is new` : after === null ? `${before} is gone` : `${before} became ${after}`));
      return `${labels(difference.at)} ${figures.join(", ")}`;
    }
    case "references": {
      const parts = [difference.removed.length === 0 ? "" : `no longer names ${difference.removed.join(", ")}`, difference.added.length === 0 ? "" : `now names ${difference.added.join(", ")}`];
      return `${labels(difference.at)} ${parts.filter((part) => part !== "").join("; ")}`;
    }
  }
}

const KINDS: Readonly<Record<SectionChange["kind"], string>> = { added: "is added", amended: "is amended", repealed: "is repealed", starts: "begins to govern", stops: "ceases to govern" };
const TEXTS: Readonly<Record<SectionChange["texts"], string>> = { read: "", derived: " [partly derived, not all texts were read]", "not-seen": " [text not seen]" };

/**
 * Tells a change of a section as lines to read: what happened, then each difference, set in.
 *
 * @param change - of `changesBetween`
 * @returns the first line with date, section, enactment and what it did; unseen texts are marked in it
 * @example
 * ```ts
 * changesBetween([section52071_1], "2026-01-01", "2026-12-31").flatMap(describeChange) // => ["2026-07-09 EC 52071.1 is added by AB 126 (Stats. 2026, Ch. 65, Sec. 109): added: moved out of 52071"]
 * ```
 */
export function describeChange(change: SectionChange): string[] {
  const by = change.bill === undefined ? change.chapter : `${change.bill} (${change.chapter})`;
  const head = `${change.date} ${change.citation} ${KINDS[change.kind]} by ${by}: ${change.changed}${TEXTS[change.texts]}`;
  return [head, ...change.differences.map((difference) => `  ${describeDifference(difference)}`)];
}
