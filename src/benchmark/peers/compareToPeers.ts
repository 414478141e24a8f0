import type { Measure } from "../../kernel/measure.js";
import { compareMeasures } from "../../statistics/compareMeasures.js";
import { confidenceInterval } from "../../statistics/confidenceInterval.js";
import { baseComparison } from "../comparison/baseComparison.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { medianValue, quantile } from "../comparison/quantile.js";
import { ratioToReference } from "../comparison/ratioToReference.js";
import { readCertainty } from "../comparison/readCertainty.js";
import { type ToleranceOptions } from "../comparison/toleranceOptions.js";
import { type ReasonedVerdict } from "../comparison/verdict.js";
import { verdictAgainstPoint } from "../comparison/verdictAgainstPoint.js";
import type { Neighbour } from "./neighbour.js";
import { type KnownPeer, type Peer } from "./peer.js";
import type { PeerComparison } from "./peerComparison.js";
import { readPeers } from "./readPeers.js";

/**
 * Where a KPI stands among peers: shops, agents, campaigns, competitors.
 *
 *     percentile = 100 * (peers below + half of the peers equal) / peers
 *     robust z   = 0.6745 * (value - median) / (median distance of the peers from their median)
 *
 * The verdict is against the peers' median, to which the measure itself does not belong, and needs
 * three peers; quartiles need five, and with fewer the confidence is low. A rank is a rank among
 * noise: the rank interval counts only peers that are told apart, each at the level given. A peer
 * that is a number alone is taken as exact.
 *
 * @returns The comparison; `rank` is 1 for the best, and where neither way is better, for the highest.
 * @throws {@link InputError} If a peer's metric, currency or definition is another, or two have one id.
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers, for the robust z.
 *
 * @example
 * const own = sessionEngagementRate({ engagedSessions: 550, sessions: 1000 });
 * const peers = [
 *   { id: "north", measure: sessionEngagementRate({ engagedSessions: 610, sessions: 1000 }) },
 *   { id: "south", measure: sessionEngagementRate({ engagedSessions: 545, sessions: 1000 }) },
 *   { id: "west", value: 0.48 },
 * ];
 * const { rank, of, rankInterval, verdict } = compareToPeers(own, peers);
 * [rank, of, verdict]; // [2, 4, "similar"]
 * rankInterval; // { best: 2, worst: 3 }
 */
export function compareToPeers<Metric extends string>(
  measure: Measure<Metric>,
  peers: Iterable<Peer>,
  options?: ToleranceOptions,
): PeerComparison<Metric> {
  const { value, better } = checkMeasure("measure", measure);
  const { sure, tolerance } = readCertainty(options);
  const { known, leftOut } = readPeers(peers, measure);
  const interval = confidenceInterval(measure, sure);
  const values = Float64Array.from(known, (peer) => peer.value).sort();
  const median = values.length === 0 ? null : quantile(values, 0.5);
  const best = better === "higher" ? values.at(-1) : better === "lower" ? values[0] : undefined;
  const difference = value === null || median === null ? null : value - median;
  const decided = decide(measure, values.length, median, (reference) =>
    verdictAgainstPoint(value, reference, better, interval, tolerance),
  );
  const isTold = ({ value: other, measure: theirs }: KnownPeer): boolean | null => {
    if (theirs) return compareMeasures(measure, theirs, sure).distinguishable;
    const { lower, upper } = interval;
    return lower === null || upper === null ? null : other < lower || other > upper;
  };
  return plainComparison<PeerComparison<Metric>>({
    ...baseComparison(measure, interval, decided, values.length >= 5),
    difference,
    ratio: ratioToReference(value, median),
    ...placeOf(value, better === "lower", known, isTold),
    ...percentilesOf(measure, values),
    median,
    best: best ?? null,
    gapToMedian: difference,
    gapToBest: value === null || best === undefined ? null : value - best,
    robustZ: difference === null || values.length < 3 ? null : robustZ(difference, values),
    quantiles:
      values.length < 5
        ? null
        : {
            p25: quantile(values, 0.25),
            median: quantile(values, 0.5),
            p75: quantile(values, 0.75),
          },
    extremes: values.length < 3 ? null : { min: quantile(values, 0), max: quantile(values, 1) },
    leftOut,
  });
}

function decide(
  { value, better }: Measure,
  many: number,
  median: number | null,
  against: (reference: number) => ReasonedVerdict,
): ReasonedVerdict {
  const also: ComparisonReason[] = [];
  if (many < 5) also.push("too-few");
  if (median === 0) also.push("zero-reference");
  if (value === null) return { verdict: "undetermined", reasons: ["no-value", ...also] };
  if (better === "neither") return { verdict: "undetermined", reasons: ["no-direction", ...also] };
  if (many < 3) return { verdict: "undetermined", reasons: also };
  const { verdict, reasons } = against(median as number);
  return { verdict, reasons: [...reasons, ...also] };
}

type Place = Pick<PeerComparison, "rank" | "tied" | "of" | "rankInterval" | "neighbours">;

function placeOf(
  value: number | null,
  isLowerBetter: boolean,
  peers: readonly KnownPeer[],
  isTold: (peer: KnownPeer) => boolean | null,
): Place {
  if (value === null) {
    const neighbours = { above: null, below: null };
    return { rank: null, tied: 0, of: peers.length, rankInterval: null, neighbours };
  }
  const higher = peers.filter((peer) => peer.value > value);
  const lower = peers.filter((peer) => peer.value < value);
  const [ahead, behind] = isLowerBetter ? [lower, higher] : [higher, lower];
  const told = new Map(peers.map((peer) => [peer, isTold(peer)]));
  const countTold = (some: readonly KnownPeer[]): number =>
    some.filter((peer) => told.get(peer) === true).length;
  // Of peers that are equally near, the one whose id comes first: that is how they are sorted.
  const nearest = (some: readonly KnownPeer[]): Neighbour | null => {
    if (some.length === 0) return null;
    const gap = (peer: KnownPeer): number => Math.abs(peer.value - value);
    const peer = some.reduce((near, one) => (gap(one) < gap(near) ? one : near));
    return { id: peer.id, difference: value - peer.value, distinguishable: told.get(peer) ?? null };
  };
  const isAnyKnown = [...told.values()].some((known) => known !== null);
  return {
    rank: 1 + ahead.length,
    tied: 1 + peers.length - ahead.length - behind.length,
    of: 1 + peers.length,
    rankInterval: isAnyKnown
      ? { best: 1 + countTold(ahead), worst: 1 + peers.length - countTold(behind) }
      : null,
    neighbours: { above: nearest(ahead), below: nearest(behind) },
  };
}

function percentilesOf(
  { value, better }: Measure,
  peers: Float64Array,
): Pick<PeerComparison, "percentile" | "performancePercentile"> {
  if (value === null || peers.length === 0)
    return { percentile: null, performancePercentile: null };
  const below = peers.filter((peer) => peer < value).length;
  const equal = peers.filter((peer) => peer === value).length;
  const percentOf = (many: number): number => (100 * (many + equal / 2)) / peers.length;
  const above = peers.length - below - equal;
  return {
    percentile: percentOf(below),
    performancePercentile:
      better === "neither" ? null : percentOf(better === "lower" ? above : below),
  };
}

function robustZ(difference: number, peers: Float64Array): number | null {
  const median = quantile(peers, 0.5);
  const deviation = medianValue(peers.map((peer) => Math.abs(peer - median)));
  return deviation === 0 ? null : (0.6745 * difference) / deviation;
}
