import { noCounterpart, type CrosswalkEntry } from "./crosswalk.ts";

/**
 * State indicators in CEDS and Ed-Fi. The standards hold assessments, absences, suspensions and graduations of pupils, from
 * which a rate can be computed; the State's measure, its levels and colours have no counterpart.
 */
export const indicatorCrosswalk: readonly CrosswalkEntry[] = [
  { term: "indicator/ela", name: "English Language Arts", ceds: noCounterpart, edFi: noCounterpart },
  { term: "indicator/math", name: "Mathematics", ceds: noCounterpart, edFi: noCounterpart },
  { term: "indicator/elpi", name: "English Learner Progress", ceds: noCounterpart, edFi: noCounterpart },
  { term: "indicator/grad", name: "Graduation Rate", ceds: noCounterpart, edFi: noCounterpart },
  {
    term: "indicator/chronic",
    name: "Chronic Absenteeism",
    ceds: { fit: "related", id: "002022", name: "Chronic Student Absenteeism Indicator", note: "Says of one pupil what the indicator counts: absent on a tenth of the school days or more.", source: "ceds-warehouse", confidence: "verified" },
    edFi: noCounterpart,
  },
  { term: "indicator/susp", name: "Suspension Rate", ceds: noCounterpart, edFi: noCounterpart },
  { term: "indicator/cci", name: "College/Career", ceds: noCounterpart, edFi: noCounterpart },
  { term: "indicator/science", name: "Science", ceds: noCounterpart, edFi: noCounterpart },
  { term: "performance-colour", name: "Performance colour", ceds: noCounterpart, edFi: noCounterpart },
];
