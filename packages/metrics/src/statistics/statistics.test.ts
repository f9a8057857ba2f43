import { isSsosError } from "@ssos/model";
// @ts-expect-error jstat carries no types
import jstat from "jstat";
import * as simple from "simple-statistics";
import { describe, expect, it } from "vitest";
import { normalQuantile, studentCumulative, studentQuantile } from "./distributions.ts";
import { differenceInterval, meanInterval, shareInterval } from "./intervals.ts";
import { survivalCurve } from "./kaplan-meier.ts";
import { clusteredMean } from "./clustered-mean.ts";
import { leastSquares } from "./least-squares.ts";
import { mean, quantile, sampleVariance } from "./summary.ts";

const { jStat } = jstat as { jStat: { normal: { inv(p: number, m: number, s: number): number }; studentt: { inv(p: number, d: number): number; cdf(x: number, d: number): number } } };

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return isSsosError(error) ? error.code : "another error";
  }
};

describe("distributions agree with jstat", () => {
  it.each([1e-6, 0.001, 0.025, 0.074, 0.076, 0.3, 0.5, 0.8, 0.975, 0.999999])("normal quantile at %d", (p) => {
    expect(normalQuantile(p)).toBeCloseTo(jStat.normal.inv(p, 0, 1), 6);
  });

  it("gives the normal quantiles of printed tables", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 14);
    expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301131, 11); // jstat is off in the seventh digit here
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798408, 11);
  });

  it.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [10, 2.22813885198627],
    [30, 2.04227245630124],
  ])("Student quantile with %d degrees of freedom", (degrees, printed) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(jStat.studentt.inv(0.975, degrees), 6);
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(printed, 9);
    expect(studentQuantile(0.025, degrees)).toBeCloseTo(-studentQuantile(0.975, degrees), 12);
    expect(studentQuantile(0.9, degrees + 0.5)).toBeCloseTo(jStat.studentt.inv(0.9, degrees + 0.5), 6);
    expect(studentCumulative(1.3, degrees)).toBeCloseTo(jStat.studentt.cdf(1.3, degrees), 8);
  });

  it.each([0, 1, -0.1, Number.NaN])("refuses probability %d", (p) => {
    expect(codeOf(() => normalQuantile(p))).toBe("invalid-probability");
    expect(codeOf(() => studentQuantile(p, 3))).toBe("invalid-probability");
  });

  it("refuses zero degrees of freedom", () => {
    expect(codeOf(() => studentQuantile(0.9, 0))).toBe("invalid-degrees-of-freedom");
  });
});

describe("summaries agree with simple-statistics", () => {
  const values = [3.2, -1, 7.5, 7.5, 0.25, 12, 4];
  it("mean, variance and type 7 quantiles", () => {
    expect(mean(values)).toBeCloseTo(simple.mean(values), 12);
    expect(sampleVariance(values)).toBeCloseTo(simple.sampleVariance(values), 12);
    for (const p of [0, 0.1, 0.25, 0.5, 0.9, 1]) expect(quantile(values, p)).toBeCloseTo(simple.quantile(values, p), 12);
  });

  it("refuses no values, one value for a variance, and values that are no numbers", () => {
    expect(codeOf(() => mean([]))).toBe("too-few-values");
    expect(codeOf(() => sampleVariance([1]))).toBe("too-few-values");
    expect(codeOf(() => mean([1, Number.NaN]))).toBe("invalid-number");
  });
});

describe("intervals", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3 (score).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Wilson for %d of %d as printed by Newcombe", (count, total, lower, upper) => {
    const interval = shareInterval(count, total);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("refuses impossible counts", () => {
    expect(codeOf(() => shareInterval(3, 2))).toBe("invalid-count");
    expect(codeOf(() => shareInterval(0, 0))).toBe("invalid-count");
  });

  it("Student's interval from its definition", () => {
    const values = [5.1, 4.9, 6.2, 5.5];
    const half = jStat.studentt.inv(0.975, 3) * Math.sqrt(simple.sampleVariance(values) / 4);
    const interval = meanInterval(values);
    expect(interval.upper - interval.value).toBeCloseTo(half, 6);
  });

  it("Welch's interval contains no more than the difference when nothing varies", () => {
    expect(differenceInterval([2, 2], [1, 1])).toEqual({ value: 1, lower: 1, upper: 1, level: 0.95 });
  });

  it("Welch's degrees of freedom lie between the smaller sample's and the pooled ones", () => {
    const [first, second] = [[10, 12, 9, 14, 11, 13], [1, 30, -12, 22]];
    const interval = differenceInterval(first, second);
    const error = Math.sqrt(simple.sampleVariance(first) / 6 + simple.sampleVariance(second) / 4);
    const t = (interval.upper - interval.value) / error;
    expect(t).toBeLessThan(jStat.studentt.inv(0.975, 3));
    expect(t).toBeGreaterThan(jStat.studentt.inv(0.975, 8));
  });
});

