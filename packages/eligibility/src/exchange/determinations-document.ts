import type { Confidence, Finding, LeaKind, MethodOutcome, Outcome, Trace, TraceDictionary } from "@ssos/model";
import { assistanceCriteria, criteriaVersion } from "../criteria/assistance-criteria.ts";
import type { Method, NotApplicableReason } from "../criteria/criteria.ts";
import { compareWithOfficial, type Agreement, type Difference, type OfficialListing } from "../determination/compare-with-official.ts";
import type { Determination, DeterminationStep, GroupDetermination, MissingFact, YearDetermination } from "../determination/determination.ts";
import { determinationDictionary } from "../determination/trace-dictionary.ts";
import { protectedTrace } from "./protected-trace.ts";

/** A file that answers rest on. */
export interface DocumentSource {
  readonly file: string;
  readonly bytes: number;
  /** The State reissues files in place; null when the file was not read to its end. */
  readonly sha256: string | null;
}

/** What became of the rows that were read; the last three add up to the first. */
export interface DocumentRows {
  readonly read: number;
  readonly used: number;
  readonly ignored: number;
  readonly rejected: number;
}

/** One LEA's determination, as it leaves the program. */
export interface DeterminedLea {
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  readonly outcome: Outcome;
  readonly reason?: NotApplicableReason | "no-value-for-date";
  /** Whether every method of the year was evaluated: a `not-eligible` that is not complete may still change. */
  readonly complete: boolean;
  readonly methodsMet: readonly Method[];
  readonly byMethod: Readonly<Record<Method, MethodOutcome>>;
  readonly confidence: Confidence;
  readonly groups: readonly GroupDetermination[];
  readonly years?: readonly YearDetermination[];
  readonly missing: readonly MissingFact[];
  readonly openQuestions: readonly string[];
  readonly trace?: Trace<DeterminationStep>;
}

/** Determinations of one Dashboard with everything they rest on. */
export interface DeterminationsDocument {
  readonly schema: "ssos/determinations/1";
  /** Names the rules with a hash of their content; `none` where no criteria set covers the year. */
  readonly rulesVersion: string;
  readonly dashboardYear: number;
  readonly criteria: string | null;
  readonly methodsEvaluated: readonly Method[];
  readonly sources: readonly DocumentSource[];
  readonly rows: DocumentRows;
  readonly leas: readonly DeterminedLea[];
  readonly findings: readonly Finding[];
  /** Present when the State's list of the year was given. */
  readonly official?: Agreement & { readonly cells: Agreement; readonly differences: readonly Difference[] };
  /** Present with traces: what their steps point to. */
  readonly dictionary?: TraceDictionary;
}

/** What belongs into the document besides the determinations. */
export interface DocumentInputs {
  readonly sources: readonly DocumentSource[];
  readonly rows: DocumentRows;
  /** Of reading; those of a comparison with the State's list are added. */
  readonly findings: readonly Finding[];
  /** The State's list of the year, to compare with. */
  readonly official?: readonly OfficialListing[];
  /** Whether traces go in, where the determinations have them; false unless given. */
  readonly traces?: boolean;
}

const METHODS: readonly Method[] = [1, 2, 3, 4];

/**
 * Puts determinations and everything they rest on into one plain object, the format `ssos/determinations/1`.
 *
 * **When to use** to store or hand on whole results; {@link toTable} gives flat rows, {@link accountabilityRatings} what
 * an Ed-Fi API takes, and `jsonLines` of `@ssos/model` writes one LEA or row a line. The object goes through JSON unchanged and is checked by `determinationsDocumentSchema`.
 *
 * Sizes of 1 to 10 pupils, which a trace can hold, are left out; the steps keep their answers, so that traces replay.
 *
 * @param determinations - of one Dashboard, in any order; the document keeps it
 * @param dashboardYear - the Dashboard asked for, also when no set covers it
 * @param inputs - files, rows and findings of the reading, and the State's list where there is one
 * @example
 * ```ts
 * const inputs = { sources: [], rows: { read: 0, used: 0, ignored: 0, rejected: 0 }, findings: [] }
 * const answer = determineDifferentiatedAssistance({ lea: { cds: "01611190000000", name: "Example Unified", kind: "district" }, dashboards: {} }, { dashboardYear: 2023 })
 * const document = determinationsDocument([answer], 2023, inputs)
 * document.leas.map(({ cds, outcome }) => [cds, outcome]) // => [["01611190000000", "cannot-determine"]]
 * document.leas[0]?.byMethod // => { 1: "not-evaluated", 2: "not-evaluated", 3: "not-evaluated", 4: "not-evaluated" }
 * ```
 */
export function determinationsDocument(determinations: readonly Determination[], dashboardYear: number, inputs: DocumentInputs): DeterminationsDocument {
  const criteria = assistanceCriteria(dashboardYear);
  const comparison = inputs.official === undefined ? undefined : compareWithOfficial(determinations, inputs.official);
  const traces = inputs.traces === true;
  return {
    schema: "ssos/determinations/1",
    rulesVersion: criteria.ok ? criteriaVersion(criteria.value) : "none",
    dashboardYear,
    criteria: criteria.ok ? criteria.value.id : null,
    methodsEvaluated: METHODS.filter((method) => determinations.some(({ methodsEvaluated }) => methodsEvaluated.includes(method))),
    sources: inputs.sources,
    rows: inputs.rows,
    leas: determinations.map((determination) => determinedLea(determination, traces)),
    findings: [...inputs.findings, ...(comparison?.findings ?? [])],
    ...(comparison === undefined ? {} : { official: { ...comparison.leas, cells: comparison.cells, differences: comparison.differences } }),
    ...(traces ? { dictionary: determinationDictionary() } : {}),
  };
}

function determinedLea(determination: Determination, withTrace: boolean): DeterminedLea {
  const { cds, name, kind, outcome, reason, complete, methodsMet, byMethod, confidence, groups, years, missing, openQuestions, trace } = determination;
  const of = (method: Method): MethodOutcome => byMethod[method] ?? "not-evaluated";
  return {
    cds,
    name,
    kind,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    complete,
    methodsMet,
    byMethod: { 1: of(1), 2: of(2), 3: of(3), 4: of(4) },
    confidence,
    groups: groups.map(({ group, outcome: groupOutcome, priorities, openPriorities, letter, reasons }) => ({ group, outcome: groupOutcome, priorities, openPriorities, letter, reasons })),
    ...(years === undefined ? {} : { years }),
    missing,
    openQuestions,
    ...(withTrace && trace !== undefined ? { trace: protectedTrace(trace) } : {}),
  };
}
