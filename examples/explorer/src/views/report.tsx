import type { Determination, DeterminationTexts } from "@ssos/eligibility";
import { explainDetermination } from "@ssos/eligibility";
import { DASHBOARD_PALETTE } from "@ssos/metrics/charts";
import type { DashboardYear, GivenLevel, LeaFacts } from "@ssos/model";
import { proseOf, type ProseBlock } from "../models/prose.ts";
import { Prose } from "./prose.tsx";
import { ResultTable } from "./results.tsx";

interface Arguments {
  readonly facts: LeaFacts;
  readonly year: DashboardYear;
  readonly answer: Determination;
  readonly texts: DeterminationTexts;
  readonly county: string;
}

/** The LEA on one printed page: the table of results and the determination in words. Not shown on the screen. */
export function Report({ facts, year, answer, texts, county }: Arguments) {
  const full = blocksOf(answer, texts);
  const dense = linesOf(full) > MOST_LINES;
  const { trace: _, ...withoutRows } = answer;
  const blocks = dense ? blocksOf(withoutRows, texts) : full;
  return (
    <article class={`report${dense ? " dense" : ""}`} lang={texts.locale} aria-hidden="true">
      <header>
        <p class="report-title">{fill(texts.title, facts.lea.name, year)}</p>
        <p>
          {texts.kinds[facts.lea.kind]} · {county} · CDS {facts.lea.cds}
        </p>
      </header>
      <ResultTable facts={facts} year={year} answer={answer} caption="" groupNames={texts.groupNames} indicatorNames={texts.indicatorNames} criteria="" />
      <p class="report-legend">{DASHBOARD_PALETTE.map(({ letter }, index) => `${letter} ${texts.colours[(index + 1) as GivenLevel]}`).join(" · ")}</p>
      <div class="report-prose">
        <Prose blocks={blocks} />
      </div>
    </article>
  );
}

/** More lines than these need two columns, without levels and rows: the table above them has the levels. */
const MOST_LINES = 34;

/** The explanation without its title, which the report has of its own. */
const blocksOf = (answer: Determination, texts: DeterminationTexts) => proseOf(explainDetermination(answer, { format: "markdown", texts })).filter((block) => block.kind !== "heading" || block.level !== 1);

const linesOf = (blocks: readonly ProseBlock[]): number => blocks.reduce((sum, block) => sum + (block.kind === "list" ? block.items.reduce((inner, { items }) => inner + 1 + items.length, 0) : 1), 0);

const fill = (pattern: string, name: string, year: number): string => pattern.replace("{name}", name).replace("{year}", String(year));
