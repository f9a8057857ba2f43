/** A fact that decision trees ask for: a question in words, and what answers it. */
export interface DecisionFact {
  readonly question: string;
  readonly answer: "yes-no" | "number" | "district, coe or charter";
}

/** All facts that the trees ask for, by key. */
export const decisionFacts = {
  kind: { question: "What kind of LEA is it?", answer: "district, coe or charter" },
  dashboardYear: { question: "Which Dashboard are the results from?", answer: "number" },
  groupWithoutImprovement: { question: "Did a student group not improve in more than one state priority, by the evaluation rubric?", answer: "yes-no" },
  groupMeetsCriteria: { question: "Does a student group meet the State Board's criteria on that Dashboard?", answer: "yes-no" },
  groupMetCriteriaOf2026: { question: "Does a student group meet the criteria as they read on January 1, 2026, on that Dashboard?", answer: "yes-no" },
  allPupilsMeetCriteria: { question: "Do all pupils, 30 or more at the LEA, meet the criteria as a group?", answer: "yes-no" },
  singleYearMeetsCriteria: { question: "Are the criteria met on the state indicators of the latest single year?", answer: "yes-no" },
  determinationYear: { question: "Is that Dashboard one with which the Department determines (2026 and every third)?", answer: "yes-no" },
  consecutiveYears: { question: "In how many consecutive years did a group meet the criteria, this one included?", answer: "number" },
  yearsMet: { question: "In how many years did a group meet the criteria?", answer: "number" },
  singleDistrictCounty: { question: "Is it the only district of its county?", answer: "yes-no" },
  authorizedByCountyBoard: { question: "Did the county board authorize the charter school?", answer: "yes-no" },
  authorizedByLeadsBoard: { question: "Is that the county board of the geographic lead itself?", answer: "yes-no" },
  boardRequests: { question: "Does the governing board or body ask for assistance?", answer: "yes-no" },
  requestAboutData: { question: "Is the request about data management?", answer: "yes-no" },
  identified: { question: "Is the LEA identified for this assistance, or for intervention?", answer: "yes-no" },
  unreasonableBurden: { question: "Would the request be an unreasonable or untenable burden of cost?", answer: "yes-no" },
  planApproved: { question: "Was the plan or update approved?", answer: "yes-no" },
  failsDataRequirements: { question: "Does the LEA fail the requirements of EC 60900?", answer: "yes-no" },
  yearsSinceIdentified: { question: "How many whole years have passed since the identification?", answer: "number" },
  identifiedAgain: { question: "Was the LEA identified again at the latest determination?", answer: "yes-no" },
  threeGroupsThreeOfFour: { question: "Did three or more groups (all, if fewer) meet the criteria in three of four consecutive school years?", answer: "yes-no" },
  threeGroupsNotImproved: { question: "Did three or more groups (all, if fewer) fail to improve in more than one priority in three of four consecutive school years?", answer: "yes-no" },
  cceeHelped: { question: "Has CCEE given advice and assistance?", answer: "yes-no" },
  cceeFinding: { question: "Does CCEE find its recommendations not carried out, or results so persistently or acutely poor?", answer: "yes-no" },
  stateBoardApproves: { question: "Does the State Board approve?", answer: "yes-no" },
  emergencyApportionment: { question: "Did the district receive an emergency apportionment?", answer: "yes-no" },
  superintendentFindsNecessary: { question: "Does the Superintendent of Public Instruction find CCEE's help necessary?", answer: "yes-no" },
  assistanceGiven: { question: "Has the assistance of the county been given?", answer: "yes-no" },
  countyFindsNecessary: { question: "Does the county superintendent find CCEE's help necessary?", answer: "yes-no" },
  leadAgrees: { question: "Does the geographic lead agree?", answer: "yes-no" },
  eligibleByPerformance: { question: "Is the LEA eligible for assistance by performance?", answer: "yes-no" },
  leadAsked: { question: "Has the county superintendent or the district asked the geographic lead?", answer: "yes-no" },
  countyCannotAssist: { question: "Is the county office unable to give the district appropriate assistance?", answer: "yes-no" },
  actsAsGeographicLead: { question: "Does the county office act as the geographic lead of that county's area?", answer: "yes-no" },
  leadRefers: { question: "Has that county's geographic lead asked it, as another lead, to give the assistance?", answer: "yes-no" },
  chosenAsPartner: { question: "Has the county superintendent there solicited it as partner, in consultation with the LEA?", answer: "yes-no" },
  chosenAsDesignee: { question: "Has the geographic lead contracted it as designee for a charter school?", answer: "yes-no" },
  namedBySingleDistrictCounty: { question: "Has the county office of a single-district county named it to assist in its place?", answer: "yes-no" },
} as const satisfies Readonly<Record<string, DecisionFact>>;

/** The key of a fact. */
export type DecisionFactKey = keyof typeof decisionFacts;
