import type { Duty } from "../duty.ts";

/** EC 60900: what LEAs report. Charter schools are LEAs here, though data-management assistance reaches districts and county offices only. */
export const reportingDuties: readonly Duty[] = [
  {
    id: "submit-data", topic: "reporting", actors: ["local-educational-agency"], modality: "shall",
    action: "submit data by the Department's processes and timelines", object: "CALPADS",
    term: { text: "as the Department sets each year" },
    citation: "EC 60900(f)(1)",
    from: "2024-06-29", until: "open", confidence: "verified",
    openQuestions: ["data-requirements-threshold"],
  },
  {
    id: "report-closure", topic: "reporting", actors: ["local-educational-agency"], modality: "shall",
    action: "report the closure of a schoolsite", object: "Department",
    term: { text: "within 10 business days of the last day with pupils", businessDays: 10 },
    citation: "EC 60900(f)(2)", references: ["EC 42238.024(b)(4)(A)"],
    from: "2024-06-29", until: "open", confidence: "verified",
  },
  {
    id: "transcripts", topic: "reporting", actors: ["local-educational-agency"], modality: "shall",
    action: "send transcripts of grades 9 to 12 under a data agreement", object: "California College Guidance Initiative",
    term: { text: "agreement by January 1, 2026, first files by June 30, 2026", by: "2026-06-30" },
    citation: "EC 60900(f)(3)", references: ["EC 60900.5"],
    from: "2024-06-29", until: "open", confidence: "verified",
  },
  {
    id: "course-data", topic: "reporting", actors: ["local-educational-agency"], modality: "shall",
    action: "keep A-G course data accurate, 90 percent or more aligned", object: "-",
    term: { text: "by June 30, 2026", by: "2026-06-30" },
    citation: "EC 60900(g)",
    from: "2024-06-29", until: "open", confidence: "verified",
  },
  {
    id: "lea-of-60900", topic: "reporting", actors: ["local-educational-agency"], modality: "definition",
    action: "count as LEA", object: "county offices, districts and charter schools",
    citation: "EC 60900(l)",
    from: "2024-06-29", until: "open", confidence: "verified",
  },
];
