import { useState } from "preact/hooks";
import type { StudentGroup } from "@ssos/model";
import type { LoadSummary } from "../engine/load.ts";
import type { Overview } from "../engine/overview.ts";
import { hashOf, type CountyTab, type Route } from "../state/route.ts";
import type { Explorer, ExplorerActions } from "../state/use-explorer.ts";
import { FilesPanel } from "./files-panel.tsx";
import { GroupsMap } from "./groups-map.tsx";
import { IndicatorsMap } from "./indicators-map.tsx";
import { LeaSearch } from "./lea-search.tsx";
import { PageHeading } from "./page-heading.tsx";
import { Tabs } from "./tabs.tsx";

interface Arguments {
  readonly overview: Overview;
  readonly summary: LoadSummary;
  readonly route: Extract<Route, { page: "county" }>;
  readonly explorer: Explorer;
  readonly actions: ExplorerActions;
}

const TABS: readonly (readonly [CountyTab, string])[] = [["indicators", "By indicator"], ["groups", "By student group"], ["list", "List and search"]];

/** A county: its LEAs as heat map by indicator or by group, and a search over all counties. */
export function CountyPage({ overview, summary, route, actions }: Arguments) {
  const [group, setGroup] = useState<StudentGroup>("ALL");
  const county = overview.counties.find(({ code }) => code === route.county) ?? overview.counties[0];
  if (county === undefined) return null;
  const leas = overview.leas.filter((lea) => lea.county === county.code);
  const open = leas.filter(({ outcome }) => outcome === "cannot-determine").length;
  return (
    <>
      <div class="title">
        <div>
          <p class="kicker">{overview.year} Dashboard</p>
          <PageHeading>{county.name} County</PageHeading>
        </div>
        <label class="field inline">
          <span>County</span>
          <select value={county.code} onChange={({ currentTarget }) => (location.hash = hashOf({ ...route, county: currentTarget.value }))}>
            {overview.counties.map(({ code, name, eligible, leas: count }) => (
              <option key={code} value={code}>
                {name} ({eligible} of {count})
              </option>
            ))}
          </select>
        </label>
      </div>
      <dl class="tally">
        <div><dt>LEAs</dt><dd>{county.leas}</dd></div>
        <div class="hot"><dt>Eligible</dt><dd>{county.eligible}</dd></div>
        <div><dt>Open</dt><dd>{open}</dd></div>
        <div><dt>Rows read</dt><dd>{summary.rows.toLocaleString("en-US")}</dd></div>
      </dl>
      <FilesPanel summary={summary} actions={actions} />
      <Tabs label="Views of the county" tabs={TABS.map(([tab, name]) => ({ name, href: hashOf({ ...route, tab }), current: route.tab === tab }))} />
      {route.tab === "indicators" && <IndicatorsMap county={county.name} leas={leas} overview={overview} group={group} setGroup={setGroup} />}
      {route.tab === "groups" && <GroupsMap county={county.name} leas={leas} year={overview.year} />}
      {route.tab === "list" && <LeaSearch overview={overview} county={county} />}
    </>
  );
}
