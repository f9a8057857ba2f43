// The main function with the criteria of one year handed in.
import { criteria2023, determineDifferentiatedAssistance } from "@ssos/eligibility";

const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" };
const year = { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results: { SWD: { ela: { colour: 1 }, math: { colour: 1 }, susp: { colour: 1 } } } };
console.log(JSON.stringify(determineDifferentiatedAssistance({ lea, dashboards: { 2023: year } }, { dashboardYear: 2023, criteria: { 2023: criteria2023 } }).outcome));
