import { STUDENT_GROUP_NAMES, isIsoDate } from "@ssos/model";
import { useState } from "preact/hooks";
import type { LeaData } from "../engine/engine.ts";
import { proseOf } from "../models/prose.ts";
import { timelineOf, usualDay } from "../models/timeline.ts";
import type { Cite } from "./citation.tsx";
import { Prose } from "./prose.tsx";

/** Support over the years, from the files at hand, and what comes next as of a day. */
export function TimelineView({ data, cite }: { readonly data: LeaData; readonly cite: Cite }) {
  const [day, setDay] = useState(() => usualDay(data));
  const { years, prose } = timelineOf(data, day);
  return (
    <section aria-label="Timeline of support">
      <ol class="timeline">
        {years.map(({ year, state, label, groups, basis, since }) => (
          <li key={year} class={state}>
            <b class="year">{year}</b>
            <p class="state">{label}</p>
            {groups.length > 0 && (
              <ul class="small">
                {groups.map(({ group, priorities }) => (
                  <li key={group}>
                    {STUDENT_GROUP_NAMES[group]}: priorities {priorities.join(", ")}
                  </li>
                ))}
              </ul>
            )}
            {basis !== "none" && (
              <p class="calm">
                {basis}
                {since !== undefined && `, identified by ${since}`}
              </p>
            )}
          </li>
        ))}
      </ol>
      <div class="card prose">
        <div class="row spread">
          <h2>What follows</h2>
          <label class="field inline">
            <span>As of</span>
            <input type="date" value={day} onChange={({ currentTarget }) => isIsoDate(currentTarget.value) && setDay(currentTarget.value)} />
          </label>
        </div>
        <Prose blocks={proseOf(prose)} cite={(citation) => cite(citation, day)} />
        <p class="calm">Years marked computed follow from the Dashboard files; what the State lists goes before. Drop the State's assistance lists (as CSV) or further Dashboards to fill other years.</p>
      </div>
    </section>
  );
}
