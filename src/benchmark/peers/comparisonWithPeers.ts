import type { Measure } from "../../kernel/measure.js";
import type { Observation } from "../../statistics/observation.js";
import { medianValue, quantile } from "../../statistics/quantile.js";
import { baseComparison } from "../comparison/baseComparison.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import type { Judgement } from "../comparison/judgement.js";
import { ratioToReference } from "../comparison/ratioToReference.js";
import { type ReasonedVerdict, undetermined } from "../comparison/verdict.js";
import { verdictAgainstPoint } from "../comparison/verdictAgainstPoint.js";
import type { Peer } from "./peer.js";
import type { PeerComparison } from "./peerComparison.js";
import { rankAmongPeers } from "./rankAmongPeers.js";
import { readPeers } from "./readPeers.js";

/** The comparison of a measure with its peers. The measure has been read. */
export function comparisonWithPeers<Metric extends string>(
  own: Observation<Metric>,
  peers: Iterable<Peer>,
  { certainty, tolerance }: Judgement,
): PeerComparison<Metric> {
  const { value, better } = own.measure;
  const { known, leftOut } = readPeers(peers, own.measure);
  const values = Float64Array.from(known, (peer) => peer.value).sort();
  const median = values.length === 0 ? null : quantile(values, 0.5);
  const best = better === "higher" ? values.at(-1) : better === "lower" ? values[0] : undefined;
  const difference = value === null || median === null ? null : value - median;
  return {
    ...baseComparison(own, verdictAmong(own, values.length, median, tolerance), values.length >= 5),
    difference,
    ratio: ratioToReference(value, median),
    ...rankAmongPeers(own, known, certainty),
    ...percentilesAmong(own.measure, values),
    median,
    best: best ?? null,
    gapToMedian: difference,
    gapToBest: value === null || best === undefined ? null : value - best,
    robustZ: difference === null || values.length < 3 ? null : robustZ(difference, values),
    quantiles: quartiles(values),
    extremes: values.length < 3 ? null : { min: quantile(values, 0), max: quantile(values, 1) },
    leftOut,
  };
}

/** The verdict against the peers' median, if there are enough peers. */
function verdictAmong(
  own: Observation,
  peers: number,
  median: number | null,
  tolerance: number,
): ReasonedVerdict {
  const { value, better } = own.measure;
  const doubts: ComparisonReason[] = [];
  if (peers < 5) doubts.push("too-few");
  if (median === 0) doubts.push("zero-reference");
  if (value === null) return undetermined("no-value", ...doubts);
  if (better === "neither") return undetermined("no-direction", ...doubts);
  if (median === null || peers < 3) return undetermined(...doubts);
  const { verdict, reasons } = verdictAgainstPoint(own, median, tolerance);
  return { verdict, reasons: [...reasons, ...doubts] };
}

function percentilesAmong(
  { value, better }: Measure,
  peers: Float64Array,
): Pick<PeerComparison, "percentile" | "performancePercentile"> {
  if (value === null || peers.length === 0) {
    return { percentile: null, performancePercentile: null };
  }
  const below = peers.filter((peer) => peer < value).length;
  const equal = peers.filter((peer) => peer === value).length;
  const above = peers.length - below - equal;
  const percentOf = (worse: number): number => (100 * (worse + equal / 2)) / peers.length;
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

function quartiles(peers: Float64Array): PeerComparison["quantiles"] {
  if (peers.length < 5) return null;
  return { p25: quantile(peers, 0.25), median: quantile(peers, 0.5), p75: quantile(peers, 0.75) };
}
