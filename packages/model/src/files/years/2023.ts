import { ENVELOPE, LEVEL_COLUMNS, RATE_COLUMNS, SIZE_COLUMNS, TAIL_COLUMNS, type DashboardLayout } from "../dashboard-layout.ts";

const read = { dashboardYear: 2023, blankLevel: "not-given", sources: ["cde-dashboard-files-2023"], confidence: "verified" } as const;

/** Columns of English language arts and mathematics, from 2023 on. */
export const academicColumns2023 = [
  ...ENVELOPE, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS, ...SIZE_COLUMNS, "hscutpoints", "pairshare_method",
  "currprate_enrolled", "currprate_tested", "currprate", "currnumPRLOSS", "currdenom_withoutPRLOSS", "currstatus_withoutPRLOSS",
  "priorprate_enrolled", "priorprate_tested", "priorprate", "priornumPRLOSS", "priordenom_withoutPRLOSS", "priorstatus_withoutPRLOSS", ...TAIL_COLUMNS,
] as const;

/** Columns of English learner progress, from 2023 on. */
export const elpiColumns2023 = [
  ...ENVELOPE, "studentgroup",
  "currprogressed", "currmaintainPL4", "currmaintainOth", "currdeclined", "currprogressed_alternate", "currmaintainPL3_alternate", "currnotprognotmain_alternate", "currnumer", "currdenom", "currstatus",
  "priorprogressed", "priormaintainPL4", "priormaintainOth", "priordeclined", "priorprogressed_alternate", "priormaintainPL3_alternate", "priornotprognotmain_alternate", "priornumer", "priordenom", "priorstatus",
  "change", ...LEVEL_COLUMNS, "curr95", "prior95", "currnsizemet", "currnsizegroup", "priornsizemet", "priornsizegroup", "accountabilitymet", ...TAIL_COLUMNS,
] as const;

/** Columns of graduation, from 2023 on. */
export const gradColumns2023 = [...ENVELOPE, "studentgroup", ...RATE_COLUMNS, "change", ...LEVEL_COLUMNS, "smalldenom", "fiveyrnumer", ...SIZE_COLUMNS, ...TAIL_COLUMNS] as const;

/** Columns of chronic absenteeism, from 2023 on; copies differ in the marks of data errors. */
export const chronicColumns2023 = [...ENVELOPE, "studentgroup", ...RATE_COLUMNS, "change", ...LEVEL_COLUMNS, "smalldenom", ...SIZE_COLUMNS, "certifyflag", "priorcertifyflag", "dataerrorflag", ...TAIL_COLUMNS] as const;

/** Columns of chronic absenteeism that some copies do not have. */
export const chronicOptional2023 = ["certifyflag", "priorcertifyflag", "dataerrorflag"] as const;

/** Columns of suspension rates, from 2023 on. */
export const suspColumns2023 = [...ENVELOPE, "type", "studentgroup", ...RATE_COLUMNS, "change", ...LEVEL_COLUMNS, "smalldenom", ...SIZE_COLUMNS, "certifyflag", "priorcertifyflag", ...TAIL_COLUMNS] as const;

const ways = {
  prepared: ["summative", "apexam", "ibexam", "collegecredit", "agplus", "cteplus", "ssb", "milsci", "reg_pre", "non_reg_pre", "non_reg_pre_dass", "statefedjobs_dass", "trans_classwk"],
  approaching: ["summative", "collegecredit", "ag", "cte", "milsci", "non_reg_pre", "statefedjobs_dass", "trans_classwk"],
} as const;
const withShare = (column: string): readonly string[] => [column, `${column}_pct`];

/** Columns of college/career by the ways to be prepared, from 2023 on. */
export const cciWays2023: readonly string[] = [
  ...withShare("curr_prep"),
  ...ways.prepared.flatMap((way) => withShare(`curr_prep_${way}`)),
  ...withShare("curr_aprep"),
  ...ways.approaching.flatMap((way) => withShare(`curr_aprep_${way}`)),
  ...withShare("curr_nprep"),
];

/** Files of the Dashboard of 2023: colours again, save for college/career, which has a status only. */
export const layouts2023: readonly DashboardLayout[] = [
  { ...read, subject: "ela", columns: academicColumns2023 },
  { ...read, subject: "math", columns: academicColumns2023 },
  { ...read, subject: "elpi", columns: elpiColumns2023, optional: ["studentgroup"] },
  { ...read, subject: "grad", columns: gradColumns2023 },
  { ...read, subject: "chronic", columns: chronicColumns2023, optional: chronicOptional2023 },
  { ...read, subject: "susp", columns: suspColumns2023 },
  { ...read, subject: "cci", columns: [...ENVELOPE, "studentgroup", "studentgroup_pct", "currdenom", "currstatus", "statuslevel", "currnsizemet", ...cciWays2023, ...TAIL_COLUMNS] },
  { ...read, subject: "enrolment", columns: [...ENVELOPE, "studentgroup", "totalenrollment", "subgrouptotal", "rate", "reportingyear"] },
];
