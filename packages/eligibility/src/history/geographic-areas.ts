import type { Confidence, Dated } from "@ssos/model";
import type { HistoryOpenQuestion } from "./open-questions.ts";

/** An area of the geographic lead agencies. */
export interface GeographicArea {
  readonly id: string;
  readonly name: string;
  /** Codes of its counties. */
  readonly counties: readonly string[];
  /** Codes of the counties whose county offices lead, by date. */
  readonly leads: Dated<readonly string[]>;
  readonly confidence: Confidence;
  readonly openQuestions?: readonly HistoryOpenQuestion[];
}

const SCRIPT = "county-script-2020";
const SUMMARIES = "county-summaries-2023";

const leads = (id: string, counties: readonly string[]): Dated<readonly string[]> => ({
  id: `geographic-lead/${id}`,
  // The first term began in 2018 and a term lasts five years at most (EC 52073(a)); who leads since was not verified.
  entries: [{ from: "2018-07-01", until: "2023-07-01", value: counties, sources: [SCRIPT, SUMMARIES], confidence: "reported" }],
});

/** The seven areas, with every county once; leads from about 2018 to 2023, reported. */
export const GEOGRAPHIC_AREAS: readonly GeographicArea[] = [
  { id: "bay-area", name: "Bay Area", counties: ["01", "07", "38", "41", "43", "48"], leads: { id: "geographic-lead/bay-area", entries: [{ from: "2018-07-01", until: "2023-07-01", value: ["01"], sources: [SCRIPT], confidence: "reported" }] }, confidence: "reported", openQuestions: ["bay-area-counties"] },
  { id: "valley-to-coast", name: "Valley to Coast", counties: ["10", "15", "19", "40", "42", "56"], leads: leads("valley-to-coast", ["15"]), confidence: "reported" },
  { id: "capital-central-foothills", name: "Capital Central Foothills Area Consortium", counties: ["02", "03", "05", "06", "09", "29", "31", "34", "39", "46", "51", "55", "57", "58"], leads: leads("capital-central-foothills", ["31", "34"]), confidence: "reported" },
  { id: "southern-california", name: "Southern California System of Support", counties: ["13", "30", "33", "36", "37"], leads: leads("southern-california", ["33", "37"]), confidence: "reported" },
  { id: "far-north", name: "Far North Partnership", counties: ["04", "08", "11", "12", "18", "25", "32", "45", "47", "52", "53"], leads: leads("far-north", ["45"]), confidence: "reported" },
  { id: "north-coast", name: "Sonoma's area", counties: ["17", "21", "23", "28", "49"], leads: leads("north-coast", ["49"]), confidence: "reported" },
  { id: "mid-state", name: "Mid-State Collaborative", counties: ["14", "16", "20", "22", "24", "26", "27", "35", "44", "50", "54"], leads: leads("mid-state", ["54"]), confidence: "reported" },
];

/**
 * Finds the area of a county.
 *
 * @param county - county code, or a CDS code that begins with it
 * @returns undefined when there is no such county
 * @example
 * ```ts
 * geographicAreaOf("27660920000000")?.name // => "Mid-State Collaborative"
 * ```
 */
export function geographicAreaOf(county: string): GeographicArea | undefined {
  return GEOGRAPHIC_AREAS.find(({ counties }) => counties.includes(county.slice(0, 2)));
}
