import { determineDifferentiatedAssistance, english, spanish } from "@ssos/eligibility";
import { IDENTIFICATION_DATES } from "@ssos/eligibility/history";
import type { Lcap } from "@ssos/lcap-alignment";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { LeaData } from "../engine/engine.ts";
import type { Overview } from "../engine/overview.ts";
import { hashOf, LEA_TABS, type LeaTab, type Route } from "../state/route.ts";
import type { Client } from "../worker/client.ts";
import type { Cite } from "./citation.tsx";
import { OutcomePill } from "./level.tsx";
import { PageHeading } from "./page-heading.tsx";
import { PlanView } from "./plan-view.tsx";
import { Reasons } from "./reasons.tsx";
import { Report } from "./report.tsx";
import { Results } from "./results.tsx";
import { Tabs } from "./tabs.tsx";
import { TimelineView } from "./timeline-view.tsx";
import { WhatIf } from "./what-if.tsx";

interface Arguments {
  readonly client: Client;
  readonly overview: Overview;
  readonly route: Extract<Route, { page: "lea" }>;
  readonly plan: Lcap | undefined;
  readonly cite: Cite;
}

const NAMES: Readonly<Record<LeaTab, string>> = { results: "Results", reasons: "Reasons", "what-if": "What if", timeline: "Timeline", plan: "Plan" };
const LANGUAGES = [["en", "English", english], ["es", "Español", spanish]] as const;

/** One LEA: results, reasons, what-if, timeline and plan; and the report that is printed. */
export function LeaPage({ client, overview, route, plan, cite }: Arguments) {
  const [data, setData] = useState<LeaData | "missing" | "broken">();
  const [language, setLanguage] = useState<"en" | "es">("en");
  useEffect(() => void client.lea(route.cds).then((found) => setData(found ?? "missing"), () => setData("broken")), [client, route.cds]);
  const answer = useMemo(() => (typeof data === "object" ? determineDifferentiatedAssistance(data.facts, { dashboardYear: overview.year }) : undefined), [data, overview.year]);
  if (data === undefined) return <p role="status">Loading</p>;
  if (data === "broken") {
    return (
      <p class="notice error" role="alert">
        The background thread broke. Reload the page and open the files again; if it breaks again, open fewer.
      </p>
    );
  }
  if (data === "missing" || answer === undefined) return <NotFound cds={route.cds} />;

  const { lea } = data.facts;
  const county = overview.counties.find(({ code }) => code === lea.cds.slice(0, 2));
  const texts = LANGUAGES.find(([code]) => code === language)?.[2] ?? english;
  const day = IDENTIFICATION_DATES[overview.year]?.on ?? `${overview.year}-12-31`;
  return (
    <>
      <div class="title">
        <div>
          <p class="kicker">
            <a href={hashOf({ page: "county", county: county?.code ?? "", tab: "indicators" })}>{county?.name} County</a> · {overview.year} Dashboard
          </p>
          <PageHeading>{lea.name}</PageHeading>
          <p class="row tight">
            <OutcomePill outcome={answer.outcome} big /> <span class="calm">{texts.kinds[lea.kind]}, CDS {lea.cds}</span>
          </p>
        </div>
        <div class="row tight">
          <label class="field inline">
            <span>Texts</span>
            <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value as "en" | "es")}>
              {LANGUAGES.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => print()}>
            Print one page
          </button>
        </div>
      </div>
      <Tabs label="Parts of the LEA's page" tabs={LEA_TABS.map((tab) => ({ name: NAMES[tab], href: hashOf({ ...route, tab }), current: route.tab === tab }))} />
      {route.tab === "results" && <Results facts={data.facts} year={overview.year} answer={answer} measure={overview.measure} />}
      {route.tab === "reasons" && <Reasons answer={answer} texts={texts} day={day} cite={cite} />}
      {route.tab === "what-if" && <WhatIf key={overview.year} facts={data.facts} year={overview.year} answer={answer} />}
      {route.tab === "timeline" && <TimelineView data={data} cite={cite} />}
      {route.tab === "plan" && <PlanView plan={plan} facts={data.facts} year={overview.year} answer={answer} cite={cite} day={day} />}
      <Report facts={data.facts} year={overview.year} answer={answer} texts={texts} county={county?.name ?? ""} />
    </>
  );
}

function NotFound({ cds }: { readonly cds: string }) {
  return (
    <div class="notice warning" role="alert">
      <PageHeading>No LEA with the code {cds}</PageHeading>
      <p>
        None of the files holds it. <a href="#/">Open other files</a>, or go back to the list.
      </p>
    </div>
  );
}
