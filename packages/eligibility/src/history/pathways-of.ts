import { isIsoDate, isSingleDistrictCounty, SsosError, type LeaKind, type PathwayKind, type ProviderKind, type Truth } from "@ssos/model";
import { assistanceDurationAt, dutiesOf, allDuties } from "@ssos/statute/duties";

/** What is known about an LEA's ways into assistance; an absent fact is not given. */
export interface PathwayFacts {
  readonly cds: string;
  readonly kind: LeaKind;
  /** Whether the criteria are met on the Dashboard. */
  readonly criteriaMet?: Truth;
  /** Whether the governing board has asked. */
  readonly boardRequested?: boolean;
  /** Whether the request is more than the provider can reasonably bear. */
  readonly costBurden?: boolean;
  readonly planApproved?: boolean;
  readonly dataSubmission?: "certified" | "not-certified";
}

/** Who pays for assistance. */
export interface Payer {
  readonly who: "provider" | "lea" | "county-board";
  readonly holds: Truth;
  readonly citation: string;
}

/** One way into assistance, as it stands for an LEA on a date. */
export interface PathwayAnswer {
  readonly kind: PathwayKind;
  /** Whether the LEA is on it. */
  readonly holds: Truth;
  readonly provider: ProviderKind | null;
  readonly citation: string;
  /** Fewest whole years of assistance; null where the law states none. */
  readonly minimumYears: number | null;
  /** Who may have to pay, each with whether it is so. */
  readonly payers: readonly Payer[];
  /** Whether timely documentation of own work can satisfy the duty to accept. */
  readonly acceptedByDocumentation: boolean;
  readonly missing: readonly string[];
}

/**
 * Tells for each way into assistance whether an LEA is on it on a date, who assists, for how long at least, who pays, and
 * whether documentation of its own work satisfies the duty to accept.
 *
 * @param facts - what is known; a pathway without a fact is `unknown`
 * @param asOf - ISO date
 * @returns the pathways that the law of that day knows for the kind of LEA
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const pathways = pathwaysOf({ cds: "27660920000000", kind: "district", criteriaMet: "no", boardRequested: true, costBurden: true, planApproved: true, dataSubmission: "certified" }, "2024-06-30")
 * pathways.map(({ kind, holds }) => [kind, holds]) // => [["dashboard", "no"], ["request", "yes"], ["plan-not-approved", "no"], ["data-management", "no"]]
 * pathways[1]?.payers[0] // => { who: "lea", holds: "yes", citation: "EC 52071(a)" }
 * ```
 */
export function pathwaysOf(facts: PathwayFacts, asOf: string): PathwayAnswer[] {
  if (!isIsoDate(asOf)) throw new SsosError("invalid-date", { found: asOf, expected: "a calendar date YYYY-MM-DD" });
  const kinds: readonly PathwayKind[] = ["dashboard", "request", "plan-not-approved", "data-management"];
  return kinds.flatMap((kind): PathwayAnswer[] => {
    const [duty] = dutiesOf(allDuties, { asOf }).duties.filter((each) => each.trigger === kind && each.modality === "shall" && each.toward?.includes(facts.kind) === true && helpers.some((helper) => each.actors.includes(helper)));
    if (duty === undefined) return [];
    const { holds, fact } = holdsOf(kind, facts);
    const cause = kind === "data-management" ? "data-management" : "performance";
    const duration = kind === "dashboard" || kind === "data-management" ? assistanceDurationAt(asOf, facts.kind, cause) : undefined;
    const [actor] = duty.actors;
    return [
      {
        kind,
        holds,
        provider: singleDistrict(kind, facts, asOf) ?? helpers.find((helper) => helper === actor) ?? null,
        citation: duty.citation,
        minimumYears: duration?.ok === true ? duration.value.minimumYears : null,
        payers: payersOf(kind, facts, asOf),
        acceptedByDocumentation: accepted(kind, facts.kind, asOf),
        missing: holds === "unknown" ? [fact] : [],
      },
    ];
  });
}

const helpers = ["county-superintendent", "superintendent-of-public-instruction", "department-of-education", "geographic-lead", "chartering-authority"] as const satisfies readonly ProviderKind[];

/** In the seven single-district counties the lead agency assists, the Superintendent sees to the plan, and the Department to data. */
function singleDistrict(kind: PathwayKind, facts: PathwayFacts, asOf: string): ProviderKind | undefined {
  if (facts.kind !== "district" || !isSingleDistrictCounty(facts.cds)) return undefined;
  if (kind === "dashboard") return "geographic-lead";
  if (kind === "data-management") return asOf >= "2026-07-09" ? "department-of-education" : undefined;
  return kind === "plan-not-approved" ? "superintendent-of-public-instruction" : undefined;
}

function holdsOf(kind: PathwayKind, facts: PathwayFacts): { readonly holds: Truth; readonly fact: string } {
  const given = (fact: boolean | undefined): Truth => (fact === undefined ? "unknown" : fact ? "yes" : "no");
  switch (kind) {
    case "dashboard":
      return { holds: facts.criteriaMet ?? "unknown", fact: "whether the criteria are met on the Dashboard" };
    case "request":
      return { holds: given(facts.boardRequested), fact: "whether the board has asked" };
    case "plan-not-approved":
      return { holds: given(facts.planApproved === undefined ? undefined : !facts.planApproved), fact: "whether the plan was approved" };
    case "data-management":
      return { holds: given(facts.dataSubmission === undefined ? undefined : facts.dataSubmission === "not-certified"), fact: "whether data were submitted as EC 60900 asks" };
  }
}

/** Assistance is free, save on request: a county board always pays, a district or charter school where it is not identified and the request is a burden. */
function payersOf(kind: PathwayKind, facts: PathwayFacts, asOf: string): Payer[] {
  const provider: Payer = { who: "provider", holds: "yes", citation: asOf >= "2026-07-01" ? "EC 2575.35(b)(1)" : "EC 2575.2" };
  if (kind !== "request") return [provider];
  if (facts.kind === "coe") return [{ who: "county-board", holds: "yes", citation: asOf >= "2026-07-09" ? "EC 52071.5(c)" : "EC 52071.5(d)@2023-07-10" }];
  if (asOf < "2018-06-27" && facts.kind === "district") return [{ who: "lea", holds: "yes", citation: "EC 52071(c)@2013-07-01" }];
  const identified = facts.criteriaMet ?? "unknown";
  // A charter school pays where it is not identified; for districts the burden must be unreasonable as well.
  const burden: Truth = facts.kind === "charter" ? "yes" : facts.costBurden === undefined ? "unknown" : facts.costBurden ? "yes" : "no";
  const pays: Truth = identified === "yes" || burden === "no" ? "no" : identified === "unknown" || burden === "unknown" ? "unknown" : "yes";
  return [
    { who: "lea", holds: pays, citation: facts.kind === "charter" ? "EC 47607.3(g)" : "EC 52071(a)" },
    { ...provider, holds: pays === "yes" ? "no" : pays === "no" ? "yes" : "unknown" },
  ];
}

/** Documentation satisfies the duty to accept under the Dashboard's pathway, and from July 2026 under data management; county offices have no such duty. */
function accepted(kind: PathwayKind, lea: LeaKind, asOf: string): boolean {
  if (lea === "coe") return false;
  if (kind === "dashboard") return lea === "charter" ? asOf >= "2020-07-01" : asOf >= "2023-07-10";
  return kind === "data-management" && lea === "district" && asOf >= "2023-07-10";
}
