// An ES module: uses functions, then loads every entry named on the command line and prints what it exports.
import { determineDifferentiatedAssistance } from "@ssos/eligibility";
import { isSsosError, parseCds, schoolYearReported } from "@ssos/model";

if (schoolYearReported(2023) !== "2022-23") throw new Error("schoolYearReported");
const facts = { lea: { cds: "01611190000000", name: "Example Unified", kind: "district" }, dashboards: {} };
if (determineDifferentiatedAssistance(facts, { dashboardYear: 2021 }).outcome !== "not-applicable") throw new Error("determineDifferentiatedAssistance");
if (codeThrownBy(() => parseCds("nothing")) === undefined) throw new Error("isSsosError does not know the error of its own build");

const names = {};
for (const entry of globalThis.process?.argv.slice(2) ?? []) names[entry] = Object.keys(await import(entry)).sort();
console.log(JSON.stringify(names));

function codeThrownBy(call) {
  try {
    call();
  } catch (error) {
    return isSsosError(error) ? error.code : undefined;
  }
  return undefined;
}
