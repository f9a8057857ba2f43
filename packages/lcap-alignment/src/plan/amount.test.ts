import { describe, expect, it } from "vitest";
import { readMoney, readPercent } from "./amount.ts";

describe("readMoney", () => {
  it.each<[string | number | null | undefined, string | null, string]>([
    ["$1,204,838", "1204838", "given"],
    [" $ 1,204,838.50 ", "1204838.50", "given"],
    ["1 204 838", "1204838", "given"],
    ["1\u00a0204\u00a0838,", null, "unreadable"],
    ["1, 204, 838", "1204838", "given"],
    ["(125,848)", "-125848", "given"],
    ["$(125,848.00)", "-125848.00", "given"],
    ["-125,848", "-125848", "given"],
    ["\u2212125,848", "-125848", "given"],
    ["+5", "5", "given"],
    [".5", "0.5", "given"],
    ["5.", "5", "given"],
    [0, "0", "given"],
    [6959838.5, "6959838.5", "given"],
    [1e-7, "0.0000001", "given"],
    ["-", "0", "dash"],
    [" $ - ", "0", "dash"],
    ["\u2014", "0", "dash"],
    ["", null, "empty"],
    ["  ", null, "empty"],
    [null, null, "empty"],
    [undefined, null, "empty"],
    ["n/a", null, "unreadable"],
    ["1,23", null, "unreadable"],
    ["12,3456", null, "unreadable"],
    ["1.2.3", null, "unreadable"],
    ["$", null, "unreadable"],
    ["1.5M", null, "unreadable"],
    [Number.NaN, null, "unreadable"],
    [Number.POSITIVE_INFINITY, null, "unreadable"],
  ])("%j is %j, %s", (written, value, form) => {
    expect(readMoney(written)).toEqual({ value, form });
  });
});

describe("readPercent", () => {
  it.each<[string | number, string | null, string]>([
    ["15.039%", "15.039", "given"],
    ["0.15", "0.15", "given"],
    [0.15, "0.15", "given"],
    ["15 %", "15", "given"],
    ["Not Required", null, "not-required"],
    ["not  required.", null, "not-required"],
    ["0.000%", "0.000", "given"],
    ["-0.02%", "-0.02", "given"],
    ["-", "0", "dash"],
    ["TBD", null, "unreadable"],
  ])("%j is %j, %s", (written, value, form) => {
    expect(readPercent(written)).toEqual({ value, form });
  });
});
