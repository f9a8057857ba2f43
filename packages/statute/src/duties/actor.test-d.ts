import { expectTypeOf, test } from "vitest";
import type { ProviderKind } from "@ssos/model";
import type { Actor } from "./actor.ts";
import type { Duty } from "./duty.ts";

test("every provider of assistance is an actor", () => {
  expectTypeOf<ProviderKind>().toExtend<Actor>();
});

test("a duty names at least one actor", () => {
  expectTypeOf<[]>().not.toExtend<Duty["actors"]>();
});
