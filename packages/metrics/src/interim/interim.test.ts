import { describe, expect, it } from "vitest";
import { controlChart } from "./control-chart.ts";
import { leadLag } from "./leading-lagging.ts";
import { INTERIM_MEASURES, interimMeasures } from "./measures.ts";
import { runChart } from "./run-chart.ts";
import { runsRange } from "./runs-test.ts";
import { progressToTarget, trajectory } from "./trajectory.ts";

const series = (values: readonly (number | null)[]) => values.map((value, index) => ({ at: `w${index + 1}`, value }));
const codes = (answer: { readonly answered: boolean; readonly refusals?: readonly { readonly code: string }[] }) => (answer.refusals ?? []).map(({ code }) => code);

describe("runsRange", () => {
  // Limits printed by Perla, Provost and Murray (2011), table 1, after Swed and Eisenhart.
  it.each([
    [5, 5, 3, 9],
    [6, 6, 4, 10],
    [7, 7, 4, 12],
    [10, 10, 7, 15],
    [12, 12, 8, 18],
    [15, 15, 11, 21],
    [20, 20, 15, 27],
  ])("%d above and %d below: %d to %d runs", (above, below, least, most) => {
    const range = runsRange(above, below);
    expect(range.least).toBe(least);
    expect(range.most).toBe(most);
  });

  it("knows a single run when all lie on one side", () => {
    expect(runsRange(12, 0)).toEqual({ least: 1, most: 1 });
  });
});

describe("runChart", () => {
  const signals = (values: readonly (number | null)[]) => {
    const chart = runChart(series(values));
    return chart.answered ? (chart.signals?.map(({ signal, from, to }) => [signal, from, to]) ?? null) : "refused";
  };

  it("finds a shift of six points, and none of five", () => {
    expect(signals([9, 8, 9, 8, 9, 8, 1, 9, 1, 2, 1, 2, 1, 2])).toContainEqual(["shift", 0, 5]);
    expect(signals([9, 8, 9, 8, 9, 1, 9, 1, 2, 1, 2, 9])).not.toContainEqual(expect.arrayContaining(["shift"]));
  });

  it("skips points on the median in a shift", () => {
    expect(signals([5, 9, 9, 9, 5, 9, 9, 9, 1, 1, 1, 1, 1, 1, 5])).toContainEqual(["shift", 1, 7]);
  });

  it("finds a trend of five rising points, and none of four", () => {
    expect(signals([5, 1, 2, 3, 4, 6, 1, 9, 2, 9, 3, 9])).toContainEqual(["trend", 1, 5]);
    expect(signals([5, 1, 2, 3, 9, 1, 9, 2, 9, 3, 9, 2])).not.toContainEqual(expect.arrayContaining(["trend"]));
  });

  it("finds too many runs in a saw, and too few in two blocks", () => {
    expect(signals([1, 9, 1, 9, 1, 9, 1, 9, 1, 9])).toContainEqual(["too-many-runs", 0, 9]);
    expect(signals([1, 2, 1, 2, 1, 9, 8, 9, 8, 9])).toContainEqual(["too-few-runs", 0, 9]);
  });

  it("says nothing from nine points, and reports what was not measured", () => {
    expect(signals([1, 9, 1, 9, 1, 9, 1, 9, 5])).toBeNull();
    const chart = runChart(series([1, null, 3]));
    expect(chart.answered && [chart.points.length, chart.findings.map(({ code }) => code)]).toEqual([2, ["point-missing"]]);
    expect(codes(runChart(series([null])))).toEqual(["too-few-points", "point-missing"]);
  });
});

