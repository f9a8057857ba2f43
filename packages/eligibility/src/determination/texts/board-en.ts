import { PRIORITY_NAMES, STATE_INDICATOR_NAMES } from "@ssos/model";
import type { AudienceTexts } from "./audience-texts.ts";

/**
 * For a governing board, in English. Who assists as a rule: EC 52071(c), 52071.5(b), 47607.3(a); what the plan tells about
 * it: EC 52064(b)(2).
 */
export const boardEnglish: AudienceTexts = {
  title: "{name}: differentiated assistance after the {year} Dashboard",
  outcomes: {
    eligible: "By the State Board's criteria this {kind} is eligible for differentiated assistance.",
    "not-eligible": "By the State Board's criteria this {kind} is not eligible for differentiated assistance.",
    "cannot-determine": "Whether this {kind} is eligible for differentiated assistance is open: facts are missing.",
    "not-applicable": "The State Board's criteria for differentiated assistance do not apply to this {kind} in this year.",
  },
  methodsMet: {
    1: "At least one student group meets the criteria on the state indicators.",
    2: "Two or more local indicators were not met for two or more years.",
    3: "A student group has results among the lowest in one state priority, and a local indicator was not met in another.",
    4: "The data that the State's indicators need were not certified in time.",
  },
  groupsHeading: "Which student groups, in which state priorities",
  group: "{group}: {areas}.",
  area: "{area} ({indicators})",
  groupsOpen: "Not certain yet, as facts are missing: {groups}.",
  areas: PRIORITY_NAMES,
  indicators: STATE_INDICATOR_NAMES,
  meaningHeading: "What it means for the board",
  meaning: {
    eligible: [
      "Assistance means looking for causes together, as a rule with {helper}, and testing what changes them. It is help; it is no audit.",
      "The board keeps its decisions. It may ask which causes were found, what is being tried, and by which measure the board will know that it works.",
      "The local plan (LCAP) sums up the work that is part of the assistance. Its goals and actions should answer the groups and indicators above.",
    ],
    "not-eligible": ["This Dashboard gives no reason for assistance; assistance that an earlier one led to may go on. Ask which student groups are close to the criteria."],
    "cannot-determine": ["Nothing should be decided on this answer. The version for the superintendent lists the facts that would settle it, and what each could change."],
    "not-applicable": ["Nothing follows from this Dashboard; assistance that an earlier one led to may go on."],
  },
  helpers: { district: "the county superintendent of schools", coe: "the State Superintendent of Public Instruction", charter: "the chartering authority" },
  incomplete: "Not every way to become eligible was looked at: for some of them no facts were at hand.",
  openQuestions: "The answer rests on a question of law or criteria that is not settled; the version for the superintendent names it.",
};
