import type { Lea, LeaKind } from "./lea.ts";

/** What an entity of the State's directory is, by its district ownership code (DOC). */
export interface Ownership {
  readonly name: string;
  /** Absent for entities that are no LEA under the assistance criteria. */
  readonly kind?: LeaKind;
  readonly districtType?: NonNullable<Lea["districtType"]>;
}

/** District ownership codes of the State's directory (directory of LEAs, 2021). */
export const OWNERSHIP_CODES: Readonly<Record<string, Ownership>> = {
  "00": { name: "County Office of Education", kind: "coe" },
  "02": { name: "State Board of Education (as a charter school's authorizer)" },
  "03": { name: "Statewide Benefit Charter" },
  "31": { name: "State Special Schools" },
  "34": { name: "Non-School Locations" },
  "52": { name: "Elementary School District", kind: "district", districtType: "elementary" },
  "54": { name: "Unified School District", kind: "district", districtType: "unified" },
  "56": { name: "High School District", kind: "district", districtType: "high" },
  "98": { name: "Regional Occupational Center/Program" },
};

/**
 * County-district codes that look like a district's and are none, by ownership code
 * (directory of LEAs, 2021): charter schools authorized by the State Board, State special
 * schools, and the education authority of the youth prisons.
 */
export const CODES_THAT_ARE_NO_DISTRICT: Readonly<Record<string, readonly string[]>> = {
  "02": ["0177180", "0777354", "1975663", "1976968", "1977289", "1977362", "3076893", "3777099", "3777107", "3777156", "3777164", "3777172", "3876927", "3877131", "4277198", "4277206", "4277214", "4277222", "4377115", "4377149", "4477248"],
  "31": ["0131609", "0131617", "3331625"],
  "34": ["3432276"],
};

/** How a row of a State file shows what kind of entity it is about. */
export interface LeaKindEvidence {
  readonly cds: string;
  /** District ownership code, two digits; the surest evidence. */
  readonly ownershipCode?: string;
  /** The charter flag column. */
  readonly charter?: boolean;
}

/**
 * Tells the kind of LEA a row is about: by ownership code where there is one, else by charter flag and code.
 * The `coe_flag` column is not used: some rows of county offices lack it.
 *
 * @param evidence - what the row says
 * @returns undefined for schools that are no charter, and for entities under no assistance criteria
 * @example
 * ```ts
 * leaKindOf({ cds: "27102720000000" }) // => "coe"
 * leaKindOf({ cds: "27102720112177", charter: true }) // => "charter"
 * leaKindOf({ cds: "37764710000000", ownershipCode: "03" }) // => undefined
 * ```
 */
export function leaKindOf(evidence: LeaKindEvidence): LeaKind | undefined {
  if (!evidence.cds.endsWith("0000000")) return evidence.charter === true ? "charter" : undefined;
  if (evidence.ownershipCode !== undefined) return OWNERSHIP_CODES[evidence.ownershipCode]?.kind;
  const code = evidence.cds.slice(0, 7);
  if (evidence.cds.startsWith("00") || Object.values(CODES_THAT_ARE_NO_DISTRICT).some((codes) => codes.includes(code))) return undefined;
  return evidence.cds.slice(2, 4) === "10" ? "coe" : "district";
}
