import type { IndicatorRecord } from "@ssos/model/files";
import { judge } from "../judgement.ts";
import { levelInputOf } from "../level-input-of.ts";
import type { PerformanceLevel } from "../level-input.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import { pairedResult } from "../rules/paired-result.ts";
import type { DifferenceCause, LevelKind } from "./level-difference.ts";

/**
 * Names why a published level is not the computed one, as far as the row tells.
 *
 * @internal
 */
export function causeOf(record: IndicatorRecord, what: LevelKind, computed: PerformanceLevel, rules: LevelRulesByYear): DifferenceCause {
  const [finding] = computed.findings;
  if (finding !== undefined) return finding.code;
  if (what === "colour" && computed.statusLevel !== (record.statusLevel ?? 0)) return "follows-from-status";
  if (what === "colour" && computed.changeLevel !== (record.changeLevel ?? 0)) return "follows-from-change";
  const { details } = record;
  if (details?.below95Percent === true || details?.below50Percent === true) return "low-participation";
  if (details?.certifyFlag === true) return "not-certified";
  if (details?.priorCertifyFlag === true) return "prior-not-certified";
  if (details?.dataErrorFlag === true) return "data-error-flag";
  if (pairedResult(details?.pairShareMethod).paired) return "paired-result";
  const judgement = judge(levelInputOf(record), rules);
  if (what === "colour" && judgement.sizesMet === false) return "minimum-size-not-met";
  if (judgement.statusLevel === 0 || (what === "change" && computed.changeLevel === 0)) return "fewer-than-shown";
  if (judgement.tableKey !== null && judgement.rules?.carried.includes(judgement.tableKey) === true) return "table-carried-over";
  return "unexplained";
}
