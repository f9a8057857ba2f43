/** The kinds of local educational agency that criteria distinguish. */
export type LeaKind = "district" | "coe" | "charter";

/** A local educational agency. */
export interface Lea {
  /** 14 digits; a district's or county office's ends in 0000000. */
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  /** County name, as files spell it. */
  readonly county?: string;
  /** For districts: grade span by ownership code. */
  readonly districtType?: "elementary" | "high" | "unified";
  /** For charter schools: the CDS code of the chartering authority; absent, the code's prefix is a stated default. */
  readonly authorizer?: string;
  /** For charter schools: code (01 to 58) of the county where it is located; absent, the code's prefix is a stated default. */
  readonly countyOfLocation?: string;
}
