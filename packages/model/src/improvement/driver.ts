/** A driver of an aim: what must change for the aim to be reached. */
export interface Driver {
  readonly id: string;
  /** Primary drivers hang on an aim, secondary ones on a primary driver. */
  readonly level: "primary" | "secondary";
  /** Id of the aim or of the primary driver. */
  readonly parent: string;
  readonly text: string;
  /** Ids of root causes that it answers. */
  readonly causes?: readonly string[];
}
