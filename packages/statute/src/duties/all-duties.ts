import { approvalDuties } from "./data/approval.ts";
import { countyOfficeAssistanceDuties } from "./data/assistance-county-offices.ts";
import { districtAssistanceDutiesBefore2023 } from "./data/assistance-districts-before-2023.ts";
import { districtAssistanceDuties } from "./data/assistance-districts.ts";
import { charterDuties } from "./data/charter-schools.ts";
import { collaborativeDuties } from "./data/collaborative.ts";
import { dataManagementDuties } from "./data/data-management.ts";
import { fundingDuties } from "./data/funding.ts";
import { interventionDuties } from "./data/intervention.ts";
import { leadDuties } from "./data/leads.ts";
import { planTemplateDuties } from "./data/plan-template.ts";
import { countyPlanDuties } from "./data/plans-of-counties.ts";
import { districtPlanDuties } from "./data/plans-of-districts.ts";
import { reportingDuties } from "./data/reporting.ts";
import { systemDuties } from "./data/system.ts";
import type { Duty } from "./duty.ts";

/** Every duty and power that is encoded, in all its texts; ask a smaller list where the bundle should stay small. */
export const allDuties: readonly Duty[] = /* @__PURE__ */ systemDuties.concat(
  districtPlanDuties,
  planTemplateDuties,
  countyPlanDuties,
  approvalDuties,
  districtAssistanceDutiesBefore2023,
  districtAssistanceDuties,
  dataManagementDuties,
  countyOfficeAssistanceDuties,
  charterDuties,
  interventionDuties,
  leadDuties,
  collaborativeDuties,
  reportingDuties,
  fundingDuties,
);
