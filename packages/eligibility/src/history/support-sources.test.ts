import { isCitationText, valueForDashboard, DASHBOARD_YEARS } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { ALL_SCHOOL_CRITERIA } from "../schools/all-school-criteria.ts";
import { SCHOOL_SUPPORT_CYCLE } from "../schools/evaluation-cycle.ts";
import { LOW_GRADUATION_EXITS } from "../schools/low-graduation-exit.ts";
import { GEOGRAPHIC_AREAS } from "./geographic-areas.ts";
import { IDENTIFICATION_DATES } from "./identification-dates.ts";
import { SUPPORT_SOURCES } from "./support-sources.ts";

const ids = new Set(SUPPORT_SOURCES.map(({ id }) => id));
const rules = Object.values(ALL_SCHOOL_CRITERIA).flatMap(({ lowGraduation, lowPerformance, additionalTargeted, targeted }) => [lowGraduation, lowPerformance, additionalTargeted, ...(targeted === undefined ? [] : [targeted])]);

describe("sources", () => {
  it("stand in the list once, and everything that is named stands there or is a citation", () => {
    expect(ids.size).toBe(SUPPORT_SOURCES.length);
    const named = [...rules, ...SCHOOL_SUPPORT_CYCLE, ...LOW_GRADUATION_EXITS, ...Object.values(IDENTIFICATION_DATES), ...GEOGRAPHIC_AREAS.flatMap(({ leads }) => leads.entries)].flatMap(({ sources }) => [...sources]);
    expect(named.filter((source) => !ids.has(source) && !isCitationText(source))).toEqual([]);
    expect([...ids].filter((id) => !named.includes(id))).toEqual([]);
  });
  it("leave no Dashboard without the day of its identifications, and give these in order", () => {
    const days = DASHBOARD_YEARS.map((year) => valueForDashboard(IDENTIFICATION_DATES, year)).map((answer) => (answer.ok ? answer.value.on : ""));
    expect(days).toEqual([...days].sort());
    expect(days).not.toContain("");
  });
});
