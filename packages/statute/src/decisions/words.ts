import { actorName } from "../duties/actor.ts";
import { decisionFacts } from "./decision-facts.ts";
import type { OutcomeNode, QuestionNode } from "./decision-tree.ts";

const KINDS: Readonly<Record<string, string>> = { coe: "county office", charter: "charter school" };

const RESULTS: Readonly<Record<OutcomeNode["result"], string>> = { must: "must", may: "may", nothing: "", open: "open" };

/** @internal A node's question in words, with the value it compares. */
export function questionText({ fact, operator = "=", value = "yes" }: QuestionNode): string {
  const { question } = decisionFacts[fact];
  if (value === "yes") return question;
  const bound = operator === "=" ? "" : operator === ">=" ? "at least " : "less than ";
  return `${question.replace(/\?$/, "")}: ${bound}${KINDS[value] ?? value}?`;
}

/** @internal An end in words: who must or may do what. */
export function outcomeText({ result, text, actors }: OutcomeNode): string {
  const who = actors.map(actorName).join(" and ");
  return [who, RESULTS[result], text].filter((part) => part !== "").join(who === "" ? ": " : " ");
}
