import { describe, expectTypeOf, it } from "vitest";
import type { Citation } from "../citation/citation.ts";
import { section52071 } from "./code/ec-52071.ts";
import { provisionAt, type NoProvisionCode, type ProvisionAnswer } from "./provision-at.ts";
import type { Provision, Section, SectionVersion } from "./section.ts";

describe("provisionAt", () => {
  it("takes a list of sections, and a citation in parts or as text", () => {
    expectTypeOf(section52071).toEqualTypeOf<Section>();
    expectTypeOf(provisionAt).parameters.toEqualTypeOf<[readonly Section[], Citation | string, string]>();
  });

  it("gives a version and a path only when there is a provision", () => {
    const answer = provisionAt([section52071], "EC 52071", "2026-10-01");
    expectTypeOf(answer).toEqualTypeOf<ProvisionAnswer>();
    if (answer.ok) {
      expectTypeOf(answer.version).toEqualTypeOf<SectionVersion>();
      expectTypeOf(answer.path).toEqualTypeOf<readonly Provision[]>();
    } else {
      expectTypeOf(answer.code).toEqualTypeOf<NoProvisionCode>();
      expectTypeOf(answer.version).toEqualTypeOf<SectionVersion | undefined>();
    }
  });
});
