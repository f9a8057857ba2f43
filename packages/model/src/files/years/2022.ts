import { ENVELOPE, type DashboardLayout } from "../dashboard-layout.ts";

const read = { dashboardYear: 2022, blankLevel: "not-given", sources: ["cde-dashboard-files-2022"], confidence: "verified" } as const;

const academic = [
  ...ENVELOPE, "studentgroup", "currdenom", "currstatus", "statuslevel", "hscutpoints", "pairshare_method",
  "prate_enrolled", "prate_tested", "prate", "numPRLOSS", "currdenom_withoutPRLOSS", "currstatus_withoutPRLOSS", "reportingyear",
] as const;

/** Files of the Dashboard of 2022: status only, no prior year, no colour, no college/career. */
export const layouts2022: readonly DashboardLayout[] = [
  { ...read, subject: "ela", columns: academic },
  { ...read, subject: "math", columns: academic },
  {
    ...read,
    subject: "elpi",
    columns: [
      ...ENVELOPE, "currprogressed", "pctcurrprogressed", "currmaintainPL4", "pctcurrmaintainPL4", "currmaintainOth", "pctcurrmaintainOth", "currdeclined", "pctcurrdeclined",
      "currnumer", "currdenom", "currstatus", "statuslevel", "flag95pct", "nsizemet", "nsizegroup", "reportingyear",
    ],
  },
  { ...read, subject: "grad", columns: [...ENVELOPE, "studentgroup", "currnumer", "currdenom", "currstatus", "statuslevel", "fiveyrnumer", "reportingyear"] },
  { ...read, subject: "chronic", columns: [...ENVELOPE, "studentgroup", "currnumer", "currdenom", "currstatus", "statuslevel", "certifyflag", "dataerrorflag", "reportingyear"] },
  { ...read, subject: "susp", columns: [...ENVELOPE, "type", "studentgroup", "currnumer", "currdenom", "currstatus", "statuslevel", "certifyflag", "reportingyear"] },
  { ...read, subject: "enrolment", columns: [...ENVELOPE, "studentgroup", "totalenrollment", "subgroup_total", "rate", "reportingyear"] },
];
