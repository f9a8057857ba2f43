import { Option, type Command } from "commander";
import { isSchoolYear, schoolYearFrom } from "@ssos/model";
import { concentrationGrant, countyAssistanceFunding, latePlanPenalty, supplementalGrant, type FormulaAnswer } from "@ssos/statute";
import { countyFundingFactsSchema, grantFactsSchema, latePlanFactsSchema } from "@ssos/statute/schemas";
import type { FundPart, StatuteFundDocument } from "../documents/statute-norms.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { checkedFacts, factsFromInput } from "../io/facts-from-input.ts";

interface FundOptions {
  readonly year: string;
  readonly formula: StatuteFundDocument["formula"];
  readonly format: "json" | "text";
  readonly strict?: boolean;
}

/** `statute fund`: the Code's formulas on facts from standard input. */
export function addFund(statute: Command): void {
  statute
    .command("fund")
    .description("Calculates funding of a fiscal year from facts on standard input (JSON): county offices for assistance, or another formula.")
    .requiredOption("--year <year>", "fiscal year, such as 2026-27 or the year it begins in")
    .addOption(new Option("--formula <formula>", "which").choices(["county", "supplemental", "concentration", "late-plan"]).default("county"))
    .option("--strict", "exit status 1 when an amount cannot be determined")
    .addOption(new Option("--format <format>", "output").choices(["json", "text"]).default("text"))
    .action(fund);
}

function fund(options: FundOptions): void {
  const fiscalYear = fiscalYearFrom(options.year);
  const { parts, cents } = calculate(options.formula, fiscalYear, factsFromInput(`fund --year ${options.year}`));
  const document: StatuteFundDocument = { schema: "ssos/statute-fund/1", formula: options.formula, fiscalYear, parts, cents };
  if (options.format === "json") process.stdout.write(`${JSON.stringify(document)}\n`);
  else process.stdout.write(`${linesOf(fiscalYear, parts, cents).join("\n")}\n`);
  if (options.strict === true && cents === null) process.exitCode = EXIT.differences;
}

function fiscalYearFrom(text: string): string {
  if (/^20\d\d$/.test(text)) return schoolYearFrom(Number(text));
  if (!isSchoolYear(text)) throw new UsageError(`--year ${text}: is no fiscal year, such as 2026-27`);
  return text;
}

function calculate(formula: FundOptions["formula"], fiscalYear: string, facts: object): { readonly parts: readonly FundPart[]; readonly cents: string | null } {
  if (formula === "county") return countyAssistanceFunding(checkedFacts(countyFundingFactsSchema.safeParse(facts)), fiscalYear);
  const one = (section: string, answer: FormulaAnswer) => ({ parts: [{ section, answer }], cents: answer.cents });
  if (formula === "supplemental") return one("EC 42238.02(e)", supplementalGrant(checkedFacts(grantFactsSchema.safeParse(facts)), fiscalYear));
  if (formula === "concentration") return one("EC 42238.02(f)", concentrationGrant(checkedFacts(grantFactsSchema.safeParse(facts)), fiscalYear));
  const late = checkedFacts(latePlanFactsSchema.safeParse({ year: Number(fiscalYear.slice(0, 4)), ...facts }));
  if (late.year !== Number(fiscalYear.slice(0, 4))) throw new UsageError(`standard input: year ${late.year} is not the year of --year ${fiscalYear}`);
  return one("EC 52065.1", latePlanPenalty(late));
}

function linesOf(fiscalYear: string, parts: readonly FundPart[], cents: string | null): string[] {
  const lines = [`${fiscalYear}: ${cents === null ? (parts.length === 0 ? "no formula covers this year" : "cannot be determined") : `$${cents}`}`];
  for (const { section, answer } of parts) {
    lines.push(`${section}: ${answer.cents === null ? answer.outcome : `$${answer.cents}`}`);
    for (const { id, code, result, citations = [] } of answer.trace.steps) if (code !== "fact" && result !== null) lines.push(`  ${id}: ${result}  ${citations.join(", ")}`.trimEnd());
    if (answer.missing.length > 0) lines.push(`  missing: ${answer.missing.join(", ")}`);
    if (answer.notEvaluated.length > 0) lines.push(`  not evaluated: ${answer.notEvaluated.join(", ")}`);
    for (const id of answer.openQuestions) lines.push(`  open question ${id}: ${answer.dictionary.openQuestions[id] ?? ""}`);
  }
  return lines;
}
