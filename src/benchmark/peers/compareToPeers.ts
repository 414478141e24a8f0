import type { Measure } from "../../kernel/measure.js";
import { observe } from "../../statistics/observation.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { judgementNames, readJudgement } from "../comparison/judgement.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { ToleranceOptions } from "../comparison/toleranceOptions.js";
import { comparisonWithPeers } from "./comparisonWithPeers.js";
import type { Peer } from "./peer.js";
import type { PeerComparison } from "./peerComparison.js";

/**
 * Where a KPI stands among peers: shops, agents, campaigns, competitors.
 *
 *     percentile = 100 * (peers below + half of the peers equal) / peers
 *     robust z   = 0.6745 * (value - median) / (median distance of the peers from their median)
 *
 * The verdict compares the measure with the median of the peers, without the measure itself, and
 * needs three peers. Quartiles need five peers, and with fewer than five the confidence is low. The
 * rank interval holds the ranks that chance leaves open: it counts only peers that differ by more
 * than chance, each at the confidence level. A peer that is only a number is taken as exact.
 *
 * @returns The comparison. `rank` is 1 for the best, or if neither direction is better, for the
 * highest.
 * @throws {@link InputError} If a peer has another metric, currency or definition, or two peers
 * have the same id.
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
  const checked = checkMeasure("measure", measure);
  const judgement = readJudgement(plainOptions(options, judgementNames));
  const own = observe("measure", checked, judgement.certainty);
  return plainComparison(comparisonWithPeers(own, peers, judgement));
}
