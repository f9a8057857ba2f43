import { allLevelRules, ASSISTANCE_CRITERIA, describeDistance, leaOutlook, type LeaOutlook, type LevelChange } from "@ssos/eligibility";
import { COLOURS, STATE_INDICATOR_NAMES, STUDENT_GROUP_NAMES, type DashboardYear, type LeaFacts, type StudentGroup } from "@ssos/model";
import { useEffect, useState } from "preact/hooks";

/** What would end each group's eligibility on the next Dashboard, in pupils or points, and who is close to it. */
export function Outlook({ facts, year }: { readonly facts: LeaFacts; readonly year: DashboardYear }) {
  const [outlook, setOutlook] = useState<LeaOutlook>();
  // After the first paint: distances take a tenth of a second.
  useEffect(() => {
    const timer = setTimeout(() => setOutlook(leaOutlook(facts, { dashboardYear: year, levelRules: allLevelRules })));
    return () => clearTimeout(timer);
  }, [facts, year]);
  if (outlook === undefined || ASSISTANCE_CRITERIA[year] === undefined) return null;
  const { exits, near, distances } = outlook;
  const wayOf = (group: StudentGroup, change: LevelChange) => distances.find((each) => each.group === group && each.indicator === change.indicator && each.distance.target === COLOURS[change.to - 1]);
  return (
    <section class="card" aria-labelledby="outlook">
      <h2 id="outlook">How far to the next Dashboard</h2>
      {exits.length === 0 && <p>No group is eligible for certain, so there is nothing to leave.</p>}
      {exits.map(({ group, singles, pairs }) => {
        const changes = [...singles, ...pairs.flat()].filter((change, index, all) => all.findIndex(({ indicator, to }) => indicator === change.indicator && to === change.to) === index);
        return (
          <article key={group} class="exit">
            <h3>{STUDENT_GROUP_NAMES[group]}</h3>
            {singles.length > 0 && <p>One change is enough: {singles.map(changeText).join(", or ")}.</p>}
            {pairs.length > 0 && (
              <>
                <p>{singles.length > 0 ? "Or two changes together:" : "It takes two changes together, one of these pairs:"}</p>
                <ul>
                  {pairs.map((pair, index) => (
                    <li key={index}>{pair.map(changeText).join(" and ")}</li>
                  ))}
                </ul>
              </>
            )}
            <p class="calm">What each takes:</p>
            <ul>
              {changes.map((change) => {
                const way = wayOf(group, change);
                return way === undefined ? null : <li key={`${change.indicator}${change.to}`}>{describeDistance(change.indicator, way.distance)}.</li>;
              })}
            </ul>
          </article>
        );
      })}
      {near.length > 0 && (
        <>
          <h3>One fall away from eligibility</h3>
          <ul>
            {near.map(({ group, changes }) => (
              <li key={group}>
                {STUDENT_GROUP_NAMES[group]}: {changes.map(changeText).join(", or ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const levelText = (measure: LevelChange["measure"], level: number): string => (measure === "colour" ? (COLOURS[level - 1] ?? "") : `status ${level} of 5`);

const changeText = ({ indicator, measure, from, to }: LevelChange): string => `${STATE_INDICATOR_NAMES[indicator]} from ${levelText(measure, from)} to ${levelText(measure, to)}`;
