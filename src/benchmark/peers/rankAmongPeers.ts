import type { Certainty } from "../../statistics/certainty.js";
import { isDistinguishable } from "../../statistics/compareObservations.js";
import { type Observation, observe } from "../../statistics/observation.js";
import type { Neighbour } from "./neighbour.js";
import type { KnownPeer } from "./peer.js";
import type { PeerComparison } from "./peerComparison.js";

/** The peers on one side of a measure. */
interface PeersOnSide {
  count: number;
  /** The number of peers that differ from the measure by more than chance. */
  distinguishable: number;
  nearest: Neighbour | null;
}

/** The rank of a measure among peers that are sorted by id, and the peers next to it. */
export function rankAmongPeers(
  own: Observation,
  peers: readonly KnownPeer[],
  certainty: Certainty,
): Pick<PeerComparison, "rank" | "tied" | "of" | "rankInterval" | "neighbours"> {
  const { value, better } = own.measure;
  if (value === null) {
    const neighbours = { above: null, below: null };
    return { rank: null, tied: 0, of: peers.length, rankInterval: null, neighbours };
  }
  const higher: PeersOnSide = { count: 0, distinguishable: 0, nearest: null };
  const lower: PeersOnSide = { count: 0, distinguishable: 0, nearest: null };
  let isAnyKnown = false;
  for (const peer of peers) {
    const distinguishable = differs(own, peer, certainty);
    isAnyKnown ||= distinguishable !== null;
    if (peer.value === value) continue;
    const side = peer.value > value ? higher : lower;
    side.count += 1;
    if (distinguishable === true) side.distinguishable += 1;
    const difference = value - peer.value;
    // Of several peers that are equally near, the peer whose id comes first is kept.
    if (side.nearest === null || Math.abs(difference) < Math.abs(side.nearest.difference)) {
      side.nearest = { id: peer.id, difference, distinguishable };
    }
  }
  const [ahead, behind] = better === "lower" ? [lower, higher] : [higher, lower];
  const of = 1 + peers.length;
  return {
    rank: 1 + ahead.count,
    tied: of - ahead.count - behind.count,
    of,
    rankInterval: isAnyKnown
      ? { best: 1 + ahead.distinguishable, worst: of - behind.distinguishable }
      : null,
    neighbours: { above: ahead.nearest, below: behind.nearest },
  };
}

/** Whether a peer differs from the measure by more than chance; `null` if an interval is missing. */
function differs(
  own: Observation,
  { argument, measure, value }: KnownPeer,
  certainty: Certainty,
): boolean | null {
  if (measure !== undefined) {
    const peer = observe(argument, measure, certainty);
    return isDistinguishable(own, peer, certainty);
  }
  const { lower, upper } = own.interval;
  return lower === null || upper === null ? null : value < lower || value > upper;
}
