import { normalDistribution } from "../../kernel/normal.js";
import { medianValue } from "../../statistics/quantile.js";
import type { KnownPeriod } from "./knownPeriod.js";

/** The trend of a series. */
export interface Trend {
  /** The median of the slopes between all pairs of periods (Theil and Sen), in the measure's unit. */
  readonly slopePerPeriod: number;
  /**
   * The probability that a series without a trend looks at least as much as if it had one (Mann and
   * Kendall); `null` with fewer than eight periods.
   */
  readonly pValue: number | null;
  /** `"undetermined"` if the p-value is not below 1 - level. */
  readonly direction: "rising" | "falling" | "undetermined";
  /** The number of periods used: at most the latest 400. */
  readonly points: number;
}

/**
 * The largest number of periods used. There is a limit since all pairs are compared, and a thousand
 * periods have half a million pairs.
 */
const most = 400;

/** The trend of periods in order of time; `null` with fewer than three. */
export function trend(periods: readonly KnownPeriod[], level: number): Trend | null {
  const known = periods.slice(-most);
  const points = known.length;
  if (points < 3) return null;
  const slopes: number[] = [];
  let score = 0;
  for (const [place, later] of known.entries()) {
    for (const earlier of known.slice(0, place)) {
      const change = later.value - earlier.value;
      slopes.push(change / (later.number - earlier.number));
      score += Math.sign(change);
    }
  }
  const pValue = points < 8 ? null : mannKendall(score, known);
  const isTrend = pValue !== null && pValue < 1 - level;
  const direction = !isTrend ? "undetermined" : score > 0 ? "rising" : "falling";
  return { slopePerPeriod: medianValue(slopes), pValue, direction, points };
}

/**
 * The p-value by the normal approximation. It is corrected for ties, and for continuity since the
 * score moves in steps of two.
 */
function mannKendall(score: number, known: readonly KnownPeriod[]): number {
  const times = new Map<number, number>();
  for (const { value } of known) times.set(value, (times.get(value) ?? 0) + 1);
  const term = (count: number): number => count * (count - 1) * (2 * count + 5);
  const tied = [...times.values()].reduce((sum, count) => sum + term(count), 0);
  const variance = (term(known.length) - tied) / 18;
  if (variance === 0 || score === 0) return 1;
  return 2 * normalDistribution(-(Math.abs(score) - 1) / Math.sqrt(variance));
}
