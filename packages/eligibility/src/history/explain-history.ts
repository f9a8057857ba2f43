import { STUDENT_GROUP_NAMES, type DashboardYear, type StudentGroup } from "@ssos/model";
import { assistanceAt } from "./assistance-periods.ts";
import { groupStreak } from "./consecutive-years.ts";
import { geographicLead } from "./geographic-lead.ts";
import { latestDashboard } from "./next-determination.ts";
import { nextSteps, type NextStep } from "./next-steps.ts";
import { everIdentified, historyYear, type HistoryYear, type SupportHistory } from "./support-history.ts";
import { threeOfFourYears } from "./three-of-four-years.ts";

/**
 * Explains an LEA's history in plain words: each Dashboard, how long groups have met the criteria, whether the geographic
 * lead and CCEE come in, until when assistance lasts, what comes next and what is missing.
 *
 * **When to use** for people; the functions beside it give the same as data.
 *
 * @param history - an LEA's history
 * @param asOf - ISO date
 * @param options - `markdown` puts lists into list items
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const source = { id: "list", kind: "official-list" } as const
 * const { histories } = supportHistories([{ cds: "27660920000000", name: "Example Unified", year: 2023, reportedIn: 2023, source, status: "differentiated", label: "Differentiated Assistance, Year 1", yearOfAssistance: 1, groups: { SWD: [4, 6] } }])
 * explainHistory(histories[0] as SupportHistory, "2024-01-15").split("\n").slice(0, 2) // => ["Example Unified, as of 2024-01-15", "  2023: Differentiated Assistance, Year 1; Students with Disabilities in priorities 4 and 6."]
 * ```
 */
export function explainHistory(history: SupportHistory, asOf: string, { format = "text" }: { readonly format?: "text" | "markdown" } = {}): string {
  const item = (text: string) => (format === "markdown" ? `- ${text}` : `  ${text}`);
  const name = history.name ?? history.cds;
  const latest = latestDashboard(asOf);
  const lines = [format === "markdown" ? `## ${name}, as of ${asOf}\n` : `${name}, as of ${asOf}`];
  if (history.names.length > 1) lines.push(item(`Earlier names: ${history.names.slice(0, -1).map((each) => each.name).join(", ")}.`));
  lines.push(...history.years.map((entry) => item(`${entry.year}: ${yearSentence(entry)}`)));
  if (everIdentified(history) === "never-identified") lines.push(item("It was never identified on these Dashboards."));
  if (latest !== undefined) lines.push(...standing(history, latest, asOf).map(item));
  const { inAssistance, until } = assistanceAt(history, asOf);
  lines.push(item(inAssistance === "yes" ? `It is in assistance${until === null ? "" : ` until ${until} at least`}.` : inAssistance === "no" ? "It is not in assistance." : "Whether it is in assistance is not known."));
  lines.push(...nextSteps(history, asOf).map(nextSentence).map(item));
  return lines.join("\n");
}

function yearSentence({ presence, label, status, groups }: HistoryYear): string {
  if (presence === "not-given") return "no list was given.";
  if (presence === "not-listed") return "not on the list.";
  const said = label ?? (status === undefined ? "status not known" : status === "general" ? "General Assistance" : "Differentiated Assistance");
  if (groups === undefined) return `${said}; its groups were not given.`;
  const named = Object.entries(groups).map(([group, priorities]) => `${STUDENT_GROUP_NAMES[group as StudentGroup]} in priorities ${listed(priorities.map(String))}`);
  return named.length === 0 ? `${said}.` : `${said}; ${named.join("; ")}.`;
}

const listed = (words: readonly string[]) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`);

function standing(history: SupportHistory, latest: DashboardYear, asOf: string): string[] {
  const lines: string[] = [];
  const groups = Object.keys(historyYear(history, latest).groups ?? {}) as StudentGroup[];
  for (const group of groups) {
    const { certain, possible } = groupStreak(history, group, latest);
    if (certain > 1) lines.push(`${STUDENT_GROUP_NAMES[group]} met the criteria on ${certain} Dashboards in a row${possible > certain ? ", perhaps more" : ""}.`);
  }
  const lead = geographicLead(history, asOf);
  if (lead.outcome === "eligible") lines.push(`The geographic lead agency must assist as well, because of ${listed(lead.groups.map((group) => STUDENT_GROUP_NAMES[group]))} (${lead.citation}).`);
  const review = threeOfFourYears(history, latest);
  if (review.outcome === "eligible") lines.push(`CCEE decides whether its help is needed: ${listed(review.groups.map((group) => STUDENT_GROUP_NAMES[group]))} in three of ${listed(review.years.map(String))} (${history.kind === "coe" ? "EC 52072.5(a)" : "EC 52072(a)"}).`);
  return lines;
}

function nextSentence(step: NextStep): string {
  const groups = listed((step.groups ?? []).map((group) => STUDENT_GROUP_NAMES[group]));
  switch (step.event) {
    case "next-determination":
      return `The next determination comes with the ${step.dashboard ?? ""} Dashboard, about ${step.on ?? ""} (${step.citation ?? ""}).`;
    case "minimum-ends":
      return `The minimum that began with the ${step.dashboard ?? ""} Dashboard ends on ${step.on ?? ""} (${step.citation ?? ""}).`;
    case "geographic-lead-possible":
      return `One more year of ${groups} on the ${step.dashboard ?? ""} Dashboard would bring in the geographic lead (${step.citation ?? ""}).`;
    case "ccee-decision-possible":
      return `${step.needed ?? 0} of ${groups} on the ${step.dashboard ?? ""} Dashboard would bring the case before CCEE (${step.citation ?? ""}).`;
    case "cannot-determine":
      return `It cannot be determined whether ${step.question === "ccee-decision" ? "CCEE must decide" : "the geographic lead must assist"}; missing: ${(step.missing ?? []).join(", ")}.`;
    case "open-question":
      return `Open in the law: ${step.question ?? ""}.`;
  }
}
