import type { Finding, TraceDictionary } from "@ssos/model";
import { ignoredRows } from "@ssos/model/files";
import { assistanceCriteria, compareWithOfficial, criteriaVersion, determinationDictionary, type Agreement, type Determination, type Difference, type Method, type OfficialListing } from "@ssos/eligibility";
import type { SourceFile } from "../io/files.ts";
import type { Inputs } from "./inputs.ts";

/** What `determine --format json` prints. */
export interface DeterminationsDocument {
  readonly schema: "ssos/determinations/1";
  /** Names the rules with a hash of their content. */
  readonly rulesVersion: string;
  readonly dashboardYear: number;
  readonly criteria: string | null;
  readonly methodsEvaluated: readonly Method[];
  readonly sources: readonly SourceFile[];
  readonly rows: { readonly read: number; readonly used: number; readonly ignored: number; readonly rejected: number };
  readonly leas: readonly object[];
  readonly findings: readonly Finding[];
  readonly official?: Agreement & { readonly cells: Agreement; readonly differences: readonly Difference[] };
  readonly dictionary?: TraceDictionary;
}

/** Puts everything that was computed into one object. */
export function documentOf(year: number, determinations: readonly Determination[], inputs: Inputs, official: readonly OfficialListing[] | undefined, traces: boolean): DeterminationsDocument {
  const criteria = assistanceCriteria(year);
  const comparison = official === undefined ? undefined : compareWithOfficial(determinations, official);
  const { account } = inputs;
  return {
    schema: "ssos/determinations/1",
    rulesVersion: criteria.ok ? criteriaVersion(criteria.value) : "none",
    dashboardYear: year,
    criteria: criteria.ok ? criteria.value.id : null,
    methodsEvaluated: ([1, 2, 3, 4] as const).filter((method) => determinations.some(({ methodsEvaluated }) => methodsEvaluated.includes(method))),
    sources: inputs.sources,
    rows: { read: account.read, used: account.used, ignored: ignoredRows(account), rejected: account.rejected },
    leas: determinations.map((determination) => leaOf(determination, traces)),
    findings: [...inputs.findings, ...(comparison?.findings ?? [])],
    ...(comparison === undefined ? {} : { official: { ...comparison.leas, cells: comparison.cells, differences: comparison.differences } }),
    ...(traces ? { dictionary: determinationDictionary() } : {}),
  };
}

function leaOf(determination: Determination, traces: boolean): object {
  const { cds, name, kind, outcome, reason, complete, methodsMet, byMethod, confidence, groups, years, missing, openQuestions, trace } = determination;
  return {
    cds,
    name,
    kind,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    complete,
    methodsMet,
    byMethod: Object.fromEntries(([1, 2, 3, 4] as const).map((method) => [method, byMethod[method] ?? "not-evaluated"])),
    confidence,
    groups: groups.map(({ group, outcome: groupOutcome, priorities, openPriorities, letter, reasons }) => ({ group, outcome: groupOutcome, priorities, openPriorities, letter, reasons })),
    ...(years === undefined ? {} : { years }),
    missing,
    openQuestions,
    ...(traces && trace !== undefined ? { trace } : {}),
  };
}
