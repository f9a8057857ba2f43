import { prioritiesOfLetter, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type StudentGroup } from "@ssos/model";
import type { LeaLine } from "../engine/overview.ts";
import { hashOf } from "../state/route.ts";
import { OutcomePill } from "./level.tsx";
import { Scroll } from "./scroll.tsx";

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
      <Scroll label="Heat map by student group">
        <table class="heat">
          <caption>
            Student groups that meet the criteria, {county} County, {year} Dashboard
          </caption>
          <thead>
            <tr>
              <th scope="col">LEA</th>
              {groups.map((group) => (
                <th key={group} scope="col">
                  {STUDENT_GROUP_NAMES[group]}
                </th>
              ))}
              <th scope="col">Assistance</th>
            </tr>
          </thead>
          <tbody>
            {leas.map((lea) => (
              <tr key={lea.cds}>
                <th scope="row">
                  <a href={hashOf({ page: "lea", cds: lea.cds, tab: "reasons" })}>{lea.name}</a>
                </th>
                {groups.map((group) => (
                  <GroupCell key={group} lea={lea} group={group} />
                ))}
                <td>
                  <OutcomePill outcome={lea.outcome} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="calm">An LEA without a dark cell can be eligible too: by local indicators that were not met (methods 2 and 3), where their ratings were given.</p>
    </section>
  );
}

function GroupCell({ lea, group }: { readonly lea: LeaLine; readonly group: StudentGroup }) {
  const found = lea.groups.find((each) => each.group === group);
  if (found === undefined) return <td class="empty"><span class="unseen">meets none</span></td>;
  const { outcome, letter, priorities } = found;
  const open = outcome === "cannot-determine";
  const shown = open ? "?" : (letter ?? String(priorities));
  const words = open ? "open" : outcome === "eligible" ? `meets the criteria${letter === null ? "" : ` in priorities ${(prioritiesOfLetter(letter) ?? []).join(", ")}`}` : priorities === 0 ? "meets none for certain" : "meets one priority";
  return (
    <td class={open ? "level g-open" : outcome === "eligible" ? "level g-eligible" : "level g-one"} title={words}>
      <b aria-hidden="true">{shown}</b>
      <span class="unseen">{words}</span>
    </td>
  );
}
