import { readFileSync } from "node:fs";
import { Option, type Command } from "commander";
import { auditPlan, auditPrintedPlans, auditReport, printedReport, type Lcap, type PlanContext, type PrintedPlan } from "@ssos/lcap-alignment";
import { lcapSchema, planContextSchema } from "@ssos/lcap-alignment/schemas";
import { EXIT, UsageError } from "../exit-codes.ts";

interface Options {
  readonly figures?: string;
  readonly previous?: string;
  readonly context?: string;
  readonly format?: "json" | "markdown";
  readonly strict: boolean;
}

/** Whether a plan's figures follow from its own tables, and what it lacks. */
export function registerAudit(program: Command): void {
  program
    .command("audit")
    .description("audit a plan in our own format, or the printed tables of many plans")
    .argument("[plan]", "plan as JSON (ssos/lcap/1)")
    .option("--figures <file>", "printed tables of many plans: an array, or an object that holds it as plans or realExamples")
    .option("--previous <file>", "last year's plan, for continuity")
    .option("--context <file>", "what is known about the LEA: groups in assistance, lowest levels, schools")
    .addOption(new Option("--format <format>", "what is printed; Markdown for a plan, JSON for figures by default").choices(["json", "markdown"]))
    .option("--strict", "exit with 1 when an error was found", false)
    .action((plan: string | undefined, options: Options) => {
      process.exitCode = audit(plan, options);
    });
}

function audit(planFile: string | undefined, options: Options): number {
  if ((planFile === undefined) === (options.figures === undefined)) throw new UsageError("audit takes a plan, or --figures FILE");
  if (options.figures !== undefined) {
    const audits = auditPrintedPlans(printedPlans(options.figures));
    process.stdout.write(options.format === "markdown" ? printedReport(audits) : `${JSON.stringify(audits)}\n`);
    const failed = audits.plans.some((plan) => plan.findings.some((finding) => finding.severity === "error"));
    return options.strict && failed ? EXIT.differences : EXIT.done;
  }
  const plan = parsed<Lcap>(planFile ?? "", lcapSchema);
  const result = auditPlan(plan, {
    ...(options.previous === undefined ? {} : { previous: parsed<Lcap>(options.previous, lcapSchema) }),
    ...(options.context === undefined ? {} : { context: parsed<PlanContext>(options.context, planContextSchema) }),
  });
  process.stdout.write(options.format === "json" ? `${JSON.stringify(result)}\n` : auditReport(result));
  return options.strict && result.counts.errors > 0 ? EXIT.differences : EXIT.done;
}

/** The cells themselves are judged by the audit; here only the array form must hold. */
function printedPlans(file: string): readonly PrintedPlan[] {
  const value = json(file);
  const holder = (typeof value === "object" && value !== null ? value : {}) as { readonly realExamples?: unknown; readonly plans?: unknown };
  const list = holder.realExamples ?? holder.plans ?? value;
  if (!Array.isArray(list)) throw new UsageError(`${file}: expected an array of printed plans, or an object that holds it as plans or realExamples`);
  return list as readonly PrintedPlan[];
}

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] } };
}

function parsed<T>(file: string, schema: Schema<T>): T {
  const result = schema.safeParse(json(file));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new UsageError(
    `${file}: ${first?.path.join("/") ?? ""}: ${first?.message ?? "not in our format"}${result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : ""}`,
  );
}

function json(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new UsageError(`${file}: no such file can be read`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: not JSON`);
  }
}
