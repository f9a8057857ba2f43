/** Number of English learners from which the plan needs actions for them (EC 52064(e)(5), 52052(a)). */
export const ENGLISH_LEARNER_THRESHOLD = 30;

/** Number of long-term English learners from which the plan needs actions for them (EC 52064(e)(5), 52052(a)). */
export const LONG_TERM_ENGLISH_LEARNER_THRESHOLD = 15;

/** Share of unduplicated pupils, in percent, below which LEA-wide contributing actions need a further justification (5 CCR 15496(b)). */
export const WIDE_USE_THRESHOLD = 55;

/** Number of foster youth from which an action is encouraged (EC 52052(a)). */
export const FOSTER_YOUTH_THRESHOLD = 15;
