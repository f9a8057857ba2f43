import text from "../../../../packages/lcap-alignment/sample/plan.json?raw";

/** What makes the invented plan of @ssos/lcap-alignment the plan of a district of the sample county, with groups that led it to assistance. */
const REPLACED: readonly (readonly [from: string, to: string])[] = [
  ['"cds": "27000010000000"', '"cds": "58990040000000"'],
  ["Sample Valley Unified", "Delta Oaks Unified"],
  ['"county": "Monterey"', '"county": "Sample"'],
  ["SWD", "FOS"],
  ["Students with Disabilities", "Foster Youth"],
  ["HOM", "AA"],
  ["Homeless Youth", "Black/African American"],
  ["Inclusion coaches", "Foster youth coaches"],
  ["Family shelter partnership", "Family partnership"],
];

/** The plan of the sample, as JSON. */
export const samplePlanText = (): string => REPLACED.reduce((plan, [from, to]) => plan.replaceAll(from, to), text);
