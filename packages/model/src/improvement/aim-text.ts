import { STUDENT_GROUP_NAMES } from "../students/student-group.ts";
import type { AimStatement, AimValue } from "./aim-statement.ts";

/**
 * Writes an aim as one sentence part: who, what, from, to, by when, as far as they are there.
 *
 * @param aim - the statement
 * @example
 * ```ts
 * aimText({ id: "a", who: { groups: ["SWD"] }, what: { text: "suspension rate" }, from: { value: 8, unit: "percent" }, to: { value: 5, unit: "percent" }, byWhen: "2027-06-30" }) // => "Students with Disabilities: suspension rate from 8% to 5% by 2027-06-30"
 * ```
 */
export function aimText(aim: AimStatement): string {
  const { who, what, from, to, byWhen } = aim;
  const names = [
    ...(who?.groups ?? []).map((group) => STUDENT_GROUP_NAMES[group]),
    ...(who?.grades ?? []).map((grade) => `grade ${grade}`),
    ...(who?.sites ?? []),
    ...(who?.text === undefined ? [] : [who.text]),
  ];
  const parts = [
    what?.text,
    from === undefined ? undefined : `from ${valueText(from)}`,
    to === undefined ? undefined : `to ${valueText(to)}`,
    byWhen === undefined ? undefined : `by ${byWhen}`,
  ].filter((part) => part !== undefined && part !== "");
  return [...(names.length === 0 ? [] : [`${names.join(", ")}:`]), ...parts].join(" ");
}

const valueText = ({ value, unit }: AimValue): string => (unit === "percent" ? `${value}%` : unit === "count" ? String(value) : `${value} ${unit}`);
