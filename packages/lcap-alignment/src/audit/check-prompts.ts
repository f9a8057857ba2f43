import type { Lcap } from "../plan/lcap.ts";
import { yearOfCycle, type Template } from "../plan/template.ts";
import { INPUT_FINDINGS } from "./catalogue/input.ts";
import { findingOf, type PlanFinding } from "./finding.ts";

/** Checks that every prompt asked in the plan's year has an answer. @internal */
export function checkPrompts(plan: Lcap, template: Template | undefined): PlanFinding[] {
  const year = template === undefined ? null : yearOfCycle(template, plan.year);
  if (template === undefined || year === null) {
    return [
      findingOf(INPUT_FINDINGS, "template-year-mismatch", {
        path: "year",
        found: `${plan.year} in template ${plan.template}`,
        expected: template === undefined ? "a known template" : template.years.join(", "),
        message: `No prompts could be checked: template ${plan.template} does not serve ${plan.year}.`,
      }),
    ];
  }
  return template.prompts
    .filter((prompt) => prompt.fromYear <= year && (prompt.kinds === undefined || prompt.kinds.includes(plan.lea.kind)))
    .flatMap((prompt) =>
      unanswered(plan, prompt.path.split("/"), "")
        .filter((path) => isAsked(plan, path, template))
        .map((path) => findingOf(INPUT_FINDINGS, "prompt-unanswered", { path, found: "", expected: "an answer", message: `${prompt.label} has no answer.` })),
    );
}

/** A goal or metric added within the cycle owes no analysis and no outcome of a year before it was there. */
function isAsked(plan: Lcap, path: string, template: Template): boolean {
  const parts = /^goals\/(\d+)\/(?:(analysis)|metrics\/(\d+)\/(year1|year2|difference))/.exec(path);
  if (parts === null) return true;
  const goal = plan.goals[Number(parts[1])];
  const since = parts[2] === undefined ? (goal?.metrics[Number(parts[3])]?.since ?? goal?.since) : goal?.since;
  if (since === undefined) return true;
  const added = yearOfCycle(template, since) ?? 1;
  const reported = parts[4] === "year1" ? 1 : parts[4] === "year2" ? 2 : (yearOfCycle(template, plan.year) ?? 1) - 1;
  return reported >= added;
}

/** Paths at which a prompt's answer is missing or blank; `*` walks a list. */
function unanswered(value: unknown, steps: readonly string[], path: string): string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return isBlank(value) ? [path.slice(1)] : [];
  if (step === "*") return Array.isArray(value) ? value.flatMap((entry, index) => unanswered(entry, rest, `${path}/${index}`)) : [];
  const next = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  return next === undefined && rest.length > 0 && rest[0] !== "*" ? [`${path}/${step}/${rest.join("/")}`.slice(1)] : unanswered(next, rest, `${path}/${step}`);
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && "text" in value ? isBlank((value as { readonly text: unknown }).text) : false;
}
