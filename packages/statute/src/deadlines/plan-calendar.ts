import type { DeadlineStep } from "./deadline.ts";

/** Steps of a district's LCAP or update, EC 52060 to 52070. */
export const districtPlanCalendar: readonly DeadlineStep[] = [
  { id: "agenda", actor: "district-board", action: "post the agenda 72 hours before the hearing", modality: "shall", rule: { kind: "hours-before", fact: "hearingOn", hours: 72 }, citation: "EC 52062(b)(1)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "adopt-after-hearing", actor: "district-board", action: "adopt on a later day than the hearing", modality: "shall", rule: { kind: "later-day", fact: "hearingOn" }, citation: "EC 52062(b)(2)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "adopt", actor: "district-board", action: "adopt the plan or update", modality: "shall", rule: { kind: "yearly", day: "07-01", later: 0 }, doneBy: "adoptedOn", citation: "EC 52060(b)", from: "2020-01-01", until: "open", confidence: "verified" },
  { id: "file", actor: "district-board", action: "file the plan with the county superintendent", modality: "shall", rule: { kind: "days-after", fact: "adoptedOn", days: 5 }, doneBy: "filedOn", citation: "EC 52070(a)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "ask-clarification", actor: "county-superintendent", action: "ask for clarification", modality: "may", rule: { kind: "yearly", day: "08-15", later: 0 }, doneBy: "clarificationAskedOn", citation: "EC 52070(b)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "answer", actor: "district-board", action: "answer the request for clarification", modality: "shall", rule: { kind: "days-after", fact: "clarificationAskedOn", days: 15 }, doneBy: "answeredOn", citation: "EC 52070(b)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "recommend", actor: "county-superintendent", action: "recommend amendments", modality: "may", rule: { kind: "days-after", fact: "answeredOn", days: 15 }, doneBy: "recommendedOn", citation: "EC 52070(c)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "consider", actor: "district-board", action: "consider the recommendations in a public meeting", modality: "shall", rule: { kind: "days-after", fact: "recommendedOn", days: 15 }, doneBy: "consideredOn", citation: "EC 52070(c)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "approve", actor: "county-superintendent", action: "approve the plan", modality: "shall", rule: { kind: "yearly", day: "10-08", later: 0 }, doneBy: "approvedOn", citation: "EC 52070(d)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "midyear-report", actor: "district-superintendent", action: "report midyear to the board", modality: "shall", rule: { kind: "yearly", day: "02-28", later: 1 }, doneBy: "midyearReportOn", citation: "EC 52062(a)(6)", from: "2024-06-29", until: "open", confidence: "verified" },
];

/** Steps of a county office's LCAP or update, EC 52066 to 52070.5. */
export const countyPlanCalendar: readonly DeadlineStep[] = [
  { id: "agenda", actor: "county-board", action: "post the agenda 72 hours before the hearing", modality: "shall", rule: { kind: "hours-before", fact: "hearingOn", hours: 72 }, citation: "EC 52068(b)(1)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "adopt-after-hearing", actor: "county-board", action: "adopt on a later day than the hearing", modality: "shall", rule: { kind: "later-day", fact: "hearingOn" }, citation: "EC 52068(b)(2)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "adopt", actor: "county-board", action: "adopt the plan or update", modality: "shall", rule: { kind: "yearly", day: "07-01", later: 0 }, doneBy: "adoptedOn", citation: "EC 52066(b)", from: "2026-07-09", until: "open", confidence: "verified" },
  { id: "summary", actor: "county-superintendent", action: "present the summary of support at the meeting of adoption", modality: "shall", rule: { kind: "same-day", fact: "adoptedOn" }, citation: "EC 52066(i)(1)", from: "2026-07-09", until: "open", confidence: "verified" },
  { id: "file", actor: "county-board", action: "file the plan with the Superintendent, the summary of support with it", modality: "shall", rule: { kind: "days-after", fact: "adoptedOn", days: 5 }, doneBy: "filedOn", citation: "EC 52070.5(a)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "ask-clarification", actor: "superintendent-of-public-instruction", action: "ask for clarification", modality: "may", rule: { kind: "yearly", day: "08-15", later: 0 }, doneBy: "clarificationAskedOn", citation: "EC 52070.5(b)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "answer", actor: "county-board", action: "answer the request for clarification", modality: "shall", rule: { kind: "days-after", fact: "clarificationAskedOn", days: 15 }, doneBy: "answeredOn", citation: "EC 52070.5(b)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "recommend", actor: "superintendent-of-public-instruction", action: "recommend amendments", modality: "may", rule: { kind: "days-after", fact: "answeredOn", days: 15 }, doneBy: "recommendedOn", citation: "EC 52070.5(c)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "consider", actor: "county-board", action: "consider the recommendations in a public meeting", modality: "shall", rule: { kind: "days-after", fact: "recommendedOn", days: 15 }, doneBy: "consideredOn", citation: "EC 52070.5(c)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "approve", actor: "superintendent-of-public-instruction", action: "approve the plan", modality: "shall", rule: { kind: "yearly", day: "10-08", later: 0 }, doneBy: "approvedOn", citation: "EC 52070.5(d)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "compile", actor: "department-of-education", action: "publish the compilation of summaries", modality: "shall", rule: { kind: "yearly", day: "11-01", later: 0 }, citation: "EC 52066(i)(3)", from: "2026-07-09", until: "open", confidence: "verified" },
  { id: "midyear-report", actor: "county-superintendent", action: "report midyear to the county board", modality: "shall", rule: { kind: "yearly", day: "02-28", later: 1 }, doneBy: "midyearReportOn", citation: "EC 52068(a)(6)", from: "2024-06-29", until: "open", confidence: "verified" },
];