describe("controlChart", () => {
  const steady = [10, 12, 11, 9, 10, 12, 11, 9, 10, 12, 11, 9];
  const last = (values: readonly number[], baseline = 12) => {
    const chart = controlChart(series(values), { kind: "xmr", baseline });
    if (!chart.answered) throw new Error("answered");
    return chart.points.at(-1)?.signals;
  };

  it("draws limits of individual values at 2.66 mean moving ranges", () => {
    const chart = controlChart(series(steady), { kind: "xmr" });
    if (!chart.answered) throw new Error("answered");
    const ranges = steady.slice(1).map((value, index) => Math.abs(value - (steady[index] ?? 0)));
    expect(chart.centre).toBe(10.5);
    expect(chart.points[0]?.upper).toBeCloseTo(10.5 + 2.66 * (ranges.reduce((sum, range) => sum + range, 0) / 11), 12);
    expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it("sees each rule complete at its last point, and not one point before", () => {
    const sigma = (2.66 / 3) * (steady.slice(1).reduce((sum, value, index) => sum + Math.abs(value - (steady[index] ?? 0)), 0) / 11);
    const at = (...scores: number[]) => last([...steady, ...scores.map((score) => 10.5 + score * sigma)]);
    expect(at(3.01)).toContain("beyond-limit");
    expect(at(2.99)).not.toContain("beyond-limit");
    expect(at(2.1, 0, 2.1)).toContain("two-of-three-beyond-two-sigma");
    expect(at(2.1, 0, 0, 2.1)).not.toContain("two-of-three-beyond-two-sigma");
    expect(at(2.1, -2.1)).not.toContain("two-of-three-beyond-two-sigma");
    expect(at(1.1, 1.1, 0, 1.1, 1.1)).toContain("four-of-five-beyond-one-sigma");
    expect(at(1.1, 1.1, 1.1, 0, -1.1)).not.toContain("four-of-five-beyond-one-sigma");
    expect(at(...Array.from({ length: 8 }, () => 0.1))).toContain("eight-on-one-side");
    expect(at(-1, ...Array.from({ length: 7 }, () => 0.1))).not.toContain("eight-on-one-side");
    expect(at(-0.5, -0.3, -0.1, 0.1, 0.3, 0.5)).toContain("six-rising-or-falling");
    expect(at(0.5, 0.3, 0.1, -0.1, -0.3, -0.5)).toContain("six-rising-or-falling");
    expect(at(-0.3, -0.1, 0.1, 0.3, 0.3, 0.5)).not.toContain("six-rising-or-falling");
  });

  it("gives shares limits for each point's size, within 0 and 1", () => {
    const points = steady.map((value, index) => ({ at: `m${index}`, value, size: index === 0 ? 20 : 200 }));
    const chart = controlChart(points, { kind: "p" });
    if (!chart.answered) throw new Error("answered");
    const centre = steady.reduce((sum, value) => sum + value, 0) / (20 + 11 * 200);
    expect(chart.centre).toBeCloseTo(centre, 12);
    expect(chart.points[1]?.upper).toBeCloseTo(centre + 3 * Math.sqrt((centre * (1 - centre)) / 200), 12);
    expect(chart.points[0]?.lower).toBe(0);
    expect((chart.points[0]?.upper ?? 0) > (chart.points[1]?.upper ?? 0)).toBe(true);
  });

  it("gives rates Poisson limits", () => {
    const chart = controlChart(steady.map((value, index) => ({ at: `m${index}`, value, size: 4 })), { kind: "u" });
    if (!chart.answered) throw new Error("answered");
    expect(chart.points[0]?.upper).toBeCloseTo(2.625 + 3 * Math.sqrt(2.625 / 4), 12);
  });

  it("refuses limits from three points, eleven points, and points that do not vary", () => {
    expect(codes(controlChart(series([1, 2, 3]), { kind: "xmr" }))).toEqual(["too-few-points"]);
    expect(codes(controlChart(series(steady.slice(1)), { kind: "xmr" }))).toEqual(["too-few-points"]);
    expect(codes(controlChart(series(steady), { kind: "xmr", baseline: 3 }))).toEqual(["too-few-points"]);
    expect(codes(controlChart(series(steady.map(() => 4)), { kind: "xmr" }))).toEqual(["no-variation"]);
  });

  it("refuses impossible counts and missing sizes, and leaves out groups of ten", () => {
    const of = (value: number, size?: number) => ({ at: "x", value, ...(size === undefined ? {} : { size }) });
    const many = Array.from({ length: 12 }, () => of(3, 50));
    expect(codes(controlChart([...many, of(6, 5)], { kind: "p" }))).toEqual(["impossible-value"]);
    expect(codes(controlChart([...many, of(-1, 5)], { kind: "u" }))).toEqual(["impossible-value"]);
    expect(codes(controlChart([...many, of(1)], { kind: "p" }))).toEqual(["size-missing"]);
    const chart = controlChart([...many, of(4, 50), of(1, 10), of(1, 11)], { kind: "p" });
    expect(chart.answered && [chart.points.length, chart.findings.map(({ code }) => code)]).toEqual([14, ["small-group"]]);
  });
});

describe("targets", () => {
  it("draws a line and ends exactly on the target", () => {
    const line = trajectory({ baseline: 0.1, target: 0.7, steps: 3, better: "higher" });
    expect(line.answered && line.expected.at(-1)).toBe(0.7);
  });

  it.each([
    ["below the baseline where higher is better", { baseline: 60, target: 55, steps: 2, better: "higher" as const }, "target-worse-than-baseline"],
    ["above the baseline where lower is better", { baseline: 5, target: 6, steps: 2, better: "lower" as const }, "target-worse-than-baseline"],
    ["equal to the baseline", { baseline: 5, target: 5, steps: 2, better: "lower" as const }, "target-worse-than-baseline"],
    ["without a step", { baseline: 5, target: 6, steps: 0, better: "higher" as const }, "too-few-points"],
    ["that is no number", { baseline: 5, target: Number.NaN, steps: 1, better: "higher" as const }, "impossible-value"],
  ])("refuses a target %s", (_name, target, code) => {
    expect(codes(trajectory(target))).toEqual([code]);
    expect(codes(progressToTarget(target, []))).toEqual([code]);
  });

  it("tells met, on track and behind apart at the boundary", () => {
    const progress = progressToTarget({ baseline: 0, target: 10, steps: 2, better: "higher" }, series([5, 9, 10]));
    expect(progress.answered && progress.steps.map(({ standing }) => standing)).toEqual(["on-track", "behind", "met"]);
  });
});

describe("leadLag", () => {
  const leading = [3, 9, 4, 8, 1, 7, 2, 9, 5, 6, 1, 8, 3, 7];
  it("finds the lag it was made with", () => {
    const answer = leadLag(leading, [5, 6, ...leading.slice(0, -2)], [0, 2]);
    expect(answer.answered && answer.lags.find(({ lag }) => lag === 2)?.correlation).toBeCloseTo(1, 10);
    expect(answer.answered && Math.abs(answer.lags.find(({ lag }) => lag === 0)?.correlation ?? 9)).toBeLessThan(1);
  });

  it("refuses few pairs and series that do not vary", () => {
    expect(codes(leadLag(leading.slice(0, 10), leading.slice(0, 10), [0]))).toEqual(["too-few-points"]);
    expect(leadLag(leading.slice(0, 11), leading.slice(0, 11), [0]).answered).toBe(true);
    expect(codes(leadLag(leading, leading.map((_, index) => index), [0]))).toEqual(["too-few-points"]);
    expect(codes(leadLag(leading.map(() => null), leading, [0]))).toEqual(["too-few-points"]);
  });
});

describe("INTERIM_MEASURES", () => {
  it("are defined by what is counted out of what, and cover implementation, pupils' views and governance", () => {
    expect(new Set(INTERIM_MEASURES.map(({ id }) => id)).size).toBe(INTERIM_MEASURES.length);
    for (const kind of ["implementation", "pupil-voice", "governance-and-management"] as const) expect(interimMeasures(kind, "leading").length).toBeGreaterThan(2);
  });
});
