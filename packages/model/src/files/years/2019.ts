import { ENVELOPE, LEVEL_COLUMNS, RATE_COLUMNS, type DashboardLayout } from "../dashboard-layout.ts";

const common = { dashboardYear: 2019, blankLevel: "not-given" } as const;
const read = { sources: ["cde-dashboard-files-2019"], confidence: "verified" } as const;
const described = { sources: ["cde-record-layouts"], confidence: "reported", openQuestion: "The file was not at hand; columns are known from descriptions, their order is not." } as const;

const academic = [
  ...ENVELOPE, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS,
  "hscutpoints", "curradjustment", "prioradjustment", "pairshare_method", "notestflag", "ReportingYear",
] as const;

/** Files of the Dashboard of 2019. English learner progress has a status for the first time since 2017, and no colour. */
export const layouts2019: readonly DashboardLayout[] = [
  { ...common, ...described, subject: "ela", columns: academic },
  { ...common, ...described, subject: "math", columns: academic },
  { ...common, ...read, subject: "grad", columns: [...ENVELOPE, "studentgroup", ...RATE_COLUMNS, "fiveyrnumer", "safetynet", "change", ...LEVEL_COLUMNS, "reportingyear"] },
  {
    ...common,
    ...read,
    subject: "elpi",
    columns: [...ENVELOPE, "currprogressed", "currmaintainPL4", "currmaintainOth", "currdeclined", "currnumer", "currdenom", "currstatus", "statuslevel", "flag95pct", "nsizemet", "nsizegroup", "reportingyear"],
  },
  { ...common, ...described, subject: "susp", columns: [...ENVELOPE, "type", "studentgroup", ...RATE_COLUMNS, "safetynet", "change", ...LEVEL_COLUMNS, "certifyflag", "reportingyear"] },
  { ...common, ...described, subject: "chronic", columns: [...ENVELOPE, "studentgroup", ...RATE_COLUMNS, "safetynet", "change", ...LEVEL_COLUMNS, "certifyflag", "reportingyear"] },
  { ...common, ...described, subject: "cci", columns: [...ENVELOPE, "studentgroup", "studentgroup_pct", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS, "safetynet", "curr_prep", "curr_prep_pct", "curr_aprep", "curr_aprep_pct", "curr_nprep", "curr_nprep_pct", "prior_prep", "reportingyear"], optional: ["safetynet", "prior_prep"] },
];
