import { Argument, Option, type Command } from "commander";
import { isIsoDate } from "@ssos/model";
import { allDecisionTrees, DECISION_POINTS, decide, explainDecision, mermaidOf, treeAt, type DecisionPoint } from "@ssos/statute/decisions";
import { decisionFactsSchema } from "@ssos/statute/schemas";
import type { StatuteDecisionDocument } from "../documents/statute-norms.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { checkedFacts, factsFromInput } from "../io/facts-from-input.ts";

interface DecideOptions {
  readonly date: string;
  readonly format: "json" | "text" | "mermaid";
  readonly strict?: boolean;
}

/** `statute decide`: a point of action run on facts from standard input, or drawn. */
export function addDecide(statute: Command): void {
  statute
    .command("decide")
    .description("Runs the decision tree of a point of action on facts from standard input (JSON), or draws it.")
    .addArgument(new Argument("<point>", "point of action").choices([...DECISION_POINTS]))
    .requiredOption("--date <date>", "ISO date whose law is asked")
    .option("--strict", "exit status 1 when a fact is missing")
    .addOption(new Option("--format <format>", "output; mermaid draws the tree and reads no facts").choices(["json", "text", "mermaid"]).default("text"))
    .action(run);
}

function run(point: DecisionPoint, { date, format, strict }: DecideOptions): void {
  if (!isIsoDate(date)) throw new UsageError(`--date ${date}: is no date in the form YYYY-MM-DD`);
  const found = treeAt(allDecisionTrees, point, date);
  if (!found.ok) throw new UsageError(`${point} on ${date}: no tree; there are for ${found.covered.join(", ")}`);
  const tree = found.value;
  if (format === "mermaid") {
    process.stdout.write(mermaidOf(tree));
    return;
  }
  const answer = decide(tree, checkedFacts(decisionFactsSchema.safeParse(factsFromInput(`decide ${point} --date ${date}`))));
  const document: StatuteDecisionDocument = { schema: "ssos/statute-decision/1", point, date, tree: { title: tree.title, from: tree.from, until: tree.until, confidence: tree.confidence }, ...answer };
  if (format === "json") process.stdout.write(`${JSON.stringify(document)}\n`);
  else process.stdout.write(`${explainDecision(tree, answer)}\n`);
  if (strict === true && answer.outcome === null) process.exitCode = EXIT.differences;
}
