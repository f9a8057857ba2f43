/** A county of California. */
export interface County {
  /** First two digits of a CDS code. */
  readonly code: string;
  readonly name: string;
  /** Region of the county superintendents' association. */
  readonly region: Region;
}

/** The number of a county superintendents' region. */
export type Region = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** Names of the eleven regions of the California County Superintendents. Confidence: assumed (no published list was read). */
export const REGION_NAMES: Readonly<Record<Region, string>> = {
  1: "North Coast",
  2: "Northeastern",
  3: "Capital",
  4: "Bay",
  5: "South Bay",
  6: "Delta Sierra",
  7: "Central Valley",
  8: "Costa Del Sur",
  9: "Southern",
  10: "RIMS",
  11: "Los Angeles",
};

/** The 58 counties by code (California Department of Education); the region column is assumed. */
export const COUNTIES: readonly County[] = [
  { code: "01", name: "Alameda", region: 4 },
  { code: "02", name: "Alpine", region: 3 },
  { code: "03", name: "Amador", region: 6 },
  { code: "04", name: "Butte", region: 2 },
  { code: "05", name: "Calaveras", region: 6 },
  { code: "06", name: "Colusa", region: 3 },
  { code: "07", name: "Contra Costa", region: 4 },
  { code: "08", name: "Del Norte", region: 1 },
  { code: "09", name: "El Dorado", region: 3 },
  { code: "10", name: "Fresno", region: 7 },
  { code: "11", name: "Glenn", region: 2 },
  { code: "12", name: "Humboldt", region: 1 },
  { code: "13", name: "Imperial", region: 9 },
  { code: "14", name: "Inyo", region: 10 },
  { code: "15", name: "Kern", region: 8 },
  { code: "16", name: "Kings", region: 7 },
  { code: "17", name: "Lake", region: 1 },
  { code: "18", name: "Lassen", region: 2 },
  { code: "19", name: "Los Angeles", region: 11 },
  { code: "20", name: "Madera", region: 7 },
  { code: "21", name: "Marin", region: 4 },
  { code: "22", name: "Mariposa", region: 7 },
  { code: "23", name: "Mendocino", region: 1 },
  { code: "24", name: "Merced", region: 7 },
  { code: "25", name: "Modoc", region: 2 },
  { code: "26", name: "Mono", region: 10 },
  { code: "27", name: "Monterey", region: 5 },
  { code: "28", name: "Napa", region: 4 },
  { code: "29", name: "Nevada", region: 3 },
  { code: "30", name: "Orange", region: 9 },
  { code: "31", name: "Placer", region: 3 },
  { code: "32", name: "Plumas", region: 2 },
  { code: "33", name: "Riverside", region: 10 },
  { code: "34", name: "Sacramento", region: 3 },
  { code: "35", name: "San Benito", region: 5 },
  { code: "36", name: "San Bernardino", region: 10 },
  { code: "37", name: "San Diego", region: 9 },
  { code: "38", name: "San Francisco", region: 4 },
  { code: "39", name: "San Joaquin", region: 6 },
  { code: "40", name: "San Luis Obispo", region: 8 },
  { code: "41", name: "San Mateo", region: 4 },
  { code: "42", name: "Santa Barbara", region: 8 },
  { code: "43", name: "Santa Clara", region: 5 },
  { code: "44", name: "Santa Cruz", region: 5 },
  { code: "45", name: "Shasta", region: 2 },
  { code: "46", name: "Sierra", region: 3 },
  { code: "47", name: "Siskiyou", region: 2 },
  { code: "48", name: "Solano", region: 4 },
  { code: "49", name: "Sonoma", region: 1 },
  { code: "50", name: "Stanislaus", region: 6 },
  { code: "51", name: "Sutter", region: 3 },
  { code: "52", name: "Tehama", region: 2 },
  { code: "53", name: "Trinity", region: 2 },
  { code: "54", name: "Tulare", region: 7 },
  { code: "55", name: "Tuolumne", region: 6 },
  { code: "56", name: "Ventura", region: 8 },
  { code: "57", name: "Yolo", region: 3 },
  { code: "58", name: "Yuba", region: 3 },
];

/**
 * Finds a county by its code, a CDS code that begins with it, or its name.
 *
 * @param codeOrName - `"27"`, `"27102720000000"`, `"Monterey"` or `"Monterey County"`, in any case
 * @returns undefined when there is no such county; 00, the State, is none
 * @example
 * ```ts
 * countyOf("27102720000000")?.name // => "Monterey"
 * countyOf("contra costa county")?.code // => "07"
 * ```
 */
export function countyOf(codeOrName: string): County | undefined {
  const text = codeOrName.trim();
  if (/^\d+$/.test(text)) return COUNTIES.find((county) => county.code === text.slice(0, 2));
  const name = text.toLowerCase().replace(/ county$/, "");
  return COUNTIES.find((county) => county.name.toLowerCase() === name);
}
