import { COLOURS, STATE_INDICATOR_NAMES, type DashboardYear, type GivenLevel, type LeaFacts, type Level, type StudentGroup } from "@ssos/model";
import { useId, useMemo } from "preact/hooks";
import type { Measure } from "../engine/overview.ts";
import { levelName, printedStatus } from "../models/result-cell.ts";
import { levelsAlong, type Lever } from "../models/what-if.ts";
import { LevelBadge } from "./level.tsx";

const COUNTED = { susp: "suspended", chronic: "chronically absent", grad: "graduating", cci: "prepared", elpi: "progressing", ela: "", math: "", science: "" } as const;

interface Arguments {
  readonly facts: LeaFacts;
  readonly year: DashboardYear;
  readonly group: StudentGroup;
  readonly lever: Lever;
  readonly change: (value: number) => void;
}

/** One result with its slider: the band shows which level each value gives. */
export function LeverLine({ facts, year, group, lever, change }: Arguments) {
  const id = useId();
  const { indicator, unit, min, max, step, value, given, of, level, differs } = lever;
  const measure: Measure = level.colour > 0 ? "colour" : "status";
  const shown: Level = level.colour || level.statusLevel;
  const band = useMemo(() => levelsAlong(facts, year, group, lever), [facts, year, group, indicator]);
  const name = levelName(indicator, shown, measure);
  const amount = unit === "pupils" ? `${value} of ${of ?? "?"} pupils ${COUNTED[indicator]}` : `${printedStatus(indicator, value)} points from standard`;
  const moved = Math.round((value - given) * 10) / 10;
  const difference = moved === 0 ? "as published" : `${moved > 0 ? "+" : "−"}${Math.abs(moved)} ${unit}`;
  const rate = unit === "pupils" && level.rate !== null ? `, ${printedStatus(indicator, level.rate)}` : "";
  const take = (text: string) => {
    const wanted = Number(text);
    if (text !== "" && Number.isFinite(wanted)) change(Math.min(max, Math.max(min, wanted)));
  };
  return (
    <div class="lever">
      <label class="name" for={id}>
        {STATE_INDICATOR_NAMES[indicator]}
      </label>
      <output class="now" for={id}>
        <LevelBadge level={shown} measure={measure} name={name} />
      </output>
      <div class="track">
        <div class="band" aria-hidden="true">
          {runsOf(band).map(({ level: each, length }, index) => (
            <span key={index} class={`level ${measure === "status" ? "s" : "c"}${each}`} style={{ flexGrow: length }} />
          ))}
        </div>
        <input id={id} type="range" min={min} max={max} step={step} value={value} aria-valuetext={`${amount}${rate}, ${name}`} onInput={({ currentTarget }) => take(currentTarget.value)} />
      </div>
      <p class="amount">
        <input type="number" aria-label={`${STATE_INDICATOR_NAMES[indicator]}, ${unit}`} min={min} max={max} step={step} value={value} onChange={({ currentTarget }) => take(currentTarget.value)} />
        <span>
          {unit === "pupils" ? `of ${of ?? "?"} pupils ${COUNTED[indicator]}${rate}` : "points from standard"}
        </span>
        <span class="calm">{difference}</span>
      </p>
      {differs !== undefined && (
        <p class="calm">
          The file prints {differs === 0 ? "no level" : (COLOURS[(differs as GivenLevel) - 1] ?? "")} for the published value; our computation from its counts differs, and the slider shows ours.
        </p>
      )}
    </div>
  );
}

/** Neighbours of one level as one stretch. */
function runsOf(levels: readonly Level[]): { level: Level; length: number }[] {
  const runs: { level: Level; length: number }[] = [];
  for (const level of levels) {
    const last = runs.at(-1);
    if (last?.level === level) last.length += 1;
    else runs.push({ level, length: 1 });
  }
  return runs;
}
