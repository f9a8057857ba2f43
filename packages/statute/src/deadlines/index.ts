export { businessDaysBetween, countBusinessDays, countDays, daysAfter, isBusinessDay, yearsAfter, type CountedDay } from "./days.ts";
export { calendarText, type CalendarOptions } from "./calendar-text.ts";
export * from "./deadline.ts";
export * from "./deadlines-for.ts";
export * from "./determination-cycle.ts";
export * from "./plan-calendar.ts";
