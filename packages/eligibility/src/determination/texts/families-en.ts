import type { AudienceTexts } from "./audience-texts.ts";

/** For families, in English: everyday words, no numbers of priorities, no codes. */
export const familiesEnglish: AudienceTexts = {
  title: "{name}: what the {year} California School Dashboard says",
  outcomes: {
    eligible: "By the State's rules, our {kind} can get extra help.",
    "not-eligible": "By the State's rules, the results of this year do not bring our {kind} the extra help that is called differentiated assistance.",
    "cannot-determine": "We do not know yet whether the State's rules give our {kind} extra help. Some information is missing.",
    "not-applicable": "The State's rules for extra help do not apply to our {kind} this year.",
  },
  methodsMet: {
    1: "The rules look at the results of groups of students. The groups below have low results in more than one of them.",
    2: "Some goals that our schools check themselves were not met for two years or longer.",
    3: "One group of students has low results in one part of school life, and a goal that our schools check themselves was not met.",
    4: "Information that the State needs was not sent in time.",
  },
  groupsHeading: "Which groups of students, and in what",
  group: "{group}: {areas}.",
  area: "{area} ({indicators})",
  groupsOpen: "We cannot say yet for: {groups}.",
  areas: {
    1: "good buildings, books and teachers",
    2: "teaching what the State expects",
    3: "working with families",
    4: "learning",
    5: "coming to school and finishing it",
    6: "feeling safe and welcome",
    7: "access to many subjects",
    8: "being ready for what comes after school",
    9: "students who were expelled",
    10: "students in foster care",
  },
  indicators: {
    ela: "reading and writing",
    math: "mathematics",
    elpi: "learning English",
    grad: "graduation",
    chronic: "many missed school days",
    susp: "suspensions",
    cci: "courses and tests for college and work",
    science: "science",
  },
  meaningHeading: "What it means for your child",
  meaning: {
    eligible: [
      "These are results of whole groups, added up. They say nothing about your child alone.",
      "The adults who run our schools get help, as a rule with {helper}, to find out why results are low and what makes them better.",
      "You can ask at your school what is being tried, and speak when our local plan (LCAP) is discussed in public.",
    ],
    "not-eligible": ["You can still ask how each group of students is doing, and speak when our local plan (LCAP) is discussed in public."],
    "cannot-determine": ["Nothing changes for your child now. Ask us again when the missing information is there."],
    "not-applicable": ["Nothing changes for your child because of it."],
  },
  helpers: { district: "the county superintendent of schools", coe: "the State Superintendent of Public Instruction", charter: "the agency that approved the charter school" },
  incomplete: "We did not have the information for all of the State's rules. Those we could not check may give extra help too.",
  openQuestions: "Some of the rules are not final yet.",
};
