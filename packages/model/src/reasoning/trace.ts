import type { Confidence } from "../sources/confidence.ts";
import type { RowPlace, Source } from "../sources/source.ts";
import type { Truth } from "./truth.ts";

/** A recorded value: a number, a text, or null for a fact that was not there. Exact numbers are decimal strings. */
export type TraceValue = number | string | null;

/** A fact that a step used, and the row it was read from. */
export interface TraceInput {
  /** Path of the fact, such as `2023/SWD/math/colour`. */
  readonly fact: string;
  readonly value: TraceValue;
  readonly row?: RowPlace;
}

/** A parameter of a rule as the trace records it, once for a whole document. */
export interface TraceParameter {
  /** A cut, a minimum, a list of codes or a table (rows of cells). */
  readonly value: TraceValue | readonly TraceValue[] | readonly (readonly TraceValue[])[];
  /** Ids of sources or canonical citations. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** How two values are compared; `in` tests membership in a parameter that is a list. */
export type ComparisonOperator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "in";

/** Exact operations that a calculation records; `round` rounds a half away from zero to the second operand's digits. */
export type CalculationOperator = "sum" | "difference" | "product" | "quotient" | "min" | "max" | "round";

/** An operand: a literal, or `{ step }` for the result of an earlier step, or `{ parameter }` for a dictionary entry. */
export type Operand = TraceValue | { readonly step: string } | { readonly parameter: string };

interface StepCommon<Code extends string> {
  /** Unique within the trace; steps stand in the order in which they depend on each other. */
  readonly id: string;
  /** What is decided, as a code for programs. */
  readonly code: Code;
  readonly inputs?: readonly TraceInput[];
  /** Canonical citations of the rule. */
  readonly citations?: readonly string[];
  /** Ids of open legal questions in the dictionary that the step depends on. */
  readonly openQuestions?: readonly string[];
}

/** `left operator right`; `unknown` when either side is missing. */
export interface CompareStep<Code extends string = string> extends StepCommon<Code> {
  readonly kind: "compare";
  readonly left: Operand;
  readonly operator: ComparisonOperator;
  readonly right: Operand;
  readonly result: Truth;
}

/** All, any, none or at least some of earlier steps. */
export interface CombineStep<Code extends string = string> extends StepCommon<Code> {
  readonly kind: "combine";
  readonly combine: "all" | "any" | "none" | "at-least";
  /** With `at-least`: how many. */
  readonly count?: number;
  readonly of: readonly string[];
  readonly result: Truth;
}

/** An exact calculation on earlier results; null when an operand is missing. */
export interface CalculateStep<Code extends string = string> extends StepCommon<Code> {
  readonly kind: "calculate";
  readonly operator: CalculationOperator;
  readonly operands: readonly Operand[];
  readonly result: TraceValue;
}

/** The first branch whose step holds; null while an earlier one is unknown. */
export interface ChooseStep<Code extends string = string> extends StepCommon<Code> {
  readonly kind: "choose";
  readonly branches: readonly { readonly when: string; readonly then: Operand }[];
  readonly otherwise: Operand;
  readonly result: TraceValue;
}

/** A cell of a table parameter by row and column, counted from 1; null when a key is missing. */
export interface LookupStep<Code extends string = string> extends StepCommon<Code> {
  readonly kind: "lookup";
  readonly table: string;
  readonly row: Operand;
  readonly column: Operand;
  readonly result: TraceValue;
}

/** A fact taken as given, or assigned by a rule that compares nothing. */
export interface AssignStep<Code extends string = string> extends StepCommon<Code> {
  readonly kind: "assign";
  readonly value: TraceValue;
  readonly result: TraceValue;
}

/** One step of reasoning. */
export type TraceStep<Code extends string = string> =
  | CompareStep<Code>
  | CombineStep<Code>
  | CalculateStep<Code>
  | ChooseStep<Code>
  | LookupStep<Code>
  | AssignStep<Code>;

/** What the steps of one or many traces point to by id. */
export interface TraceDictionary {
  readonly parameters: Readonly<Record<string, TraceParameter>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Open legal questions, in our words. */
  readonly openQuestions: Readonly<Record<string, string>>;
}

/** The reasons of one answer: every criterion, in order, also after the answer was certain. Plain JSON. */
export interface Trace<Code extends string = string> {
  readonly schema: "ssos/trace/1";
  /** What is asked, as a code, such as `differentiated-assistance`. */
  readonly question: string;
  /** About whom or what, such as a CDS code. */
  readonly subject: string;
  readonly steps: readonly TraceStep<Code>[];
  /** The id of the step that is the answer. */
  readonly answer: string;
}
