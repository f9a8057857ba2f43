import { ENVELOPE, LEVEL_COLUMNS, RATE_COLUMNS, type DashboardLayout } from "../dashboard-layout.ts";

const common = { dashboardYear: 2018, blankLevel: "not-given" } as const;
const read = { sources: ["cde-dashboard-files-2018"], confidence: "verified" } as const;
const described = { sources: ["cde-record-layouts"], confidence: "reported", openQuestion: "The file was not at hand; columns are known from descriptions, their order is not." } as const;

const academic = [
  ...ENVELOPE, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS, "hscutpoints", "curradjustment", "prioradjustment", "pairshare_method",
  "caa_denom", "caa_level1_num", "caa_level1_pct", "caa_level2_num", "caa_level2_pct", "caa_level3_num", "caa_level3_pct", "currdenom_swd", "priordenom_swd", "reportingyear",
] as const;

const graduation = [...ENVELOPE, "studentgroup", ...RATE_COLUMNS, "safetynet", "change", ...LEVEL_COLUMNS, "reportingyear"] as const;

/** Files of the Dashboard of 2018. The English learner file holds the first ELPAC's levels and no indicator. */
export const layouts2018: readonly DashboardLayout[] = [
  { ...common, ...described, subject: "ela", columns: academic },
  { ...common, ...described, subject: "math", columns: academic },
  { ...common, ...read, subject: "grad", columns: graduation },
  { ...common, ...read, subject: "grad", supplement: "five-year-rate", columns: graduation },
  {
    ...common,
    ...read,
    subject: "elpi",
    supplement: "elpac-levels",
    columns: [
      "cds", "rtype", "schoolname", "districtname", "countyname", "dass_flag", "charter_flag", "coe_flag",
      "PL_1", "PL1_Pct", "PL_2", "PL2_Pct", "PL_3", "PL3_Pct", "PL_4", "PL4_Pct", "PLTotCt", "reportingyear",
    ],
  },
  { ...common, ...described, subject: "susp", columns: [...ENVELOPE, "type", "studentgroup", ...RATE_COLUMNS, "safetynet", "change", ...LEVEL_COLUMNS, "certifyflag", "reportingyear"] },
  { ...common, ...described, subject: "chronic", columns: [...ENVELOPE, "studentgroup", ...RATE_COLUMNS, "safetynet", "change", ...LEVEL_COLUMNS, "certifyflag", "reportingyear"] },
  { ...common, ...described, subject: "cci", columns: [...ENVELOPE, "studentgroup", "studentgroup_pct", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS, "safetynet", "curr_prep", "curr_prep_pct", "curr_aprep", "curr_aprep_pct", "curr_nprep", "curr_nprep_pct", "prior_prep", "reportingyear"], optional: ["safetynet", "prior_prep"] },
];
