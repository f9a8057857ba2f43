import { PRIORITY_NAMES, STATE_INDICATOR_NAMES, STUDENT_GROUP_NAMES } from "@ssos/model";
import { boardEnglish } from "./board-en.ts";
import { familiesEnglish } from "./families-en.ts";
import type { DeterminationTexts } from "./texts.ts";

/** Explanations in English. */
export const english: DeterminationTexts = {
  locale: "en",
  title: "{name}: {year} Dashboard",
  outcomes: {
    eligible: "This {kind} meets the criteria for differentiated assistance.",
    "not-eligible": "This {kind} does not meet the criteria for differentiated assistance.",
    "cannot-determine": "Whether this {kind} meets the criteria for differentiated assistance cannot be told from the facts at hand.",
    "not-applicable": "The criteria for differentiated assistance do not apply to this {kind} in this year.",
  },
  kinds: { district: "school district", coe: "county office of education", charter: "charter school" },
  reasons: {
    "no-dashboard-that-year": "The Dashboard was suspended, and nobody was determined.",
    "kind-not-covered": "The criteria of the year do not cover this kind of agency.",
    "county-offices-not-covered-in-2017": "In 2017 the criteria covered school districts only.",
    "charter-schools-not-covered-before-2023": "Charter schools were first determined on the 2022 and 2023 Dashboards.",
    "statewide-benefit-charter": "It is a statewide benefit charter, which was not on the list that year.",
    "all-charter-district": "All of its schools are charter schools, and it was not on the list that year.",
    "no-value-for-date": "No criteria are known for this year.",
  },
  methodsHeading: "Methods",
  methods: {
    1: "Method 1, a student group in two or more priorities",
    2: "Method 2, two or more local indicators not met for two or more years",
    3: "Method 3, a student group in one priority and a local indicator in another",
    4: "Method 4, data submission",
  },
  methodOutcomes: { eligible: "met", "not-eligible": "not met", "cannot-determine": "open", "not-applicable": "does not apply", "not-evaluated": "not evaluated, as no fact was given" },
  groupsHeading: "Student groups",
  noGroups: "No student group meets the criteria of any priority.",
  groupEligible: "{group} meets the criteria in priorities {priorities}.",
  groupOpen: "{group} may meet the criteria; priorities met or open: {priorities}.",
  groupNotEligible: "{group} meets the criteria in one priority only, {priorities}.",
  groupNoneMet: "{group} does not meet the criteria; open: {priorities}.",
  groupOpenBesides: "Open besides: {priorities}.",
  priorityMet: "Priority {priority}, {priorityName}: {indicators}",
  missingHeading: "What would settle it",
  missing: {
    colour: "the colour of {indicator} for {group} on the {year} Dashboard",
    status: "the status of {indicator} for {group} on the {year} Dashboard",
    size: "whether {group} has enough pupils on {indicator} on the {year} Dashboard",
    rating: "the rating of the local indicator for priority {priority} in {year}",
    dashboard: "the results of the {year} Dashboard",
    criteria: "the State Board's criteria for {year}",
  },
  openQuestionsHeading: "Open questions",
  incomplete: "Not every method of the year was evaluated; the answer holds for those that were.",
  disclaimer: "Computed from published data of the California Department of Education. This is no official determination.",
  and: "and",
  groupNames: STUDENT_GROUP_NAMES,
  indicatorNames: STATE_INDICATOR_NAMES,
  priorityNames: PRIORITY_NAMES,
  colours: { 1: "Red", 2: "Orange", 3: "Yellow", 4: "Green", 5: "Blue" },
  worstStatus: "worst status",
  audiences: { board: boardEnglish, families: familiesEnglish },
};
