import type { Determination } from "@ssos/eligibility";
import { STATE_INDICATOR_NAMES, STATE_INDICATORS, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type DashboardYear, type LeaFacts, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { Measure } from "../engine/overview.ts";
import { resultCell } from "../models/result-cell.ts";
import { Legend, LevelCell } from "./level.tsx";
import { Scroll } from "./scroll.tsx";

interface Arguments {
  readonly facts: LeaFacts;
  readonly year: DashboardYear;
  readonly answer: Determination;
  readonly measure: Measure;
}

/** Student groups by indicators, in the Dashboard's colours; results that count toward the criteria have a ring. */
export function Results({ facts, year, answer, measure }: Arguments) {
  return (
    <section aria-label="Results">
      <Legend measure={measure} ring />
      <Scroll label="Results by student group and indicator">
        <ResultTable facts={facts} year={year} answer={answer} caption={`Student groups by indicators, ${year} Dashboard`} groupNames={STUDENT_GROUP_NAMES} indicatorNames={STATE_INDICATOR_NAMES} criteria="Criteria" />
      </Scroll>
      <p class="calm">Letters say the level, arrows the change: up is better on every indicator. Rates are percentages, English Language Arts and Mathematics are points from standard. * stands for results of 1 to 10 pupils, – for results without a level.</p>
    </section>
  );
}

interface TableArguments extends Omit<Arguments, "measure"> {
  readonly caption: string;
  readonly groupNames: Readonly<Record<StudentGroup, string>>;
  readonly indicatorNames: Readonly<Record<StateIndicator, string>>;
  /** Heading of the last column. */
  readonly criteria: string;
}

/** The table itself, which the printed report shows too. */
export function ResultTable({ facts, year, answer, caption, groupNames, indicatorNames, criteria }: TableArguments) {
  const results = facts.dashboards[year]?.results ?? {};
  const groups = STUDENT_GROUPS.filter((group) => results[group] !== undefined);
  const indicators = STATE_INDICATORS.filter((indicator) => groups.some((group) => results[group]?.[indicator] !== undefined));
  return (
    <table class="heat results">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Student group</span>
          </th>
          {indicators.map((indicator) => (
            <th key={indicator} scope="col">
              {indicatorNames[indicator]}
            </th>
          ))}
          <th scope="col">{criteria}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const found = answer.groups.find((each) => each.group === group);
          const counting = new Set(found?.reasons.flatMap(({ indicators: used }) => used));
          return (
            <tr key={group}>
              <th scope="row">{groupNames[group]}</th>
              {indicators.map((indicator) => (
                <LevelCell key={indicator} cell={resultCell(indicator, results[group]?.[indicator])} counts={counting.has(indicator)} />
              ))}
              <td class={found?.outcome === "eligible" ? "verdict yes" : "verdict"}>
                {found === undefined ? "–" : [found.letter, found.priorities.join(", ")].filter((part) => part !== null && part !== "").join(": ") || "?"}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
