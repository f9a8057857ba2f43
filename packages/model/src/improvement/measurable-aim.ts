import { LOWER_IS_BETTER } from "../accountability/state-indicator.ts";
import type { Finding } from "../findings/finding.ts";
import { isIsoDate } from "../time/iso-date.ts";
import type { AimStatement } from "./aim-statement.ts";

/** Why an aim cannot be measured. */
export type AimFindingCode =
  | "aim-who-missing"
  | "aim-what-missing"
  | "aim-from-missing"
  | "aim-to-missing"
  | "aim-date-missing"
  | "aim-date-invalid"
  | "aim-units-differ"
  | "aim-no-change"
  | "aim-wrong-direction"
  | "aim-value-impossible";

/**
 * Checks that an aim can be measured: it names who, what, from, to and by when, in one unit, and asks for an improvement.
 *
 * @param aim - the statement
 * @returns what stands in the way; empty for a measurable aim. The direction is judged for state indicators and where the measure says it
 * @example
 * ```ts
 * const aim = { id: "a", who: { groups: ["SWD"] }, what: { text: "suspension rate", indicator: "susp" }, from: { value: 8.1, unit: "percent" }, to: { value: 5, unit: "percent" }, byWhen: "2027-06-30" } as const
 * measurableAim(aim) // => []
 * measurableAim({ ...aim, to: { value: 9, unit: "percent" } }).map((finding) => finding.code) // => ["aim-wrong-direction"]
 * ```
 */
export function measurableAim(aim: AimStatement): Finding<AimFindingCode>[] {
  const findings: Finding<AimFindingCode>[] = [];
  const report = (code: AimFindingCode, column: string, expected: string, message: string, found?: string) =>
    findings.push({ code, severity: "error", place: { path: `aims/${aim.id}`, column }, ...(found === undefined ? {} : { found }), expected, message });
  const { who, what, from, to, byWhen } = aim;
  if (who === undefined || !((who.groups?.length ?? 0) > 0 || (who.grades?.length ?? 0) > 0 || (who.sites?.length ?? 0) > 0 || (who.text ?? "").trim() !== ""))
    report("aim-who-missing", "who", "groups, grades, sites or a description", "The aim does not say for whom.");
  if (what === undefined || what.text.trim() === "") report("aim-what-missing", "what", "a measure", "The aim does not say what is measured.");
  if (from === undefined) report("aim-from-missing", "from", "a value with unit", "The aim has no starting value.");
  if (to === undefined) report("aim-to-missing", "to", "a value with unit", "The aim has no target value.");
  if (byWhen === undefined) report("aim-date-missing", "byWhen", "a date", "The aim does not say by when.");
  else if (!isIsoDate(byWhen)) report("aim-date-invalid", "byWhen", "a calendar date YYYY-MM-DD", "The aim's date is none.", byWhen);
  for (const [column, value] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (value !== undefined && (!Number.isFinite(value.value) || (value.unit === "percent" && (value.value < 0 || value.value > 100))))
      report("aim-value-impossible", column, "a possible value", "The value cannot be.", `${value.value} ${value.unit}`);
  }
  if (from === undefined || to === undefined) return findings;
  if (from.unit !== to.unit) report("aim-units-differ", "to", from.unit, "Start and target have different units.", to.unit);
  else if (from.value === to.value) report("aim-no-change", "to", "another value than the start", "The aim asks for no change.", String(to.value));
  else {
    const lower = what?.lowerIsBetter ?? (what?.indicator === undefined ? undefined : LOWER_IS_BETTER.includes(what.indicator));
    if (lower !== undefined && to.value < from.value !== lower)
      report("aim-wrong-direction", "to", lower ? "a lower value" : "a higher value", "Reaching the target would make it worse.", String(to.value));
  }
  return findings;
}
