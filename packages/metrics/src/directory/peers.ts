import type { Finding } from "@ssos/model";
import { mean, sampleVariance } from "../statistics/summary.ts";

/** An LEA with what makes it like others, and a group's result. */
export interface PeerCandidate {
  /** 14 digits. */
  readonly cds: string;
  readonly name: string;
  /** Shares of pupils, logarithm of enrolment and the like; null: not known. */
  readonly features: Readonly<Record<string, number | null>>;
  /** Kinds that must agree, such as `{ districtType: "unified" }`. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The result of the group on the indicator that is asked about; null: none. */
  readonly result: number | null;
  /** Pupils behind the result. */
  readonly pupils: number | null;
}

/** A peer with the reasons why it is one. */
export interface Peer {
  readonly cds: string;
  readonly name: string;
  /** Root mean square of the differences in standard deviations; 0 is alike. */
  readonly distance: number;
  /** How much better its result is, always positive. */
  readonly better: number;
  /** Each feature's difference (peer minus asking LEA), nearest first. */
  readonly reasons: readonly { readonly feature: string; readonly own: number; readonly peer: number; readonly standardised: number }[];
}

/** Codes of findings about a search for peers. */
export type PeerCode = "feature-unknown" | "result-unknown" | "small-group" | "feature-without-spread";

/** Options of {@link findPeers}. */
export interface PeerOptions {
  /** How many; default 5. */
  readonly count?: number;
  readonly lowerIsBetter?: boolean;
  /** Features to compare; default all that the asking LEA has. */
  readonly features?: readonly string[];
}

/**
 * Finds LEAs with similar pupils and better results for a group and indicator: nearest neighbours on standardised
 * features, with the reasons. A peer's better result can be chance; ask over several years.
 *
 * @param asking - the LEA that looks for peers
 * @param candidates - LEAs to choose from; those without a feature, without a result or with fewer than 11 pupils are left out with a finding
 * @param options - how many, orientation, features
 * @example
 * ```ts
 * const lea = (cds: string, poor: number, result: number | null) => ({ cds, name: cds, features: { poor }, result, pupils: 50 })
 * const found = findPeers(lea("a", 60, -80), [lea("b", 61, -50), lea("c", 20, -10), lea("d", 60, -90), lea("e", 59, null)], { count: 1 })
 * found.peers.map(({ cds, better }) => [cds, better]) // => [["b", 30]]
 * found.findings.map(({ code }) => code) // => ["result-unknown"]
 * ```
 */
export function findPeers(asking: PeerCandidate, candidates: readonly PeerCandidate[], options: PeerOptions = {}): { readonly peers: readonly Peer[]; readonly findings: readonly Finding<PeerCode>[] } {
  const findings: Finding<PeerCode>[] = [];
  const note = (code: PeerCode, path: string, message: string) => findings.push({ code, severity: "info", place: { path }, message });
  const sign = options.lowerIsBetter === true ? -1 : 1;
  const wanted = (options.features ?? Object.keys(asking.features)).filter((feature) => {
    const known = typeof asking.features[feature] === "number";
    if (!known) note("feature-unknown", `${asking.cds}/${feature}`, `${feature} is not known for the asking LEA and is not compared.`);
    return known;
  });
  if (asking.result === null) {
    note("result-unknown", asking.cds, "The asking LEA has no result for the group; nobody can be told to be better.");
    return { peers: [], findings };
  }
  const own = asking.result;
  const alike = candidates.filter(({ cds, kinds }) => cds !== asking.cds && Object.entries(asking.kinds ?? {}).every(([kind, value]) => kinds?.[kind] === value));
  const usable = alike.flatMap((candidate) => {
    const values = wanted.map((feature) => candidate.features[feature]);
    if (candidate.result === null) note("result-unknown", candidate.cds, `${candidate.name} has no result for the group.`);
    else if (candidate.pupils !== null && candidate.pupils < 11) note("small-group", candidate.cds, `${candidate.name} has fewer than 11 pupils in the group.`);
    else if (values.some((value) => typeof value !== "number")) note("feature-unknown", candidate.cds, `${candidate.name} lacks a feature to compare.`);
    else return [{ ...candidate, result: candidate.result, values: values as number[] }]; // all were checked to be numbers
    return [];
  });
  const spreads = wanted.map((feature, index) => {
    const all = [asking.features[feature] as number, ...usable.map(({ values }) => values[index] ?? 0)]; // wanted holds known features only
    const spread = all.length < 2 ? 0 : Math.sqrt(sampleVariance(all));
    if (spread === 0) note("feature-without-spread", feature, `${feature} is the same everywhere and tells nobody apart.`);
    return spread;
  });
  const peers = usable
    .filter(({ result }) => sign * (result - own) > 0)
    .map(({ cds, name, result, values }): Peer => {
      const reasons = wanted.flatMap((feature, index) => {
        const [mine, theirs, spread] = [asking.features[feature] as number, values[index] ?? 0, spreads[index] ?? 0];
        return spread === 0 ? [] : [{ feature, own: mine, peer: theirs, standardised: (theirs - mine) / spread }];
      });
      const distance = reasons.length === 0 ? 0 : Math.sqrt(mean(reasons.map(({ standardised }) => standardised ** 2)));
      return { cds, name, distance, better: sign * (result - own), reasons: [...reasons].sort((left, right) => Math.abs(left.standardised) - Math.abs(right.standardised)) };
    })
    .sort((left, right) => left.distance - right.distance || (left.cds < right.cds ? -1 : 1));
  return { peers: peers.slice(0, options.count ?? 5), findings };
}
