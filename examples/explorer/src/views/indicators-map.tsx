import { STATE_INDICATOR_NAMES, STATE_INDICATORS, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type StudentGroup } from "@ssos/model";
import { levelIn, type LeaLine, type Overview } from "../engine/overview.ts";
import { letterOfLevel, levelName } from "../models/result-cell.ts";
import { hashOf } from "../state/route.ts";
import { Legend, levelClass, OutcomePill } from "./level.tsx";
import { Scroll } from "./scroll.tsx";

interface Arguments {
  readonly county: string;
  readonly leas: readonly LeaLine[];
  readonly overview: Overview;
  readonly group: StudentGroup;
  readonly setGroup: (group: StudentGroup) => void;
}

/** The heat map that counties make by hand: LEAs by indicators, for one student group. */
export function IndicatorsMap({ county, leas, overview, group, setGroup }: Arguments) {
  const indicators = STATE_INDICATORS.filter((indicator) => leas.some(({ levels }) => STUDENT_GROUPS.some((each) => levelIn(levels, each, indicator).level > 0)));
  return (
    <section aria-label="By indicator">
      <div class="row spread">
        <label class="field inline">
          <span>Student group</span>
          <select value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value as StudentGroup)}>
            {STUDENT_GROUPS.map((code) => (
              <option key={code} value={code}>
                {STUDENT_GROUP_NAMES[code]}
              </option>
            ))}
          </select>
        </label>
        <Legend measure={overview.measure} />
      </div>
      <Scroll label="Heat map by indicator">
        <table class="heat">
          <caption>
            {STUDENT_GROUP_NAMES[group]} of the LEAs of {county} County, {overview.year} Dashboard
          </caption>
          <thead>
            <tr>
              <th scope="col">LEA</th>
              {indicators.map((indicator) => (
                <th key={indicator} scope="col">
                  {STATE_INDICATOR_NAMES[indicator]}
                </th>
              ))}
              <th scope="col">Assistance</th>
            </tr>
          </thead>
          <tbody>
            {leas.map((lea) => (
              <tr key={lea.cds}>
                <th scope="row">
                  <a href={hashOf({ page: "lea", cds: lea.cds, tab: "results" })}>{lea.name}</a>
                </th>
                {indicators.map((indicator) => {
                  const { level, measure } = levelIn(lea.levels, group, indicator);
                  return (
                    <td key={indicator} class={levelClass(level, measure)} title={levelName(indicator, level, measure)}>
                      <b aria-hidden="true">{letterOfLevel(level, measure)}</b>
                      <span class="unseen">{levelName(indicator, level, measure)}</span>
                    </td>
                  );
                })}
                <td>
                  <OutcomePill outcome={lea.outcome} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
