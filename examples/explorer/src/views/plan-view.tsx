import type { Determination } from "@ssos/eligibility";
import type { Lcap } from "@ssos/lcap-alignment";
import { STATE_INDICATOR_NAMES, STUDENT_GROUP_NAMES, type DashboardYear, type LeaFacts } from "@ssos/model";
import { useMemo } from "preact/hooks";
import { coverageOf, coverageWords } from "../models/coverage.ts";
import { Citation, type Cite } from "./citation.tsx";
import { Scroll } from "./scroll.tsx";

interface Arguments {
  readonly plan: Lcap | undefined;
  readonly facts: LeaFacts;
  readonly year: DashboardYear;
  readonly answer: Determination;
  readonly cite: Cite;
  readonly day: string;
}

const WORDS = { full: "full", partial: "partly", none: "none" } as const;

/** Whether the plan measures, targets, funds and names what led to assistance. */
export function PlanView({ plan, facts, year, answer, cite, day }: Arguments) {
  const coverage = useMemo(() => (plan === undefined ? undefined : coverageOf(plan, facts, year, answer)), [plan, facts, year, answer]);
  if (plan === undefined || coverage === undefined) {
    return (
      <section class="card" aria-label="Plan">
        <h2>No plan is open</h2>
        <p>Drop the plan (LCAP) as JSON in the format ssos/lcap/1 onto the page; the files that are here stay. The sample county brings an invented plan of Delta Oaks Unified.</p>
      </section>
    );
  }
  const { alignment, otherLea, full } = coverage;
  const { cells, gaps } = alignment;
  return (
    <section class="card" aria-labelledby="plan">
      <h2 id="plan">
        {plan.id} and the {year} Dashboard
      </h2>
      {otherLea && (
        <p class="notice warning">
          This plan is of {plan.lea.name}, CDS {plan.lea.cds}, not of {facts.lea.name}. The table shows what it would cover here.
        </p>
      )}
      {cells.length === 0 ? (
        <p>No group led this LEA to assistance on the {year} Dashboard, so the plan owes none an answer for it.</p>
      ) : (
        <>
          <p>
            <b>
              {full} of {cells.length}
            </b>{" "}
            groups and indicators that led to assistance are fully covered. <Citation citation="EC 52064(b)(2)" open={() => cite("EC 52064(b)(2)", day)} />
          </p>
          <Scroll label="Coverage by the plan">
            <table class="plain coverage">
              <caption class="unseen">What the plan holds for each group and indicator</caption>
              <thead>
                <tr>
                  <th scope="col">Group and indicator</th>
                  <th scope="col">Coverage</th>
                  <th scope="col">Metric</th>
                  <th scope="col">Target</th>
                  <th scope="col">Action</th>
                  <th scope="col" class="number">Funds</th>
                  <th scope="col">Summary</th>
                </tr>
              </thead>
              <tbody>
                {cells.map((cell) => {
                  const words = coverageWords(cell);
                  return (
                    <tr key={`${cell.cell.group}${cell.cell.indicator}`}>
                      <th scope="row">
                        {STUDENT_GROUP_NAMES[cell.cell.group]}, {STATE_INDICATOR_NAMES[cell.cell.indicator]}
                      </th>
                      <td><span class={`pill cover-${cell.coverage}`}>{WORDS[cell.coverage]}</span></td>
                      <td>{words.metric}</td>
                      <td>{words.target}</td>
                      <td>{words.action}</td>
                      <td class="number">{words.money}</td>
                      <td>{words.summary}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Scroll>
          <h3>{gaps.length === 0 ? "No gaps" : "Gaps, the gravest first"}</h3>
          <ul>
            {gaps.map(({ message, todo }, index) => (
              <li key={index}>
                {message} <span class="calm">{todo}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
