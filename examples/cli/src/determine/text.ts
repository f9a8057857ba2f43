import Table from "cli-table3";
import type { Finding, LeaKind, Outcome } from "@ssos/model";
import { explainDetermination, type Audience, type Determination, type DeterminationTexts, type DeterminationsDocument } from "@ssos/eligibility";

const KINDS: readonly (readonly [LeaKind, string])[] = [["district", "Districts"], ["coe", "County offices"], ["charter", "Charter schools"]];
const OUTCOMES: readonly Outcome[] = ["eligible", "not-eligible", "cannot-determine", "not-applicable"];

/** What is shown, and in whose words. */
export interface View {
  readonly all: boolean;
  readonly explain: boolean;
  readonly words: { readonly audience: Audience; readonly texts: DeterminationTexts };
}

/** What a person reads on a terminal: counts, the table, comparison and findings. */
export function tableText(document: DeterminationsDocument, determinations: readonly Determination[], options: View): string {
  const shown = determinations.filter(({ outcome }) => options.all || outcome === "eligible" || outcome === "cannot-determine");
  const parts = [heading(document), summaryTable(determinations), leaTable(shown)];
  if (shown.length < determinations.length) parts.push(`${determinations.length - shown.length} LEAs that are not eligible, or to which the criteria do not apply, are not listed; --all lists them.`);
  if (options.explain) parts.push(...shown.map((determination) => `\n${explainDetermination(determination, options.words)}`));
  parts.push(...comparisonLines(document), ...findingLines(document));
  return `${parts.join("\n")}\n`;
}

/** The same as a Markdown document. */
export function markdownText(document: DeterminationsDocument, determinations: readonly Determination[], options: View): string {
  const shown = determinations.filter(({ outcome }) => options.all || outcome === "eligible" || outcome === "cannot-determine");
  const lines = [
    `# Differentiated assistance, ${document.dashboardYear} Dashboard`,
    "",
    heading(document),
    "",
    "| | eligible | not eligible | cannot determine | not applicable |",
    "|---|---|---|---|---|",
    ...KINDS.map(([kind, name]) => `| ${name} | ${OUTCOMES.map((outcome) => count(determinations, kind, outcome)).join(" | ")} |`),
    "",
    "| CDS | LEA | outcome | methods | groups |",
    "|---|---|---|---|---|",
    ...shown.map((entry) => `| ${entry.cds} | ${entry.name.replaceAll("|", "\\|")} | ${entry.outcome} | ${entry.methodsMet.join(", ")} | ${groupsText(entry)} |`),
    ...(options.explain ? shown.map((entry) => `\n${explainDetermination(entry, { ...options.words, format: "markdown" }).replace(/^#/gm, "##")}`) : []),
    "",
    ...comparisonLines(document),
  ];
  return `${lines.join("\n")}\n`;
}

function heading({ dashboardYear, criteria, methodsEvaluated, rows }: DeterminationsDocument): string {
  const methods = methodsEvaluated.length === 0 ? "no method could be evaluated" : `methods ${methodsEvaluated.join(", ")} evaluated`;
  return `Differentiated assistance on the ${dashboardYear} Dashboard, criteria ${criteria ?? "unknown"}, ${methods}; ${rows.read} rows read, ${rows.rejected} rejected.`;
}

const count = (determinations: readonly Determination[], kind: LeaKind, outcome: Outcome): number => determinations.filter((entry) => entry.kind === kind && entry.outcome === outcome).length;

function summaryTable(determinations: readonly Determination[]): string {
  const table = new Table({ head: ["", ...OUTCOMES], style: { head: [], border: [] }, colAligns: ["left", "right", "right", "right", "right"] });
  for (const [kind, name] of KINDS) table.push([name, ...OUTCOMES.map((outcome) => String(count(determinations, kind, outcome)))]);
  return table.toString();
}

function leaTable(determinations: readonly Determination[]): string {
  const table = new Table({ head: ["CDS", "LEA", "kind", "outcome", "methods", "groups (letter: priorities)"], style: { head: [], border: [] }, wordWrap: true, colWidths: [16, 34, 10, 18, 9, 56] });
  for (const entry of determinations) table.push([entry.cds, entry.name, entry.kind, entry.outcome, entry.methodsMet.join(", "), groupsText(entry)]);
  return determinations.length === 0 ? "No LEA to list." : table.toString();
}

function groupsText({ groups, missing }: Determination): string {
  const parts = groups
    .filter(({ outcome }) => outcome !== "not-eligible")
    .map(({ group, letter, priorities, openPriorities }) => `${group} (${letter ?? "?"}: ${[...priorities, ...openPriorities.map((priority) => `${priority}?`)].join(" ")})`);
  return [parts.join(", "), missing.length === 0 ? "" : `missing: ${missing.slice(0, 3).map(({ text }) => text).join("; ")}${missing.length > 3 ? ` and ${missing.length - 3} more` : ""}`].filter((part) => part !== "").join("; ");
}

function comparisonLines({ official }: DeterminationsDocument): string[] {
  if (official === undefined) return [];
  const { cells, differences } = official;
  return [
    `Against the State's list: ${official.agree} of ${official.compared} LEAs agree, ${official.open} open, ${official.differ} differ; ${cells.agree} of ${cells.compared} cells agree, ${cells.open} open, ${cells.differ} differ.`,
    ...differences.map(({ text }) => `  ${text}`),
  ];
}

/** One line for each code and file, with the first place: a damaged file can have thousands of one kind. */
function findingLines({ findings }: DeterminationsDocument): string[] {
  const kinds = new Map<string, { readonly first: Finding; count: number }>();
  for (const finding of findings) {
    if (finding.severity === "info") continue;
    const key = `${finding.code} ${finding.place.file ?? ""}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { first: finding, count: 1 });
    else known.count += 1;
  }
  return Array.from(kinds.values(), ({ first: { severity, code, place, message }, count }) => {
    const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
    return `${severity}: ${where === "" ? "" : `${where}: `}${message} (${code}${count > 1 ? `, ${count} times` : ""})`;
  });
}
