import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, describe, expect, it } from "vitest";
import { businessDaysBetween, countBusinessDays, countDays, daysAfter, isBusinessDay, yearsAfter } from "./days.ts";

const epoch = Temporal.PlainDate.from("2013-01-01");
const date = fc.nat(12_000).map((days) => epoch.add({ days }).toString());
const own = process.env["TZ"];

/** Legal dates have no time zone: the same answers must come out wherever the program runs. */
describe.each(["America/Los_Angeles", "Asia/Tokyo", "Africa/Cairo", "America/Sao_Paulo", "Pacific/Apia"])("dates in %s, against Temporal", (zone) => {
  const inZone = <T>(work: () => T): T => {
    process.env["TZ"] = zone;
    return work();
  };
  afterAll(() => {
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
  });

  it("adds days and years", () => {
    inZone(() =>
      fc.assert(
        fc.property(date, fc.integer({ min: -800, max: 800 }), fc.integer({ min: -3, max: 6 }), (from, days, years) => {
          expect(daysAfter(from, days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
          expect(yearsAfter(from, years)).toBe(Temporal.PlainDate.from(from).add({ years }).toString());
        }),
      ),
    );
  });

  it("counts limits in days and business days", () => {
    inZone(() =>
      fc.assert(
        fc.property(date, fc.integer({ min: 1, max: 60 }), fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 12 }), (from, days, offsets) => {
          const start = Temporal.PlainDate.from(from);
          const holidays = offsets.map((offset) => start.add({ days: offset }).toString());
          let last = start.add({ days });
          while (holidays.includes(last.toString())) last = last.add({ days: 1 });
          expect(countDays(from, days, holidays).date).toBe(last.toString());

          const works = (day: Temporal.PlainDate) => day.dayOfWeek <= 5 && !holidays.includes(day.toString());
          let day = start;
          for (let left = days; left > 0; ) {
            day = day.add({ days: 1 });
            if (works(day)) left -= 1;
          }
          expect(countBusinessDays(from, days, holidays)).toBe(day.toString());
          expect(isBusinessDay(day.toString(), holidays)).toBe(true);
          expect(businessDaysBetween(from, day.add({ days: 1 }).toString(), holidays)).toBe(days);
        }),
      ),
    );
  });
});
