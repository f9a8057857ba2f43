import { isIsoDate, SsosError, type Outcome } from "@ssos/model";
import type { Determination, GroupDetermination } from "../determination/determination.ts";

/**
 * An `accountabilityRating` of the Ed-Fi Data Standard, as an Ed-Fi API takes it by POST: an organization's rating under a
 * title in a school year. Names and lengths are those of the Alliance's API specification.
 */
export interface AccountabilityRating {
  /** At most 60 characters; part of the key, with the organization and the school year. */
  readonly ratingTitle: string;
  readonly educationOrganizationReference: { readonly educationOrganizationId: number };
  /** The calendar year in which the school year ends. */
  readonly schoolYearTypeReference: { readonly schoolYear: number };
  /** At most 35 characters. */
  readonly rating: string;
  /** ISO date. */
  readonly ratingDate?: string;
  /** Who rated, at most 35 characters. */
  readonly ratingOrganization?: string;
  /** At most 30 characters. */
  readonly ratingProgram: string;
}

/** What an Ed-Fi API wants to know that no determination tells. */
export interface AccountabilityRatingOptions {
  /** Who computed: your organization, not the CDE. Left out when not given. */
  readonly organization?: string;
  /** ISO date of the rating. Left out when not given. */
  readonly date?: string;
  /** Also one rating for each student group with a priority met or open; false unless given. */
  readonly groups?: boolean;
  /** Your Ed-Fi API's identifier of an LEA; unless given, the CDS code as a number. */
  readonly educationOrganizationId?: (cds: string) => number;
}

const TITLE = "Differentiated assistance";
const PROGRAM = "Statewide System of Support";

/** What the standard allows at most. */
const ORGANIZATION_LENGTH = 35;

const WORDS: Readonly<Record<Outcome, string>> = {
  eligible: "Eligible",
  "not-eligible": "Not eligible",
  "cannot-determine": "Cannot determine",
  "not-applicable": "Not applicable",
};

/**
 * Writes determinations as accountability ratings of the Ed-Fi Data Standard: one for each LEA, on request one for each
 * of its student groups too.
 *
 * A group's rating names the state priorities in which it meets the criteria. Nothing is left out: an open answer is the rating `Cannot determine`, and `Not eligible, incomplete` says that no
 * method that was evaluated is met while others were not evaluated. A Dashboard of the year 2023 reports 2022-23, which is
 * Ed-Fi's school year 2023. No number of pupils is in a rating. The standard has no code for these ratings: title and
 * words are chosen here (`assumed`), names, types and lengths are the standard's (`verified`).
 *
 * An identifier is a number in Ed-Fi, so that a CDS code loses its leading zero; pad it to 14 digits to get it back.
 *
 * @param determinations - in any order; the ratings keep it
 * @param options - who rated and when, ratings of groups, and identifiers other than the CDS code
 * @throws SsosError `invalid-date` for a date that is none, `organization-too-long` for a name of more than 35
 * characters, `invalid-education-organization-id` when an identifier is no whole number above 0
 * @see Ed-Fi Data Standard, Ed-Fi-Resource-API-Specification.yaml, edFi_accountabilityRating
 * @example
 * ```ts
 * const results = { SWD: { ela: { colour: 1 }, math: { colour: 1 }, susp: { colour: 1 } } } as const
 * const indicatorsGiven = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const
 * const answer = determineDifferentiatedAssistance({ lea: { cds: "01611190000000", name: "Example Unified", kind: "district" }, dashboards: { 2023: { indicatorsGiven, results } } }, { dashboardYear: 2023 })
 * accountabilityRatings([answer], { organization: "Example COE" }) // => [{ ratingTitle: "Differentiated assistance", educationOrganizationReference: { educationOrganizationId: 1611190000000 }, schoolYearTypeReference: { schoolYear: 2023 }, rating: "Eligible", ratingOrganization: "Example COE", ratingProgram: "Statewide System of Support" }]
 * accountabilityRatings([answer], { groups: true }).map(({ ratingTitle, rating }) => [ratingTitle, rating])[1] // => ["Differentiated assistance, SWD", "Eligible: 4 6"]
 * ```
 */
export function accountabilityRatings(determinations: readonly Determination[], options: AccountabilityRatingOptions = {}): AccountabilityRating[] {
  const { organization, date } = options;
  if (date !== undefined && !isIsoDate(date)) throw new SsosError("invalid-date", { found: date, expected: "an ISO date such as 2023-12-15" });
  if (organization !== undefined && organization.length > ORGANIZATION_LENGTH) throw new SsosError("organization-too-long", { found: organization, expected: `at most ${ORGANIZATION_LENGTH} characters` });
  return determinations.flatMap((determination): AccountabilityRating[] => {
    const common = {
      educationOrganizationReference: { educationOrganizationId: identifier(determination.cds, options) },
      schoolYearTypeReference: { schoolYear: determination.dashboardYear },
    };
    const rated = {
      ...(date === undefined ? {} : { ratingDate: date }),
      ...(organization === undefined ? {} : { ratingOrganization: organization }),
      ratingProgram: PROGRAM,
    };
    const groups = options.groups === true ? determination.groups : [];
    return [
      { ratingTitle: TITLE, ...common, rating: ratingOf(determination), ...rated },
      ...groups.map((group) => ({ ratingTitle: `${TITLE}, ${group.group}`, ...common, rating: groupRating(group), ...rated })),
    ];
  });
}

function identifier(cds: string, { educationOrganizationId = Number }: AccountabilityRatingOptions): number {
  const id = educationOrganizationId(cds);
  if (!Number.isSafeInteger(id) || id < 1) throw new SsosError("invalid-education-organization-id", { found: String(id), expected: `a whole number above 0 for ${cds}` });
  return id;
}

const ratingOf = ({ outcome, complete }: Determination): string => (outcome === "not-eligible" && !complete ? `${WORDS[outcome]}, incomplete` : WORDS[outcome]);

const groupRating = ({ outcome, priorities }: GroupDetermination): string => (outcome === "eligible" ? `${WORDS.eligible}: ${priorities.join(" ")}` : WORDS[outcome]);
