import type { Duty } from "../duty.ts";

/** EC 52071 from July 1, 2013 to July 9, 2023: the text of 2013 (AB 97), and what survived of that of 2018 (AB 1808), which was not found. */
export const districtAssistanceDutiesBefore2023: readonly Duty[] = [
  {
    id: "district-plan-assistance-2013", topic: "assistance", actors: ["county-superintendent"], modality: "shall",
    action: "assist", object: "a district whose plan was not approved, or whose board asks",
    citation: "EC 52071(a)@2013-07-01", references: ["EC 52052", "EC 52060(d)"],
    from: "2013-07-01", until: "2018-06-27", confidence: "verified",
    toward: ["district"], trigger: "plan-not-approved",
  },
  {
    id: "district-assistance-2013", topic: "assistance", actors: ["county-superintendent"], modality: "shall",
    action: "assist", object: "district",
    condition: "one or more student groups did not improve in more than one state priority, by the evaluation rubric",
    citation: "EC 52071(b)@2013-07-01", references: ["EC 52052", "EC 52060(d)", "EC 52064.5"],
    from: "2013-07-01", until: "2018-06-27", confidence: "verified",
    toward: ["district"], trigger: "dashboard",
    test: { groups: ["student-group"], criterion: "no improvement in more than one state priority, by the evaluation rubric", tested: "not-stated" },
  },
  {
    id: "district-assistance-2013-strengths", topic: "assistance", actors: ["county-superintendent"], modality: "may",
    action: "tell in writing which state priorities are strong and which weak, with programs that are known to work", object: "district",
    citation: "EC 52071(a)(1)@2013-07-01", references: ["EC 52060(d)"],
    from: "2013-07-01", until: "2018-06-27", confidence: "verified",
    toward: ["district"], wayOf: "district-assistance-2013",
  },
  {
    id: "district-assistance-2013-expert", topic: "assistance", actors: ["county-superintendent"], modality: "may",
    action: "assign an academic expert, or win another district of the county as partner", object: "district",
    citation: "EC 52071(a)(2)@2013-07-01", references: ["EC 52052"],
    from: "2013-07-01", until: "2018-06-27", confidence: "verified",
    toward: ["district"], wayOf: "district-assistance-2013",
  },
  {
    id: "district-assistance-2013-ccee", topic: "assistance", actors: ["county-superintendent"], modality: "may",
    action: "ask CCEE for advice and help", object: "district",
    citation: "EC 52071(a)(3)@2013-07-01", references: ["EC 52074"],
    from: "2013-07-01", until: "2018-06-27", confidence: "verified",
    toward: ["district"], wayOf: "district-assistance-2013",
  },
  {
    id: "district-request-pay-2013", topic: "assistance", actors: ["district"], modality: "shall",
    action: "pay", object: "assistance it asked for itself",
    citation: "EC 52071(c)@2013-07-01",
    from: "2013-07-01", until: "2018-06-27", confidence: "verified",
    toward: ["district"], trigger: "request",
  },
  {
    id: "district-assistance-2018", topic: "assistance", actors: ["county-superintendent"], modality: "shall",
    action: "assist", object: "district",
    condition: "one or more student groups meet the State Board's criteria",
    citation: "EC 52071(c)@2018-06-27", references: ["EC 52064.5(g)", "EC 52052"],
    from: "2018-06-27", until: "2023-07-10", confidence: "derived",
    toward: ["district"], trigger: "dashboard",
    test: { groups: ["student-group"], criterion: "the State Board's criteria, applied to two or more priorities", tested: "each-dashboard" },
    note: "The text of 2018 was not found. A minimum duration is not known to have stood in it.",
  },
];
