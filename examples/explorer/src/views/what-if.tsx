import type { Determination } from "@ssos/eligibility";
import { PRIORITY_NAMES, STATE_INDICATOR_NAMES, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type DashboardYear, type LeaFacts, type StudentGroup } from "@ssos/model";
import { useMemo, useState } from "preact/hooks";
import { determinedWith, leversOf, type Trial } from "../models/what-if.ts";
import { LeverLine } from "./lever-line.tsx";
import { OutcomePill } from "./level.tsx";
import { Outlook } from "./outlook.tsx";

interface Arguments {
  readonly facts: LeaFacts;
  readonly year: DashboardYear;
  readonly answer: Determination;
}

/** Sliders for the results of a group: what they change is shown beside them at once. */
export function WhatIf({ facts, year, answer }: Arguments) {
  const results = facts.dashboards[year]?.results ?? {};
  const groups = STUDENT_GROUPS.filter((group) => results[group] !== undefined);
  const [group, setGroup] = useState<StudentGroup>(answer.groups.find(({ outcome }) => outcome === "eligible")?.group ?? groups[0] ?? "ALL");
  const [trial, setTrial] = useState<Trial>({});
  const after = useMemo(() => determinedWith(facts, year, trial), [facts, year, trial]);
  const { levers, fixed } = leversOf(facts, year, group, trial);
  const changed = Object.keys(trial).length;
  return (
    <>
      <div class="columns what-if">
        <section class="card" aria-labelledby="sliders">
          <div class="row spread">
            <h2 id="sliders">Had these been the results of {year}</h2>
            <label class="field inline">
              <span>Group</span>
              <select value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value as StudentGroup)}>
                {groups.map((code) => (
                  <option key={code} value={code}>
                    {STUDENT_GROUP_NAMES[code]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {levers.map((lever) => (
            <LeverLine
              key={`${group}/${lever.indicator}`}
              facts={facts}
              year={year}
              group={group}
              lever={lever}
              change={(value) => setTrial(({ [`${group}/${lever.indicator}` as const]: _, ...rest }) => (value === lever.given ? rest : { ...rest, [`${group}/${lever.indicator}`]: value }))}
            />
          ))}
          {fixed.length > 0 && <p class="calm">No slider: {fixed.map(({ indicator, why }) => `${STATE_INDICATOR_NAMES[indicator]} (${why})`).join(", ")}.</p>}
          {levers.length === 0 && fixed.length === 0 && <p>The group has no results on this Dashboard.</p>}
        </section>
        <section class="card verdicts" aria-labelledby="verdict">
          <h2 id="verdict">Eligibility</h2>
          <table class="plain">
            <caption class="unseen">Eligibility as published and with the values of the sliders</caption>
            <thead>
              <tr>
                <th scope="col"><span class="unseen">About</span></th>
                <th scope="col">As published</th>
                <th scope="col">As tried</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">The LEA</th>
                <td><OutcomePill outcome={answer.outcome} /></td>
                <td><OutcomePill outcome={after.outcome} /></td>
              </tr>
              <tr>
                <th scope="row">{STUDENT_GROUP_NAMES[group]}</th>
                <td><GroupVerdict answer={answer} group={group} /></td>
                <td><GroupVerdict answer={after} group={group} /></td>
              </tr>
            </tbody>
          </table>
          <p role="status" class="calm sentence">
            {changed === 0 ? "Move a slider; level and eligibility follow at once." : verdictSentence(answer, after)}
          </p>
          <button type="button" disabled={changed === 0} onClick={() => setTrial({})}>
            Back to the published values
          </button>
        </section>
      </div>
      <Outlook facts={facts} year={year} />
    </>
  );
}

function GroupVerdict({ answer, group }: { readonly answer: Determination; readonly group: StudentGroup }) {
  const found = answer.groups.find((each) => each.group === group);
  return (
    <>
      <OutcomePill outcome={found?.outcome ?? (answer.outcome === "not-applicable" ? "not-applicable" : "not-eligible")} />
      <ul class="small">
        {(found?.priorities ?? []).map((priority) => (
          <li key={priority}>
            {priority} {PRIORITY_NAMES[priority]}
          </li>
        ))}
      </ul>
    </>
  );
}

function verdictSentence(before: Determination, after: Determination): string {
  const names = (answer: Determination) => answer.groups.filter(({ outcome }) => outcome === "eligible").map(({ group }) => STUDENT_GROUP_NAMES[group]);
  if (before.outcome !== after.outcome) return `With these values the answer would change from ${before.outcome} to ${after.outcome}.`;
  const still = names(after);
  return `The LEA's answer stays ${after.outcome}${still.length === 0 ? "" : `; groups that meet the criteria: ${still.join(", ")}`}.`;
}
