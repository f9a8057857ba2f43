import { STUDENT_GROUP_NAMES, type Outcome } from "@ssos/model";
import { useState } from "preact/hooks";
import type { Overview } from "../engine/overview.ts";
import { searchLeas, type Search } from "../models/search.ts";
import { hashOf } from "../state/route.ts";
import { OutcomePill } from "./level.tsx";
import { Scroll } from "./scroll.tsx";

const KINDS = { district: "School district", coe: "County office of education", charter: "Charter school" } as const;
const OUTCOMES: readonly (readonly [Search["outcome"], string])[] = [["any", "Any"], ["eligible", "Eligible"], ["not-eligible", "Not eligible"], ["cannot-determine", "Open"], ["not-applicable", "Does not apply"]];

/** A list of LEAs to search, in one county or all. */
export function LeaSearch({ overview, county }: { readonly overview: Overview; readonly county: { readonly code: string; readonly name: string } }) {
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<Outcome | "any">("any");
  const [everywhere, setEverywhere] = useState(false);
  const { found, count } = searchLeas(overview.leas, { text, outcome, county: everywhere ? "" : county.code });
  return (
    <section aria-label="List and search">
      <form class="row" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          <span>Name or code</span>
          <input type="search" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} autocomplete="off" />
        </label>
        <label class="field">
          <span>Assistance</span>
          <select value={outcome} onChange={({ currentTarget }) => setOutcome(currentTarget.value as Search["outcome"])}>
            {OUTCOMES.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {overview.counties.length > 1 && (
          <label class="check">
            <input type="checkbox" checked={everywhere} onChange={({ currentTarget }) => setEverywhere(currentTarget.checked)} /> all counties
          </label>
        )}
      </form>
      <p role="status" class="calm">
        {count === 0 ? "None found. Try part of the name, or all counties." : `${count.toLocaleString("en-US")} found${count > found.length ? `, the first ${found.length} shown` : ""}.`}
      </p>
      <Scroll label="LEAs found">
        <table class="plain">
          <caption class="unseen">LEAs found</caption>
          <thead>
            <tr>
              <th scope="col">LEA</th>
              <th scope="col">Assistance</th>
              <th scope="col">Groups that meet the criteria</th>
              <th scope="col">Kind</th>
              <th scope="col">CDS code</th>
            </tr>
          </thead>
          <tbody>
            {found.map((lea) => (
              <tr key={lea.cds}>
                <th scope="row">
                  <a href={hashOf({ page: "lea", cds: lea.cds, tab: "results" })}>{lea.name}</a>
                </th>
                <td>
                  <OutcomePill outcome={lea.outcome} />
                </td>
                <td>{lea.groups.filter((each) => each.outcome === "eligible").map(({ group, letter }) => `${STUDENT_GROUP_NAMES[group]}${letter === null ? "" : ` (${letter})`}`).join(", ") || "–"}</td>
                <td>{KINDS[lea.kind]}</td>
                <td class="code">{lea.cds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
