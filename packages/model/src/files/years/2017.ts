import { ENVELOPE_2017, LEVEL_COLUMNS, RATE_COLUMNS, type DashboardLayout } from "../dashboard-layout.ts";

const common = { dashboardYear: 2017, blankLevel: "not-given" } as const;
const read = { sources: ["cde-dashboard-files-2017f"], confidence: "verified" } as const;
const carried = { sources: ["cde-dashboard-files-2017f"], confidence: "assumed", openQuestion: "No file of this indicator was at hand; the columns are those that the year's other files share." } as const;

const grade11 = [
  ...ENVELOPE_2017, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change",
  "caa_denom", "caa_level1_num", "caa_level1_pct", "caa_level2_num", "caa_level2_pct", "caa_level3_num", "caa_level3_pct", "reportingyear",
] as const;

const academic = [...ENVELOPE_2017, "studentgroup", "currdenom", "currstatus", "priordenom", "priorstatus", "change", ...LEVEL_COLUMNS, "reportingyear"] as const;

/** Files of the Dashboard of fall 2017 (reporting year `2017f`). */
export const layouts2017: readonly DashboardLayout[] = [
  { ...common, ...carried, subject: "ela", columns: academic },
  { ...common, ...carried, subject: "math", columns: academic },
  { ...common, ...read, subject: "ela", supplement: "grade-11", columns: grade11 },
  { ...common, ...read, subject: "math", supplement: "grade-11", columns: grade11 },
  {
    ...common,
    ...read,
    subject: "grad",
    columns: [
      ...ENVELOPE_2017, "studentgroup", ...RATE_COLUMNS, "cal_method", "safetynet", "change",
      "prioryear1_numer", "prioryear1_denom", "prioryear1_status", "prioryear2_numer", "prioryear2_denom", "prioryear2_status",
      "prioryear3_numer", "prioryear3_denom", "prioryear3_status", ...LEVEL_COLUMNS, "reportingyear",
    ],
  },
  {
    ...common,
    ...read,
    subject: "elpi",
    columns: [
      ...ENVELOPE_2017, "currtesters", "curradvanced", "currmaintained", "currrfeps", "currltels", "currnumer", "currdenom", "currstatus",
      "priortesters", "prioradvanced", "priormaintained", "priorrfeps", "priorltels", "priornumer", "priordenom", "priorstatus",
      "change", ...LEVEL_COLUMNS, "flag50pct", "nsize_met", "reportingyear",
    ],
  },
  {
    ...common,
    ...read,
    subject: "cci",
    columns: [
      ...ENVELOPE_2017, "studentgroup", "studentgroup_pct", "currdenom", "currstatus", "curr_prep", "curr_prep_pct",
      "curr_prep_a", "curr_prep_a_pct", "curr_prep_b", "curr_prep_b_pct", "curr_prep_c", "curr_prep_c_pct", "curr_prep_d", "curr_prep_d_pct", "curr_prep_e", "curr_prep_e_pct",
      "curr_aprep", "curr_aprep_pct", "curr_aprep_a", "curr_aprep_a_pct", "curr_aprep_b", "curr_aprep_b_pct", "curr_aprep_c", "curr_aprep_c_pct", "curr_aprep_d", "curr_aprep_d_pct",
      "curr_nprep", "curr_nprep_pct", "statuslevel", "reportingyear",
    ],
  },
  { ...common, ...carried, subject: "susp", columns: [...ENVELOPE_2017, "type", "studentgroup", ...RATE_COLUMNS, "safetynet", "change", ...LEVEL_COLUMNS, "certifyflag", "reportingyear"] },
  { ...common, ...carried, subject: "chronic", columns: [...ENVELOPE_2017, "studentgroup", "currnumer", "currdenom", "currstatus", "reportingyear"] },
];
