import { STATE_INDICATOR_NAMES, STATE_INDICATORS, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type StateIndicator, type StudentGroup } from "@ssos/model";
import { levelIn, type LeaLine, type Overview } from "../engine/overview.ts";
import { letterOfLevel, levelName } from "../models/result-cell.ts";
import { HeatTable, type HeatCell } from "./heat-table.tsx";
import { Legend, levelClass } from "./level.tsx";

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
  const cellOf = (lea: LeaLine, indicator: StateIndicator): HeatCell => {
    const { level, measure } = levelIn(lea.levels, group, indicator);
    return { class: levelClass(level, measure), shown: letterOfLevel(level, measure), words: levelName(indicator, level, measure) };
  };
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
      <HeatTable label="Heat map by indicator" caption={`${STUDENT_GROUP_NAMES[group]} of the LEAs of ${county} County, ${overview.year} Dashboard`} leas={leas} columns={indicators} names={STATE_INDICATOR_NAMES} tab="results" cell={cellOf} />
    </section>
  );
}
