import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { calendarText } from "./calendar-text.ts";
import type { DeadlineFacts } from "./deadline.ts";
import { deadlinesFor } from "./deadlines-for.ts";
import { countyPlanCalendar, districtPlanCalendar } from "./plan-calendar.ts";

const start = Temporal.PlainDate.from("2024-05-01");
const day = fc.nat(900).map((days) => start.add({ days }).toString());
const facts: fc.Arbitrary<DeadlineFacts> = fc.record(
  { year: fc.integer({ min: 2012, max: 2032 }), hearingOn: day, adoptedOn: day, filedOn: day, clarificationAskedOn: day, answeredOn: day, recommendedOn: day, consideredOn: day, approvedOn: day, holidays: fc.array(day, { maxLength: 20 }) },
  { requiredKeys: [] },
);
const plan = fc.constantFrom("district-plan", "county-plan");

describe("deadlines of plans", () => {
  it("account for every step once, in order of their days", () => {
    fc.assert(
      fc.property(plan, facts, (process, known) => {
        const { steps, undated } = deadlinesFor(process, known);
        const calendar = process === "district-plan" ? districtPlanCalendar : countyPlanCalendar;
        expect([...steps, ...undated].map(({ id }) => id).sort()).toEqual(calendar.map(({ id }) => id).sort());
        expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).sort());
        for (const { reason, needs } of undated) expect(reason === "missing-fact").toBe(needs !== undefined);
      }),
    );
  });

  it("count days as Temporal does, past holidays", () => {
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 40 }), (clarificationAskedOn, holidays) => {
        let last = Temporal.PlainDate.from(clarificationAskedOn).add({ days: 15 });
        while (holidays.includes(last.toString())) last = last.add({ days: 1 });
        const answer = deadlinesFor("district-plan", { clarificationAskedOn, holidays }).steps.find(({ id }) => id === "answer");
        expect(answer?.date).toBe(last.toString());
      }),
    );
  });

  it("find what was late, and only that", () => {
    fc.assert(
      fc.property(plan, facts, (process, known) => {
        const { steps, findings } = deadlinesFor(process, known);
        expect(findings.filter(({ code }) => code === "late").length).toBe(steps.filter(({ done }) => done === "late").length);
      }),
    );
  });

  it("make calendars that unfold to the same events", () => {
    fc.assert(
      fc.property(plan, facts, fc.string({ unit: "grapheme", maxLength: 90 }), (process, known, subject) => {
        const schedule = deadlinesFor(process, known);
        const text = calendarText(schedule, { stamp: "2026-11-21T08:00:00Z", domain: "example.org", subject });
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
        const unfolded = text.replaceAll("\r\n ", "");
        expect(unfolded.split("\r\n").filter((line) => line === "BEGIN:VEVENT")).toHaveLength(schedule.steps.length);
        expect(unfolded.split("\r\n").filter((line) => !/^[A-Z]+[;:]/.test(line))).toEqual([""]);
      }),
    );
  });
});
