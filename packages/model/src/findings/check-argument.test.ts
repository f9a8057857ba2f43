import { describe, expect, it } from "vitest";
import { checkArgument, checkArguments } from "./check-argument.ts";
import { SsosError } from "./error.ts";

function thrown(call: () => void): SsosError {
  try {
    call();
  } catch (error) {
    if (error instanceof SsosError) return error;
  }
  throw new Error("no SsosError was thrown");
}

describe("checkArgument", () => {
  it.each([
    ["text", "a", 1],
    ["number", Number.NaN, "1"],
    ["list", [], {}],
    ["object", {}, []],
    ["object", new Map(), null],
  ] as const)("takes what is of kind %s", (kind, right, wrong) => {
    expect(() => checkArgument(right, "it", kind)).not.toThrow();
    expect(thrown(() => checkArgument(wrong, "it", kind)).code).toBe("wrong-argument");
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [7, "7"],
    [true, "true"],
    [[1], "a list"],
    [() => 1, "a function"],
    ["x".repeat(70), `${"x".repeat(60)}…`],
  ])("tells %j shortly", (value, found) => {
    expect(thrown(() => checkArgument(value, "facts", "object")).info).toEqual({ found, expected: "an object", column: "facts" });
  });

  it("names the field, the index and what was expected in one sentence", () => {
    const error = thrown(() => checkArguments([{ lea: { cds: "1" } }, { lea: [] }], "facts", { lea: "object" }));
    expect(error.info).toEqual({ found: "a list", expected: "an object", column: "facts[1].lea" });
    expect(error.message).toBe('wrong-argument (facts[1].lea): found "a list", expected an object');
    expect(thrown(() => checkArguments({}, "facts", "object")).message).toBe('wrong-argument (facts): found "an object", expected a list');
  });
});
