import { countyOf, type Confidence } from "@ssos/model";

/** An area of geographic lead agencies (EC 52073) with the counties it serves. */
export interface GeographicArea {
  readonly id: string;
  readonly name: string;
  /** County offices that lead it, about 2018 to 2023. */
  readonly leads: readonly string[];
  /** County codes. */
  readonly counties: readonly string[];
  /** First and last year for which the sources speak; who leads after it is not verified. */
  readonly seenFrom: number;
  readonly seenUntil: number;
  readonly confidence: Confidence;
  readonly sources: readonly [string, ...string[]];
  /** Counties whose own summary of 2023 names the area. */
  readonly namedInSummaries: readonly string[];
  readonly openQuestion?: string;
}

/**
 * The seven areas and their counties, as second-hand sources have them: nothing official was read that
 * lists the counties of all areas, and who leads now is not verified.
 */
export const GEOGRAPHIC_AREAS: readonly GeographicArea[] = [
  {
    id: "bay-area",
    name: "Bay Area",
    leads: ["Alameda", "Santa Clara"],
    counties: ["01", "07", "38", "41", "43", "48"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020", "bay-area-geographic-leads-page"],
    namedInSummaries: ["01"],
    openQuestion: "A request for applications of 2023 for this area leaves San Mateo out.",
  },
  {
    id: "valley-to-coast",
    name: "Valley to Coast",
    leads: ["Kern"],
    counties: ["10", "15", "19", "40", "42", "56"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020", "county-summaries-2023"],
    namedInSummaries: ["15", "42"],
  },
  {
    id: "capital-central-foothills",
    name: "Capital Central Foothills",
    leads: ["Placer", "Sacramento"],
    counties: ["02", "03", "05", "06", "09", "29", "31", "34", "39", "46", "51", "55", "57", "58"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020", "county-summaries-2023"],
    namedInSummaries: ["06", "09", "29", "31", "34", "39", "51", "57", "58"],
  },
  {
    id: "southern-california",
    name: "Southern California",
    leads: ["Riverside", "San Diego"],
    counties: ["13", "30", "33", "36", "37"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020", "county-summaries-2023"],
    namedInSummaries: ["33", "36", "37"],
  },
  {
    id: "far-north",
    name: "Far North",
    leads: ["Shasta"],
    counties: ["04", "08", "11", "12", "18", "25", "32", "45", "47", "52", "53"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020", "county-summaries-2023"],
    namedInSummaries: ["11", "25", "45", "53"],
  },
  {
    id: "sonoma-area",
    name: "Sonoma's area",
    leads: ["Sonoma"],
    counties: ["17", "21", "23", "28", "49"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020"],
    namedInSummaries: [],
    openQuestion: "No name of the area was found; it rests on a single second-hand source.",
  },
  {
    id: "mid-state",
    name: "Mid-State",
    leads: ["Tulare"],
    counties: ["14", "16", "20", "22", "24", "26", "27", "35", "44", "50", "54"],
    seenFrom: 2018,
    seenUntil: 2023,
    confidence: "reported",
    sources: ["public-analysis-script-2020", "county-summaries-2023"],
    namedInSummaries: ["14", "16", "20", "24", "26", "27", "35", "44", "50"],
  },
];

/**
 * Finds the geographic area that is reported to serve a county.
 *
 * @param county - a county's code, its name, or a CDS code
 * @returns undefined when there is no such county; always a `reported` fact of about 2018 to 2023
 * @example
 * ```ts
 * geographicAreaOf("Monterey")?.name // => "Mid-State"
 * geographicAreaOf("27102720000000")?.confidence // => "reported"
 * geographicAreaOf("Nowhere") // => undefined
 * ```
 */
export function geographicAreaOf(county: string): GeographicArea | undefined {
  const code = countyOf(county)?.code;
  return code === undefined ? undefined : GEOGRAPHIC_AREAS.find(({ counties }) => counties.includes(code));
}
