// What a TypeScript user writes; compiled as it stands in every module setting of the table below.
import * as model from "@ssos/model";
import * as files from "@ssos/model/files";
import * as modelSchemas from "@ssos/model/schemas";
import * as statute from "@ssos/statute";
import * as decisions from "@ssos/statute/decisions";
import * as deadlines from "@ssos/statute/deadlines";
import * as duties from "@ssos/statute/duties";
import * as statuteSchemas from "@ssos/statute/schemas";
import * as eligibility from "@ssos/eligibility";
import * as determinations from "@ssos/eligibility/determination";
import * as history from "@ssos/eligibility/history";
import * as levels from "@ssos/eligibility/levels";
import * as eligibilitySchemas from "@ssos/eligibility/schemas";
import * as sql from "@ssos/eligibility/sql";
import * as lcap from "@ssos/lcap-alignment";
import * as lcapSchemas from "@ssos/lcap-alignment/schemas";
import * as metrics from "@ssos/metrics";
import * as metricsSchemas from "@ssos/metrics/schemas";
import * as charts from "@ssos/metrics/charts";

const year: string = model.schoolYearReported(2023);
// @ts-expect-error TS2345: 2020 has no Dashboard
model.schoolYearReported(2020);

export const loaded: readonly object[] = [model, files, modelSchemas, statute, deadlines, decisions, duties, statuteSchemas, eligibility, determinations, history, levels, eligibilitySchemas, sql, lcap, lcapSchemas, metrics, metricsSchemas, charts];

const facts: model.LeaFacts = { lea: { cds: "01611190000000", name: "Example Unified", kind: "district" }, dashboards: {} };
const determination: eligibility.Determination = eligibility.determineDifferentiatedAssistance(facts, { dashboardYear: 2023 });
const outcome: "eligible" | "not-eligible" | "cannot-determine" | "not-applicable" = determination.outcome;

export const answer: string = `${year} ${outcome}`;
