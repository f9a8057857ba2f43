import type { PriorityRule } from "./criteria.ts";

// Rules that several years share, by name. Each year's file says where its own were read.

/** Priority 4: Red in English language arts, Red or Orange in mathematics. */
export const elaRedMathOrange: PriorityRule = { id: "ela-red-math-red-or-orange", priority: 4, allOf: [{ indicator: "ela", measure: "colour", worstLevels: 1 }, { indicator: "math", measure: "colour", worstLevels: 2 }] };
/** Priority 4: Red in mathematics, Red or Orange in English language arts. */
export const mathRedElaOrange: PriorityRule = { id: "math-red-ela-red-or-orange", priority: 4, allOf: [{ indicator: "math", measure: "colour", worstLevels: 1 }, { indicator: "ela", measure: "colour", worstLevels: 2 }] };
/** Priority 4: Red on English learner progress, for English learners. */
export const elpiRed: PriorityRule = { id: "elpi-red", priority: 4, allOf: [{ indicator: "elpi", measure: "colour", worstLevels: 1 }], groups: ["EL"] };
/** Priority 4 from 2024: Red on English learner progress, for English learners and long-term English learners. */
export const elpiRedBoth: PriorityRule = { id: "elpi-red", priority: 4, allOf: [{ indicator: "elpi", measure: "colour", worstLevels: 1 }], groups: ["EL", "LTEL"] };
/** Priority 4 in 2025: Red or Orange on English learner progress, for long-term English learners. */
export const elpiOrangeLongTerm: PriorityRule = { id: "elpi-red-or-orange", priority: 4, allOf: [{ indicator: "elpi", measure: "colour", worstLevels: 2 }], groups: ["LTEL"] };
/** Priority 4: lowest status on English learner progress, in years without its colour. */
export const elpiVeryLow: PriorityRule = { id: "elpi-very-low", priority: 4, allOf: [{ indicator: "elpi", measure: "status", worstLevels: 1 }], groups: ["EL"] };
/** Priority 4 in 2022: lowest status in both English language arts and mathematics. */
export const elaAndMathVeryLow: PriorityRule = { id: "ela-and-math-very-low", priority: 4, allOf: [{ indicator: "ela", measure: "status", worstLevels: 1 }, { indicator: "math", measure: "status", worstLevels: 1 }] };
/** Priority 5: Red graduation rate. */
export const gradRed: PriorityRule = { id: "grad-red", priority: 5, allOf: [{ indicator: "grad", measure: "colour", worstLevels: 1 }] };
/** Priority 5 in 2022: lowest status of the graduation rate. */
export const gradVeryLow: PriorityRule = { id: "grad-very-low", priority: 5, allOf: [{ indicator: "grad", measure: "status", worstLevels: 1 }] };
/** Priority 5: Red chronic absenteeism. */
export const chronicRed: PriorityRule = { id: "chronic-red", priority: 5, allOf: [{ indicator: "chronic", measure: "colour", worstLevels: 1 }] };
/** Priority 5 in 2022: worst status of chronic absenteeism, which is Very High. */
export const chronicVeryHigh: PriorityRule = { id: "chronic-very-high", priority: 5, allOf: [{ indicator: "chronic", measure: "status", worstLevels: 1 }] };
/** Priority 6: Red suspension rate. */
export const suspRed: PriorityRule = { id: "susp-red", priority: 6, allOf: [{ indicator: "susp", measure: "colour", worstLevels: 1 }] };
/** Priority 6 in 2022: worst status of the suspension rate, which is Very High. */
export const suspVeryHigh: PriorityRule = { id: "susp-very-high", priority: 6, allOf: [{ indicator: "susp", measure: "status", worstLevels: 1 }] };
/** Priority 8: Red on College/Career. */
export const cciRed: PriorityRule = { id: "cci-red", priority: 8, allOf: [{ indicator: "cci", measure: "colour", worstLevels: 1 }] };
/** Priority 8 in 2023: lowest status on College/Career stands for Red, where the group meets the minimum size. */
export const cciVeryLow: PriorityRule = { id: "cci-very-low", priority: 8, allOf: [{ indicator: "cci", measure: "status", worstLevels: 1 }] };
