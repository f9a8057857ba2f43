import {
  compareExact,
  decimalText,
  difference,
  exactOf,
  product,
  quotient,
  roundHalfAwayFromZero,
  sum,
  type CalculationOperator,
  type Exact,
  type Operand,
  type Trace,
  type TraceInput,
  type TraceStep,
  type TraceValue,
} from "@ssos/model";
import { readMoney, readPercent, type ReadFigure, type Written } from "../plan/amount.ts";
import type { FormulaId } from "./formulas.ts";

/** Codes of the steps in a figure's trace: the formula itself, a cell taken as given, or a part of the calculation. */
export type FigureStepCode = FormulaId | "given" | "part" | "test";

/** A calculated item of the action tables. */
export interface Figure {
  readonly item: FormulaId;
  readonly unit: "dollars" | "percent";
  /** Unrounded decimal (20 digits where it does not end); percentages in percent; null when a fact is missing. */
  readonly value: string | null;
  /** The cells without which it cannot be calculated; empty when `value` is given. */
  readonly missing: readonly string[];
  readonly trace: Trace<FigureStepCode>;
}

/**
 * Prints a calculated item as the template does: dollars with separators and cents where there are any,
 * percentages with the edition's digits. Nothing is rounded before this.
 *
 * @param figure - a calculated item
 * @param digits - digits of a percentage: 2 in 2021-24 tables and the State's web form, 3 in 2024-27 tables
 * @returns `cannot-determine` when a fact is missing
 * @example
 * ```ts
 * printFigure(projectedPercentage({ baseGrant: "$28,135,248", supplementalConcentration: 1180069 }), 3) // => "4.194%"
 * printFigure(projectedPercentage({ supplementalConcentration: 1180069 }), 3) // => "cannot-determine"
 * ```
 */
export function printFigure(figure: Pick<Figure, "unit" | "value">, digits = 2): string {
  if (figure.value === null) return "cannot-determine";
  return figure.unit === "percent" ? `${decimalText(figure.value, digits)}%` : dollarText(figure.value);
}

/** Writes dollars with separators, with cents only where there are any. @internal */
export function dollarText(value: string): string {
  const text = decimalText(value, 2).replace(/\.00$/, "");
  const [whole = "0", cents] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${text.startsWith("-") ? "-" : ""}$${grouped}${cents === undefined ? "" : `.${cents}`}`;
}

/** A figure in the making: every cell and step is recorded as it is used. @internal */
export interface Worksheet {
  money(id: string, fact: string, written: Written | null | undefined): string;
  percent(id: string, fact: string, written: Written | null | undefined): string;
  /** Adds cells of rows; one that is missing leaves the sum open. */
  column(id: string, cells: readonly { readonly fact: string; readonly read: ReadFigure }[]): string;
  calculate(id: string, operator: CalculationOperator, ...operands: readonly Operand[]): string;
  constant(id: string, value: string): string;
  push(step: TraceStep<FigureStepCode>): string;
  valueOf(id: string): TraceValue;
  end(unit: Figure["unit"], answer: string): Figure;
}

/** Starts a figure. @internal */
export function worksheet(item: FormulaId, citations?: readonly string[]): Worksheet {
  const steps: TraceStep<FigureStepCode>[] = [];
  const values = new Map<string, TraceValue>();
  const missing: string[] = [];
  const push = (step: TraceStep<FigureStepCode>): string => {
    steps.push(step);
    values.set(step.id, step.result);
    return step.id;
  };
  const take = (id: string, fact: string, read: ReadFigure): string => {
    if (read.value === null) missing.push(fact);
    return push({ id, code: "given", kind: "assign", inputs: [{ fact, value: read.value }], value: read.value, result: read.value });
  };
  const valueOf = (operand: Operand): TraceValue =>
    operand !== null && typeof operand === "object" && "step" in operand ? (values.get(operand.step) ?? null) : (operand as TraceValue);
  return {
    push,
    money: (id, fact, written) => take(id, fact, readMoney(written)),
    percent: (id, fact, written) => take(id, fact, readPercent(written)),
    constant: (id, value) => push({ id, code: "part", kind: "assign", value, result: value }),
    valueOf: (id) => values.get(id) ?? null,
    column(id, cells) {
      const inputs: TraceInput[] = cells.map(({ fact, read }) => ({ fact, value: read.value }));
      for (const { fact, read } of cells) if (read.value === null) missing.push(fact);
      const operands: TraceValue[] = ["0", ...inputs.map((input) => input.value)];
      const known = operands.filter((operand) => operand !== null) as string[];
      return push({ id, code: "part", kind: "calculate", inputs, operator: "sum", operands, result: known.length === operands.length ? addDecimals(known) : null });
    },
    calculate: (id, operator, ...operands) => push({ id, code: "part", kind: "calculate", operator, operands, result: evaluate(operator, operands.map(valueOf)) }),
    end(unit, answer) {
      const value = values.get(answer) ?? null;
      const last = steps.findIndex((step) => step.id === answer);
      const answering = steps[last];
      if (answering !== undefined) steps[last] = { ...answering, code: item, ...(citations === undefined ? {} : { citations }) };
      return {
        item,
        unit,
        value: value === null ? null : String(value),
        missing: value === null ? missing : [],
        trace: { schema: "ssos/trace/1", question: `lcap-${item}`, subject: item, steps, answer },
      };
    },
  };
}

/** Points to an earlier step. @internal */
export const of = (step: string): Operand => ({ step });

/** Adds plain decimals without fractions of growing size: the columns of a plan run to hundreds of cells. @internal */
export function addDecimals(values: readonly string[]): string {
  let digits = 0;
  for (const value of values) {
    const point = value.indexOf(".");
    if (point >= 0) digits = Math.max(digits, value.length - point - 1);
  }
  let total = 0n;
  for (const value of values) {
    const point = value.indexOf(".");
    const fraction = point < 0 ? "" : value.slice(point + 1);
    total += BigInt(`${point < 0 ? value : value.slice(0, point)}${fraction.padEnd(digits, "0")}`);
  }
  const text = (total < 0n ? -total : total).toString().padStart(digits + 1, "0");
  const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "");
  return total < 0n ? `-${plain}` : plain;
}

/** The same operations, on the same numbers, as replaying a trace performs. */
function evaluate(operator: CalculationOperator, operands: readonly TraceValue[]): TraceValue {
  if (operands.some((operand) => operand === null)) return null;
  const [first, ...rest] = operands.map((operand) => exactOf(operand as string | number));
  if (first === undefined) return null;
  if (operator === "round") return plain(roundHalfAwayFromZero(first, Number(operands[1])));
  if (operator === "quotient" && rest.some((operand) => compareExact(operand, 0) === 0)) return null;
  const step: (left: Exact, right: Exact) => Exact =
    operator === "sum"
      ? (left, right) => sum(left, right)
      : operator === "difference"
        ? difference
        : operator === "product"
          ? (left, right) => product(left, right)
          : operator === "quotient"
            ? quotient
            : (left, right) => (compareExact(left, right) <= 0 === (operator === "min") ? left : right);
  return plain(rest.reduce(step, first));
}

const plain = (value: Exact): string => decimalText(value, 20).replace(/\.?0+$/, "");
