import type { Confidence } from "./confidence.ts";

/**
 * A published document that a fact was read in. Traces name it by `id`, so that a
 * dictionary of a document holds it once.
 */
export interface Source {
  /** Stable name, such as `cde-assistance-status-2023`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Date of publication, ISO or `YYYY-MM`, where known. */
  readonly published?: string;
  readonly url?: string;
}

/** A value with where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  /** Ids of {@link Source}s or canonical citations, at least one. */
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
  /** What the sources leave open, in a sentence. */
  readonly openQuestion?: string;
}

/** Where a row of a file came from. */
export interface RowPlace {
  readonly file: string;
  /** 1 for the header line. */
  readonly line: number;
}
