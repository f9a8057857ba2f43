import type { Duty } from "../duty.ts";

/** EC 52064 to 52065: the template of plans, the budget overview, and posting. */
export const planTemplateDuties: readonly Duty[] = [
  {
    id: "template-goals", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require goals for all pupils and each significant group", object: "template",
    term: { text: "by January 31, 2022", by: "2022-01-31" },
    citation: "EC 52064(b)(1)", references: ["EC 52052(a)", "EC 52060(d)", "EC 52066(d)", "EC 47605(c)(5)(A)", "EC 47605.6(b)(5)(A)"],
    from: "2023-07-10", until: "open", confidence: "verified",
  },
  {
    id: "template-actions", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require specific actions, those of technical assistance included", object: "template",
    citation: "EC 52064(b)(2)", references: ["EC 47607.3", "EC 52071", "EC 52071.5", "EC 52072", "EC 52072.5"],
    from: "2023-07-10", until: "open", confidence: "verified",
    note: "Data-management assistance, moved to EC 52071.1 and 52071.51, is not named.",
  },
  {
    id: "template-reflections", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require a summary with reflections on the Dashboard and the assistance under way", object: "template",
    citation: "EC 52064(b)(9)", references: ["EC 52064.5"],
    from: "2023-07-10", until: "open", confidence: "verified",
    note: "Data-management assistance, moved to EC 52071.1 and 52071.51, is not named.",
  },
  {
    id: "instructions-english-learners", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require actions on language acquisition and teacher development", object: "LEAs with a significant English learner group",
    citation: "EC 52064(e)(5)", references: ["EC 306"],
    from: "2023-07-10", until: "open", confidence: "verified",
  },
  {
    id: "instructions-red", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require actions on every lowest level of a school, a group, or a group in a school, kept for three years", object: "state indicators of the Dashboard before adoption",
    term: { text: "from the 2024-25 LCAP" },
    citation: "EC 52064(e)(6)", references: ["EC 52060(b)", "EC 52066(b)"],
    from: "2023-07-10", until: "open", confidence: "verified",
  },
  {
    id: "instructions-multiplier", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require a focus goal: lowest levels and issues of educators", object: "each Equity Multiplier school",
    citation: "EC 52064(e)(7)", references: ["EC 42238.024", "EC 52073.5(c)(4)"],
    from: "2023-07-10", until: "open", confidence: "verified",
  },
  {
    id: "instructions-ineffective", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "require ineffective actions to be changed and explained", object: "actions after three years",
    citation: "EC 52064(e)(8)",
    from: "2023-07-10", until: "open", confidence: "verified",
  },
  {
    id: "approve-template", topic: "plan", actors: ["state-board"], modality: "shall",
    action: "approve changes", object: "template",
    term: { text: "by January 31 before the fiscal year", yearly: "01-31" },
    citation: "EC 52064(h)",
    from: "2023-07-10", until: "open", confidence: "verified",
  },
  {
    id: "budget-overview-not-approved", topic: "approval", actors: ["county-superintendent", "superintendent-of-public-instruction"], modality: "shall",
    action: "withhold approval of the plan and assist", object: "an LEA whose budget overview is not approved",
    citation: "EC 52064.1(c)(2)(B)", references: ["EC 52071(b)", "EC 52071.5(a)"],
    from: "2023-09-13", until: "open", confidence: "verified",
    toward: ["district", "coe"], trigger: "plan-not-approved",
    note: "The text points to EC 52071.5(b); (a) is meant.",
  },
  {
    id: "learning-recovery-assessment", topic: "plan", actors: ["district", "county-office"], modality: "may",
    action: "use assistance for the needs assessment of learning recovery", object: "LEAs in assistance",
    citation: "EC 52064.4(b)", references: ["EC 32526(d)"],
    from: "2024-06-29", until: "2028-07-01", confidence: "verified",
    note: "Encouraged, not commanded; inoperative July 1, 2028, repealed January 1, 2029.",
  },
  {
    id: "district-post", topic: "plan", actors: ["district-superintendent"], modality: "shall",
    action: "post the approved LCAP and those of its charter schools prominently", object: "homepage",
    citation: "EC 52065(a)",
    from: "2024-01-01", until: "open", confidence: "verified",
  },
  {
    id: "county-post", topic: "plan", actors: ["county-superintendent"], modality: "shall",
    action: "post its own LCAP, with those of its districts and charter schools or links to them", object: "homepage",
    citation: "EC 52065(b)",
    from: "2024-01-01", until: "open", confidence: "verified",
  },
  {
    id: "dashboard-post", topic: "plan", actors: ["local-educational-agency"], modality: "shall",
    action: "post the current LCAP", object: "Dashboard overview",
    citation: "EC 52065(c)(1)", references: ["EC 52064.5"],
    from: "2024-01-01", until: "open", confidence: "verified",
  },
  {
    id: "dashboard-post-ensure", topic: "plan", actors: ["department-of-education"], modality: "shall",
    action: "notify LEAs and ensure that they comply", object: "posting on the Dashboard",
    citation: "EC 52065(c)(2)",
    from: "2024-01-01", until: "open", confidence: "verified",
  },
];
