import type { Level, Outcome } from "@ssos/model";
import type { Measure } from "../engine/overview.ts";
import { letterOfLevel, type ResultCell } from "../models/result-cell.ts";

/** The class that paints a level. */
export const levelClass = (level: Level, measure: Measure): string => `level ${measure === "status" ? "s" : "c"}${level}`;

/** A result in a table: letter, arrow and status; in words for screen readers. */
export function LevelCell({ cell, counts }: { readonly cell: ResultCell | undefined; readonly counts: boolean }) {
  if (cell === undefined) return <td class="empty"><span class="unseen">no row</span></td>;
  const { level, measure, letter, arrow, status, spoken } = cell;
  return (
    <td class={`${levelClass(level, measure)}${counts ? " ringed" : ""}`} title={spoken}>
      <span aria-hidden="true" class="shown">
        <b>
          {letter}
          {arrow !== "" && <i>{arrow}</i>}
        </b>
        <small>{status}</small>
      </span>
      <span class="unseen">
        {spoken}
        {counts ? ", counts toward the criteria" : ""}
      </span>
    </td>
  );
}

/** A small square with a level's letter. */
export function LevelBadge({ level, measure, name }: { readonly level: Level; readonly measure: Measure; readonly name: string }) {
  return (
    <span class="badge-line">
      <span class={`badge ${levelClass(level, measure)}`} aria-hidden="true">
        {letterOfLevel(level, measure)}
      </span>
      {name}
    </span>
  );
}

const OUTCOMES: Readonly<Record<Outcome, readonly [mark: string, text: string]>> = {
  eligible: ["●", "Eligible"],
  "not-eligible": ["○", "Not eligible"],
  "cannot-determine": ["?", "Open"],
  "not-applicable": ["–", "Does not apply"],
};

/** One of the four answers. */
export function OutcomePill({ outcome, big = false }: { readonly outcome: Outcome; readonly big?: boolean }) {
  const [mark, text] = OUTCOMES[outcome];
  return (
    <span class={`pill ${outcome}${big ? " big" : ""}`}>
      <span aria-hidden="true">{mark}</span> {text}
    </span>
  );
}

/** What letters mean; with `ring`, also the ring around results that count. */
export function Legend({ measure, ring = false }: { readonly measure: Measure; readonly ring?: boolean }) {
  const words = measure === "colour" ? ["Red, lowest", "Orange", "Yellow", "Green", "Blue, highest"] : ["1, lowest status", "2", "3", "4", "5, highest status"];
  return (
    <ul class="legend" aria-label="Legend">
      {words.map((name, index) => (
        <li key={name}>
          <LevelBadge level={(index + 1) as Level} measure={measure} name={name} />
        </li>
      ))}
      {measure === "colour" && (
        <li>
          <LevelBadge level={1} measure="status" name="status without a colour, 1 lowest to 5" />
        </li>
      )}
      <li>
        <LevelBadge level={0} measure={measure} name="no level" />
      </li>
      {ring && (
        <li>
          <span class="badge ring" aria-hidden="true" /> counts toward the criteria
        </li>
      )}
    </ul>
  );
}
