import { InputError } from "../../kernel/inputError.js";
import { isCount } from "../../kernel/isCount.js";
import type { Measure } from "../../kernel/measure.js";
import { normalQuantile } from "../../kernel/normal.js";
import type { Ratio } from "../../kernel/ratio.js";
import { isHistoryInData } from "../../statistics/isHistoryInData.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { Funnel, FunnelOptions } from "./funnel.js";
import type { FunnelPoint } from "./funnelPoint.js";
import type { MeasuredPeer } from "./measuredPeer.js";
import { overdispersion } from "./overdispersion.js";
import { readPeers } from "./readPeers.js";

/** A peer's numbers. */
interface PeerRate {
  readonly id: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Which peers are further from the rest than chance explains: the numbers of a funnel plot.
 *
 *     limits = target ± z * √(s² + τ²), where s² = target * (1 - target) / denominator
 *     φ  = (sum of squared z-scores (rate - target) / s) / peers
 *     τ² = (peers * φ - (peers - 1)) / (Σw - Σw² / Σw), where w = 1 / s²; 0 if that is negative
 *
 * A league table always has a first and a last peer, whereas here a small peer stays inside limits
 * that are wide. The outer tenth of z-scores on each side is replaced by the quantile there
 * (winsorised), so that a few outliers do not widen the limits enough to hide themselves. The
 * limits are those of the normal approximation of the rate, cut at 0 and 1. They are rough if fewer
 * than five of either outcome are expected.
 *
 * @returns The target, and the limits and status of each peer; `target` is `null` without peers.
 * @throws {@link InputError} If a measure is not a proportion of counts, or metrics or definitions differ.
 * @see Spiegelhalter (2005), Funnel plots for comparing institutional performance
 *
 * @example
 * const peers = [
 *   { id: "north", measure: sessionEngagementRate({ engagedSessions: 550, sessions: 1000 }) },
 *   { id: "south", measure: sessionEngagementRate({ engagedSessions: 545, sessions: 1000 }) },
 *   { id: "west", measure: sessionEngagementRate({ engagedSessions: 9, sessions: 20 }) },
 * ];
 * const { points, overdispersion } = funnelOfPeers(peers, { target: 0.55 });
 * points.map(({ status }) => status); // ["inside", "inside", "inside"]
 * points[2].lower95; // 0.3319…
 * overdispersion.tauSquared; // 0
 */
export function funnelOfPeers(peers: Iterable<MeasuredPeer>, options?: FunnelOptions): Funnel {
  const { target: wanted } = plainOptions(options, ["target"]);
  const read = readPeers(peers);
  const doubtful = read.known.flatMap(({ id, measure }) => {
    const reason = measure && doubtAbout(measure);
    return reason === undefined ? [] : [{ id, reason }];
  });
  const leftOut = [...read.leftOut, ...doubtful];
  const known = read.known.filter(({ id }) => doubtful.every((one) => one.id !== id));
  const rates = known.map(({ id, measure }) => peerRate(id, measure));
  const metric = known[0]?.measure?.metric ?? null;
  const target = targetRate(rates, wanted);
  if (target === null || rates.length === 0) {
    return plainComparison({ metric, target, points: [], overdispersion: null, leftOut });
  }
  const spread = target * (1 - target);
  const dispersion = spread === 0 ? null : overdispersion(rates, target, spread);
  const points = rates.map((rate) => {
    const variance = spread / rate.denominator + (dispersion?.tauSquared ?? 0);
    return funnelPoint(rate, target, Math.sqrt(variance));
  });
  return plainComparison({ metric, target, points, overdispersion: dispersion, leftOut });
}

/** The reason why a peer that has a value cannot be judged. */
function doubtAbout(measure: Measure): "history-in-data" | "not-counts" | undefined {
  if (isHistoryInData(measure)) return "history-in-data";
  const { kind, numerator = 0, denominator = 0, notCounts } = measure as Partial<Ratio>;
  const isWhole = isCount(numerator) && isCount(denominator) && notCounts !== true;
  return kind === "proportion" && !isWhole && numerator > 0 && denominator > 0
    ? "not-counts"
    : undefined;
}

function peerRate(id: string, measure: Measure | undefined): PeerRate {
  const { kind, numerator, denominator } = (measure ?? {}) as Partial<Ratio>;
  const isProportion = kind === "proportion" && isCount(denominator) && isCount(numerator);
  if (isProportion && denominator > 0 && numerator <= denominator) {
    return { id, value: numerator / denominator, numerator, denominator };
  }
  throw new InputError("peers", id, "measures that are proportions of counts");
}

/** The target that the caller asks for, or the rate of all peers together. */
function targetRate(rates: readonly PeerRate[], target: number | undefined): number | null {
  if (target !== undefined) {
    if (Number.isFinite(target) && target > 0 && target < 1) return target;
    throw new InputError("target", target, "a fraction between 0 and 1 (5 % is 0.05)");
  }
  if (rates.length === 0) return null;
  const sum = (part: "numerator" | "denominator"): number =>
    rates.reduce((all, rate) => all + rate[part], 0);
  return sum("numerator") / sum("denominator");
}

function funnelPoint(
  { id, value, denominator }: PeerRate,
  target: number,
  error: number,
): FunnelPoint {
  const limit = (z: number): number => Math.min(Math.max(target + z * error, 0), 1);
  const [z95, z999] = [normalQuantile(0.975), normalQuantile(0.9995)];
  const [lower95, upper95] = [limit(-z95), limit(z95)];
  const [lower999, upper999] = [limit(-z999), limit(z999)];
  const isOutside = (lower: number, upper: number): boolean => value < lower || value > upper;
  const status = isOutside(lower999, upper999)
    ? "alarm"
    : isOutside(lower95, upper95)
      ? "alert"
      : "inside";
  return { id, value, denominator, lower95, upper95, lower999, upper999, status };
}
