// A measure among 4,000 peers, against its rank and rank interval by hand.

import { customerAcquisitionCost, sessionEngagementRate } from "engagement-metrics";
import { compareToPeers, type Peer } from "engagement-metrics/benchmark";
import { checkSame, compare, compared } from "./compare.js";
import { many } from "./data.js";
import { noLimit, report } from "./row.js";

const peerCount = 4000;
const z = 1.959963984540054;
const what = process.argv[2] ?? "rates";

/** What a peer comes to by hand: 1 if it is surely higher, -1 if it is surely lower. */
type Side = -1 | 0 | 1;

interface Question {
  readonly ours: () => { readonly best: number; readonly worst: number } | null;
  readonly sides: () => readonly Side[];
  /** Whether to be higher is to be better. */
  readonly isHigherBetter: boolean;
}

function rates(): Question {
  const sessions = 1000;
  const own = sessionEngagementRate({ engagedSessions: 550, sessions });
  const counts = many(peerCount, (die) => 300 + die(500));
  const peers: Peer[] = counts.map((engagedSessions, place) => ({
    id: `peer ${place}`,
    measure: sessionEngagementRate({ engagedSessions, sessions }),
  }));
  const wilson = (share: number): readonly [below: number, above: number] => {
    const squared = (z * z) / sessions;
    const half = Math.sqrt(squared * share * (1 - share) + (squared * squared) / 4);
    const shift = squared * (0.5 - share);
    return [(half - shift) / (1 + squared), (half + shift) / (1 + squared)];
  };
  /** By Newcombe's limits of the difference. */
  const side = (engagedSessions: number): Side => {
    const [mine, theirs] = [550 / sessions, engagedSessions / sessions];
    const [[myBelow, myAbove], [theirBelow, theirAbove]] = [wilson(mine), wilson(theirs)];
    if (theirs - mine > Math.sqrt(theirBelow ** 2 + myAbove ** 2)) return 1;
    return mine - theirs > Math.sqrt(myBelow ** 2 + theirAbove ** 2) ? -1 : 0;
  };
  return {
    ours: () => compareToPeers(own, peers).rankInterval,
    sides: () => counts.map(side),
    isHigherBetter: true,
  };
}

function costs(): Question {
  const own = customerAcquisitionCost({ costs: 12_000, newCustomers: 130 });
  const inputs = many(peerCount, (die) => ({
    costs: 10_000 + die(5000),
    newCustomers: 100 + die(97),
  }));
  const peers: Peer[] = inputs.map((input, place) => ({
    id: `peer ${place}`,
    measure: customerAcquisitionCost(input),
  }));
  /** By the logarithm of the ratio. */
  const side = (input: (typeof inputs)[number]): Side => {
    const logarithm = Math.log(input.costs / input.newCustomers / (12_000 / 130));
    const reach = z * Math.sqrt(1 / input.newCustomers + 1 / 130);
    return Math.abs(logarithm) <= reach ? 0 : logarithm > 0 ? 1 : -1;
  };
  return {
    ours: () => compareToPeers(own, peers).rankInterval,
    sides: () => inputs.map(side),
    isHigherBetter: false,
  };
}

function byHand({ sides, isHigherBetter }: Question): { best: number; worst: number } {
  const ahead = isHigherBetter ? 1 : -1;
  const all = sides();
  return {
    best: 1 + all.filter((side) => side === ahead).length,
    worst: 1 + all.length - all.filter((side) => side === -ahead).length,
  };
}

const question = what === "costs for each new customer" ? costs() : rates();
const [ours, baseline] = [question.ours(), byHand(question)];
checkSame("best", ours?.best ?? Number.NaN, baseline.best);
checkSame("worst", ours?.worst ?? Number.NaN, baseline.worst);

const comparison = compare(
  { warmup: 5, measured: 15, collectGarbage: true },
  () => question.ours(),
  () => byHand(question),
);
report([{ what, ...compared(comparison), ...noLimit }]);
