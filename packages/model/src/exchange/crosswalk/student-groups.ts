import { noCounterpart, type Counterpart, type CrosswalkEntry } from "./crosswalk.ts";

const race: Counterpart = { fit: "related", id: "001943", name: "Race", note: "An attribute of a pupil, with the group among its options.", source: "ceds-warehouse", confidence: "verified" };

const edFiRace = (name: string): Counterpart => ({ fit: "related", id: "RaceDescriptor", name, source: "ed-fi-descriptors", confidence: "verified" });

/**
 * Student groups in CEDS and Ed-Fi. Both standards describe pupils one by one; a group of the Dashboard is formed from such
 * attributes by the State's rules, so that none is the same.
 */
export const studentGroupCrosswalk: readonly CrosswalkEntry[] = [
  { term: "student-group/ALL", name: "All Students", ceds: noCounterpart, edFi: noCounterpart },
  { term: "student-group/AA", name: "Black/African American", ceds: race, edFi: edFiRace("Black or African American") },
  { term: "student-group/AI", name: "American Indian or Alaska Native", ceds: race, edFi: edFiRace("American Indian or Alaska Native") },
  { term: "student-group/AS", name: "Asian", ceds: race, edFi: { ...edFiRace("Asian"), note: "The Dashboard counts Filipino pupils as a group of their own." } },
  {
    term: "student-group/EL",
    name: "English Learner",
    ceds: { fit: "related", id: "000180", name: "English Learner Status", note: "On some indicators the Dashboard's group also holds recently reclassified pupils.", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "LimitedEnglishProficiencyDescriptor", name: "Limited", note: "On some indicators the Dashboard's group also holds recently reclassified pupils.", source: "ed-fi-descriptors", confidence: "verified" },
  },
  { term: "student-group/FI", name: "Filipino", ceds: noCounterpart, edFi: { ...edFiRace("Asian"), fit: "wider", note: "No value of its own; the federal categories count the Philippines within Asian.", confidence: "reported" } },
  {
    term: "student-group/FOS",
    name: "Foster Youth",
    ceds: { fit: "related", name: "Program Participation Foster Care", note: "The number of the element was not read.", source: "ceds-warehouse", confidence: "reported" },
    edFi: { fit: "related", id: "StudentCharacteristicDescriptor", name: "Foster Care", source: "ed-fi-descriptors", confidence: "verified" },
  },
  {
    term: "student-group/HI",
    name: "Hispanic",
    ceds: { fit: "related", id: "000144", name: "Hispanic or Latino Ethnicity", source: "ceds-warehouse", confidence: "verified" },
    edFi: { ...edFiRace("Hispanic or Latino"), note: "The older yes or no, hispanicLatinoEthnicity, is marked for removal." },
  },
  {
    term: "student-group/HOM",
    name: "Homeless Youth",
    ceds: { fit: "related", id: "000149", name: "Homelessness Status", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "StudentCharacteristicDescriptor", name: "Homeless", source: "ed-fi-descriptors", confidence: "verified" },
  },
  { term: "student-group/LTEL", name: "Long-Term English Learner", ceds: noCounterpart, edFi: noCounterpart },
  { term: "student-group/MR", name: "Two or More Races", ceds: { ...race, note: "Formed from more than one value.", confidence: "derived" }, edFi: { fit: "related", id: "RaceDescriptor", note: "Formed from more than one value.", source: "ed-fi-descriptors", confidence: "derived" } },
  { term: "student-group/PI", name: "Native Hawaiian or Pacific Islander", ceds: race, edFi: edFiRace("Native Hawaiian or Pacific Islander") },
  {
    term: "student-group/SED",
    name: "Socioeconomically Disadvantaged",
    ceds: { fit: "related", id: "000086", name: "Economic Disadvantage Status", note: "By the criteria of the State.", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "EconomicDisadvantageDescriptor", note: "Says by what, such as free meals; the student characteristic Economic Disadvantaged is deprecated.", source: "ed-fi-descriptors", confidence: "verified" },
  },
  {
    term: "student-group/SWD",
    name: "Students with Disabilities",
    ceds: { fit: "related", id: "000151", name: "IDEA Indicator", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", name: "studentSpecialEducationProgramAssociations", note: "Which property tells was not read.", confidence: "assumed" },
  },
  { term: "student-group/WH", name: "White", ceds: race, edFi: edFiRace("White") },
];