describe("survivalCurve", () => {
  // Remission of 21 patients on 6-MP, Freireich and others (1963); the standard example of survival texts.
  const freireich = ([[6, 3, 1], [7, 1, 0], [9, 0, 1], [10, 1, 1], [11, 0, 1], [13, 1, 0], [16, 1, 0], [17, 0, 1], [19, 0, 1], [20, 0, 1], [22, 1, 0], [23, 1, 0], [25, 0, 1], [32, 0, 2], [34, 0, 1], [35, 0, 1]] as const).flatMap(([duration, ended, censored]) => [
    ...Array.from({ length: ended }, () => ({ duration, ended: true })),
    ...Array.from({ length: censored }, () => ({ duration, ended: false })),
  ]);

  it("gives the printed survival of the 6-MP data", () => {
    const curve = survivalCurve(freireich);
    const at = (time: number) => curve.steps.find((step) => step.time === time)?.survival;
    expect(curve.spells).toBe(21);
    expect([6, 7, 10, 13, 16, 22, 23].map((time) => at(time)?.toFixed(4))).toEqual(["0.8571", "0.8067", "0.7529", "0.6902", "0.6275", "0.5378", "0.4482"]);
    expect(curve.median).toBe(23);
  });

  it("has no bounds where they do not exist and no median that was not reached", () => {
    const curve = survivalCurve([{ duration: 1, ended: false }]);
    expect(curve.steps[0]).toMatchObject({ survival: 1, lower: null, upper: null });
    expect(curve.median).toBeNull();
    expect(survivalCurve([]).median).toBeNull();
  });

  it("refuses a spell without a duration", () => {
    expect(codeOf(() => survivalCurve([{ duration: 0, ended: true }]))).toBe("invalid-duration");
  });
});

describe("leastSquares", () => {
  const [x, y] = [[1, 2, 4, 7, 11, 12], [2.1, 3.9, 9, 13, 21, 27]];

  it("agrees with simple-statistics on a line", () => {
    const line = simple.linearRegression(x.map((value, index) => [value, y[index] ?? 0]));
    const fit = leastSquares(x.map((value) => [1, value]), y);
    expect(fit.coefficients[0]).toBeCloseTo(line.b, 10);
    expect(fit.coefficients[1]).toBeCloseTo(line.m, 10);
  });

  it("recovers the coefficients of an exact plane, whichever pivots are needed", () => {
    const rows = [[0, 3, 1], [1, 0, 2], [2, 5, 0], [1, 1, 1], [4, 2, 7], [0, 0, 3]];
    const fit = leastSquares(rows, rows.map(([a = 0, b = 0, c = 0]) => 2 * a - b + 0.5 * c));
    [2, -1, 0.5].forEach((value, index) => expect(fit.coefficients[index]).toBeCloseTo(value, 10));
    expect(Math.max(...fit.standardErrors)).toBeLessThan(1e-8);
  });

  it("gives for an intercept alone the clustered error of a mean", () => {
    const [values, names] = [[1, 2, 6, 7, 3], ["a", "a", "b", "b", "c"]];
    const fit = leastSquares(values.map(() => [1]), values, names);
    const interval = clusteredMean(values, names);
    expect(fit.coefficients[0]).toBeCloseTo(3.8, 12);
    expect(fit.standardErrors[0]).toBeCloseTo((interval.upper - interval.value) / studentQuantile(0.975, 2), 10);
  });

  it("takes each row as its own cluster as White's errors with the n / (n - k) correction do", () => {
    const rows = x.map((value) => [1, value]);
    const fit = leastSquares(rows, y);
    const [b0 = 0, b1 = 0] = fit.coefficients;
    const centre = simple.mean(x);
    const squares = x.reduce((total, value) => total + (value - centre) ** 2, 0);
    const meat = x.reduce((total, value, index) => total + ((value - centre) * ((y[index] ?? 0) - b0 - b1 * value)) ** 2, 0);
    expect(fit.standardErrors[1]).toBeCloseTo(Math.sqrt(((6 / 4) * meat) / squares ** 2), 10);
  });

  it("refuses too few rows or clusters and columns that repeat each other", () => {
    expect(codeOf(() => leastSquares([[1, 2]], [1]))).toBe("too-few-values");
    expect(codeOf(() => leastSquares(x.map((value) => [1, value]), y, x.map(() => "one")))).toBe("too-few-values");
    expect(codeOf(() => leastSquares(x.map((value) => [1, value, 2 * value]), y))).toBe("collinear-columns");
  });
});
