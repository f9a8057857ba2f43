// One function with the rules of one year.
import { levelRules2023, performanceLevel } from "@ssos/eligibility";

const institution = { kind: "district", suspensionType: "UD" };
const given = { dashboardYear: 2023, indicator: "susp", group: "ALL", institution, numerator: 212, denominator: 6000, priorNumerator: 186, priorDenominator: 6000 };
console.log(JSON.stringify(performanceLevel(given, { 2023: levelRules2023 }).colour));
