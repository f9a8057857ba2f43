import { noCounterpart, type CrosswalkEntry } from "./crosswalk.ts";

/** Who and when: LEAs, schools and years in CEDS and Ed-Fi. */
export const identifierCrosswalk: readonly CrosswalkEntry[] = [
  {
    term: "lea/cds",
    name: "CDS code of an LEA",
    ceds: { fit: "wider", id: "001068", name: "Local Education Agency Identifier", note: "An identifier of any system: the CDS code is the one the State assigns.", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "educationOrganizationReference.educationOrganizationId", note: "A whole number: the code loses its leading zero, and each API may number otherwise.", source: "ed-fi-api", confidence: "verified" },
  },
  {
    term: "school/cds",
    name: "CDS code of a school",
    ceds: { fit: "wider", id: "001069", name: "School Identifier", note: "An identifier of any system.", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "schoolReference.schoolId", note: "A whole number: the code loses its leading zero, and each API may number otherwise.", source: "ed-fi-api", confidence: "verified" },
  },
  {
    term: "lea-kind/district",
    name: "School district",
    ceds: noCounterpart,
    edFi: { fit: "wider", id: "LocalEducationAgencyCategoryDescriptor", name: "Regular public school district", source: "ed-fi-descriptors", confidence: "assumed" },
  },
  {
    term: "lea-kind/coe",
    name: "County office of education",
    ceds: noCounterpart,
    edFi: { fit: "wider", id: "EducationOrganizationCategoryDescriptor", name: "Education Service Center", note: "A county office serves districts and is an LEA for its own pupils; the category of agencies would be Service agency.", source: "ed-fi-descriptors", confidence: "assumed" },
  },
  {
    term: "lea-kind/charter",
    name: "Charter school, as an LEA",
    ceds: { fit: "related", id: "000039", name: "Charter School Indicator", note: "Says that a school is a charter school; here the school itself is determined as an LEA.", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "LocalEducationAgencyCategoryDescriptor", name: "Independent charter district", source: "ed-fi-descriptors", confidence: "assumed" },
  },
  {
    term: "dashboard-year",
    name: "Dashboard year",
    ceds: { fit: "related", id: "000243", name: "School Year", note: "A Dashboard of 2023 reports 2022-23, and of some pupils also the year before.", source: "ceds-warehouse", confidence: "verified" },
    edFi: { fit: "related", id: "schoolYearTypeReference.schoolYear", note: "The calendar year in which the school year ends: the number of the Dashboard that reports it.", source: "ed-fi-school-years", confidence: "verified" },
  },
];
