/** An LEA's status on an assistance list: which year of assistance is only said from 2023 on. */
export type AssistanceListStatus = "general" | "differentiated" | "differentiated-year-1" | "differentiated-year-2";

const STATUSES: Readonly<Record<string, AssistanceListStatus>> = {
  "general assistance": "general",
  "general support": "general",
  "differentiated assistance": "differentiated",
  "differentiated support": "differentiated",
  "differentiated assistance, year 1": "differentiated-year-1",
  "differentiated assistance, year 2": "differentiated-year-2",
};

/**
 * Reads a status as the assistance lists print it.
 *
 * @param text - for example `"Differentiated Assistance, Year 1"`
 * @returns undefined for any other text
 * @example
 * ```ts
 * assistanceListStatusOf("General Support") // => "general"
 * assistanceListStatusOf("") // => undefined
 * ```
 */
export function assistanceListStatusOf(text: string): AssistanceListStatus | undefined {
  return STATUSES[text.trim().toLowerCase().replace(/\s+/g, " ").replace(/ ?, ?/, ", ")];
}