/** Steps of a charter school's LCAP or update, EC 47606.5. */
export const charterPlanCalendar: readonly DeadlineStep[] = [
  { id: "agenda", actor: "charter-school", action: "post the agenda 72 hours before the hearing", modality: "shall", rule: { kind: "hours-before", fact: "hearingOn", hours: 72 }, citation: "EC 47606.5(f)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "adopt", actor: "charter-school", action: "adopt the plan or update", modality: "shall", rule: { kind: "yearly", day: "07-01", later: 0 }, doneBy: "adoptedOn", citation: "EC 47606.5(a)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "midyear-report", actor: "charter-school", action: "report midyear to the governing body", modality: "shall", rule: { kind: "yearly", day: "02-28", later: 1 }, doneBy: "midyearReportOn", citation: "EC 47606.5(e)", from: "2024-06-29", until: "open", confidence: "verified" },
];

/** What the State publishes and approves through a calendar year. */
export const stateCalendar: readonly DeadlineStep[] = [
  { id: "template", actor: "state-board", action: "approve changes of the LCAP template for the next fiscal year", modality: "shall", rule: { kind: "yearly", day: "01-31", later: 0 }, citation: "EC 52064(h)", from: "2023-07-10", until: "open", confidence: "verified" },
  { id: "equity-multiplier-report", actor: "department-of-education", action: "report on the Equity Multiplier", modality: "shall", rule: { kind: "yearly", day: "02-01", later: 0 }, citation: "EC 42238.024(d)", from: "2024-06-29", until: "open", confidence: "verified" },
  { id: "dashboard", actor: "department-of-education", action: "finish the public reporting of the Dashboard", modality: "shall", rule: { kind: "yearly", day: "12-15", later: 0 }, citation: "EC 52064.5(f)(2)(A)", from: "2023-01-01", until: "2024-01-01", confidence: "derived" },
  { id: "dashboard", actor: "department-of-education", action: "finish the public reporting of the Dashboard", modality: "shall", rule: { kind: "yearly", day: "12-01", later: 0 }, citation: "EC 52064.5(f)(2)(B)", from: "2024-01-01", until: "2025-01-01", confidence: "derived" },
  { id: "dashboard", actor: "department-of-education", action: "finish the public reporting of the Dashboard", modality: "shall", rule: { kind: "yearly", day: "11-15", later: 0 }, citation: "EC 52064.5(f)(2)(C)", from: "2025-01-01", until: "2026-01-01", confidence: "verified" },
  { id: "dashboard", actor: "department-of-education", action: "finish the public reporting of the Dashboard", modality: "shall", rule: { kind: "yearly", day: "10-15", later: 0 }, citation: "EC 52064.5(f)(2)(D)", from: "2026-01-01", until: "open", confidence: "verified" },
  { id: "summaries", actor: "department-of-education", action: "publish the compilation of county summaries", modality: "shall", rule: { kind: "yearly", day: "11-01", later: 0 }, citation: "EC 52066(i)(3)", from: "2026-07-09", until: "open", confidence: "verified" },
];

/** Closure of a schoolsite, EC 60900(f)(2). */
export const closureCalendar: readonly DeadlineStep[] = [
  { id: "report-closure", actor: "local-educational-agency", action: "tell the Department of the closure", modality: "shall", rule: { kind: "business-days-after", fact: "closedOn", days: 10 }, doneBy: "closureReportedOn", citation: "EC 60900(f)(2)", from: "2024-06-29", until: "open", confidence: "verified" },
];

/** Appeal of a complaint to the Superintendent, EC 52075(c). */
export const appealCalendar: readonly DeadlineStep[] = [
  { id: "decide-appeal", actor: "superintendent-of-public-instruction", action: "decide the appeal in writing", modality: "shall", rule: { kind: "days-after", fact: "appealedOn", days: 60 }, doneBy: "appealDecidedOn", citation: "EC 52075(c)", from: "2024-06-29", until: "open", confidence: "verified" },
];
