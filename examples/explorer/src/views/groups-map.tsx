import { prioritiesOfLetter, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type StudentGroup } from "@ssos/model";
import type { LeaLine } from "../engine/overview.ts";
import { HeatTable, type HeatCell } from "./heat-table.tsx";

/** LEAs by student groups: which meet the criteria, in how many priorities, under which letter of the State's list. */
export function GroupsMap({ county, leas, year }: { readonly county: string; readonly leas: readonly LeaLine[]; readonly year: number }) {
  const groups = STUDENT_GROUPS.filter((group) => leas.some((lea) => lea.groups.some((each) => each.group === group)));
  if (groups.length === 0) return <p class="calm">No student group of this county meets the criteria of any priority.</p>;
  return (
    <section aria-label="By student group">
      <ul class="legend" aria-label="Legend">
        <li><span class="badge g-eligible" aria-hidden="true">H</span> meets two or more priorities, with the letter of the State's list</li>
        <li><span class="badge g-one" aria-hidden="true">1</span> meets one priority</li>
        <li><span class="badge g-open" aria-hidden="true">?</span> open</li>
      </ul>
      <HeatTable label="Heat map by student group" caption={`Student groups that meet the criteria, ${county} County, ${year} Dashboard`} leas={leas} columns={groups} names={STUDENT_GROUP_NAMES} tab="reasons" cell={cellOf} />
      <p class="calm">An LEA without a dark cell can be eligible too: by local indicators that were not met (methods 2 and 3), where their ratings were given.</p>
    </section>
  );
}

function cellOf(lea: LeaLine, group: StudentGroup): HeatCell {
  const found = lea.groups.find((each) => each.group === group);
  if (found === undefined) return { class: "empty", words: "meets none" };
  const { outcome, letter, priorities } = found;
  if (outcome === "cannot-determine") return { class: "level g-open", shown: "?", words: "open" };
  const shown = letter ?? String(priorities);
  if (outcome === "eligible") return { class: "level g-eligible", shown, words: `meets the criteria${letter === null ? "" : ` in priorities ${(prioritiesOfLetter(letter) ?? []).join(", ")}`}` };
  return { class: "level g-one", shown, words: priorities === 0 ? "meets none for certain" : "meets one priority" };
}
