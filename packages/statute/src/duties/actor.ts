import { PROVIDER_KINDS, PROVIDER_ROLES, type ProviderKind } from "@ssos/model";

/**
 * Those the Code gives duties and powers to: the providers of assistance, and the LEAs, boards and bodies around them.
 */
export const ACTORS = [
  ...PROVIDER_KINDS,
  "county-office",
  "county-board",
  "district",
  "district-board",
  "district-superintendent",
  "charter-school",
  "local-educational-agency",
  "advisory-committee",
  "fiscal-crisis-team",
  "state",
  "anyone",
  "reader",
] as const;

/** One of those the Code addresses. */
export type Actor = (typeof ACTORS)[number];

/** Of those that are no providers. */
const NAMES: Readonly<Record<Exclude<Actor, ProviderKind>, string>> = {
  "county-office": "County office of education",
  "county-board": "County board of education",
  district: "School district",
  "district-board": "Governing board of a school district",
  "district-superintendent": "Superintendent of a school district",
  "charter-school": "Charter school or its governing body",
  "local-educational-agency": "Local educational agency of any kind",
  "advisory-committee": "Advisory committee of a school district",
  "fiscal-crisis-team": "County Office Fiscal Crisis and Management Assistance Team",
  state: "The State",
  anyone: "Any member of the public",
  reader: "Whoever reads the Code",
};

const isProvider = (actor: Actor): actor is ProviderKind => actor in PROVIDER_ROLES;

/** Abbreviations of the field that name an actor. */
const ABBREVIATIONS: Readonly<Record<string, Actor>> = {
  cs: "county-superintendent",
  coe: "county-office",
  cbe: "county-board",
  spi: "superintendent-of-public-instruction",
  sspi: "superintendent-of-public-instruction",
  cde: "department-of-education",
  sbe: "state-board",
  gla: "geographic-lead",
  lea: "local-educational-agency",
  fcmat: "fiscal-crisis-team",
  sd: "district",
};

/**
 * Names an actor as documents of the State do.
 *
 * @param actor - for example `"geographic-lead"`
 * @example
 * ```ts
 * actorName("district-board") // => "Governing board of a school district"
 * ```
 */
export function actorName(actor: Actor): string {
  return isProvider(actor) ? PROVIDER_ROLES[actor].name : NAMES[actor];
}

/**
 * Reads an actor from its code, its name or the field's abbreviation.
 *
 * **When to use** for what a user typed; code uses the {@link Actor} codes.
 *
 * @param text - for example `"SPI"`, `"CCEE"` or `"county superintendent"`; case and spaces do not matter
 * @returns undefined when no actor is named so
 * @example
 * ```ts
 * actorOf("SPI") // => "superintendent-of-public-instruction"
 * actorOf("County Superintendent") // => "county-superintendent"
 * actorOf("mayor") // => undefined
 * ```
 */
export function actorOf(text: string): Actor | undefined {
  const code = text.trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
  return ABBREVIATIONS[code] ?? ACTORS.find((actor) => actor === code || actorName(actor).toLowerCase().replaceAll(/\s+/g, "-") === code);
}
