import type { Confidence } from "../../sources/confidence.ts";

/** A standard for education data that others exchange in: the Common Education Data Standards, and the Ed-Fi Data Standard. */
export type ExchangeStandard = "CEDS" | "Ed-Fi";

/**
 * How what a standard has relates to our term: the `same` thing; something `wider` that holds ours among others;
 * `related`, such as the attribute of a pupil by which our group is formed; `none`, nothing was found.
 */
export type CrosswalkFit = "same" | "wider" | "related" | "none";

/** What a standard has for one of our terms. */
export interface Counterpart {
  readonly fit: CrosswalkFit;
  /** CEDS: the element's Global ID, six digits. Ed-Fi: resource and property, or descriptor. Absent with `none`, and where it was not read. */
  readonly id?: string;
  /** The standard's own name or value. */
  readonly name?: string;
  /** What differs, in a sentence. */
  readonly note?: string;
  /** Id of a source in {@link CROSSWALK_SOURCES}; absent when nothing was read. */
  readonly source?: string;
  readonly confidence: Confidence;
}

/** One of our terms with its counterparts. */
export interface CrosswalkEntry {
  /** Where the term lives here, such as `student-group/SWD` or `lea/cds`. */
  readonly term: string;
  readonly name: string;
  readonly ceds: Counterpart;
  readonly edFi: Counterpart;
}

/** Nothing was found in the places read; that is no proof that there is nothing. */
export const noCounterpart: Counterpart = { fit: "none", confidence: "assumed" };
