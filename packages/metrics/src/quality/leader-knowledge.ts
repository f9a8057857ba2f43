import { shareInterval, type Estimate } from "../statistics/intervals.ts";

/** A question about the system of support with a single right answer. */
export interface KnowledgeQuestion {
  readonly id: string;
  readonly asks: string;
  readonly right: string;
  readonly citation: string;
}

/** What a leader of an LEA should know of the system, under the law in force until 2026-07-08; answers can be looked up in the provision cited. */
export const KNOWLEDGE_QUESTIONS: readonly KnowledgeQuestion[] = [
  { id: "who-decides", asks: "Whose criteria decide which districts are identified?", right: "The State Board's", citation: "EC 52064.5(g)@2026-01-01" },
  { id: "who-helps", asks: "Who assists an identified district?", right: "Its county superintendent; it may turn to others at its own cost", citation: "EC 52071(c)@2026-01-01" },
  { id: "request", asks: "Can a district that was not identified ask for assistance?", right: "Yes", citation: "EC 52071(a)@2026-01-01" },
  { id: "geographic-lead", asks: "When does the geographic lead agency join?", right: "When a group meets the criteria three years in a row", citation: "EC 52071(f)@2026-01-01" },
  { id: "ccee", asks: "When is CCEE's assistance considered?", right: "When three groups, or all of fewer, meet the criteria in three of four years", citation: "EC 52072(b)@2026-01-01" },
  { id: "charter", asks: "Who assists an identified charter school?", right: "The county superintendent of the county where it is located", citation: "EC 47607.3(a)@2026-01-01" },
];

/** One leader's answers. */
export interface KnowledgeAnswer {
  readonly question: string;
  /** Whether the leader has held the post for less than two years. */
  readonly newLeader: boolean;
  /** Null: no answer, which is not a wrong one. */
  readonly right: boolean | null;
}

/** How many leaders know one thing. */
export interface KnowledgeResult {
  readonly question: string;
  readonly newLeaders: Estimate | null;
  readonly others: Estimate | null;
}

/** Answers below which no share is shown. Our choice. */
export const KNOWLEDGE_MINIMUM = 5;

/**
 * Shows what new leaders know of the system beside others, question by question.
 *
 * @param answers - of all leaders
 * @param questions - the questions
 * @returns null where fewer than five leaders answered
 * @example
 * ```ts
 * const answers = [true, true, false, true, true].map((right) => ({ question: "request", newLeader: true, right }))
 * leaderKnowledge(answers).find(({ question }) => question === "request")?.newLeaders?.value // => 0.8
 * leaderKnowledge([])[0]?.others // => null
 * ```
 */
export function leaderKnowledge(answers: readonly KnowledgeAnswer[], questions: readonly KnowledgeQuestion[] = KNOWLEDGE_QUESTIONS): KnowledgeResult[] {
  return questions.map(({ id }) => {
    const share = (newLeader: boolean) => {
      const own = answers.filter((answer) => answer.question === id && answer.newLeader === newLeader && answer.right !== null);
      return own.length < KNOWLEDGE_MINIMUM ? null : shareInterval(own.filter(({ right }) => right === true).length, own.length);
    };
    return { question: id, newLeaders: share(true), others: share(false) };
  });
}
