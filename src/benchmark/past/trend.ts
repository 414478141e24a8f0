import { normalDistribution } from "../../kernel/normal.js";
import { medianValue } from "../comparison/quantile.js";
import type { KnownPeriod } from "./knownPeriod.js";

/** Where a series is going. */
export interface Trend {
  /** The median of all slopes between two periods (Theil and Sen), in the measure's unit. */
  readonly slopePerPeriod: number;
  /** How likely a series without a trend would look as much like one (Mann and Kendall); `null` under eight periods. */
  readonly pValue: number | null;
  /** `"undetermined"` where that may well be. */
  readonly direction: "rising" | "falling" | "undetermined";
  /** How many periods it stands on: the latest 400 at most. */
  readonly points: number;
}

/** All pairs are compared, so that a thousand periods make half a million of them. */
const most = 400;

/** The trend of periods in order of time; `null` under three. */
export function trend(all: readonly KnownPeriod[], level: number): Trend | null {
  const known = all.slice(-most);
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
  const pValue = points < 8 ? null : pValueOf(score, known);
  const isTrend = pValue !== null && pValue < 1 - level;
  const direction = !isTrend ? "undetermined" : score > 0 ? "rising" : "falling";
  return { slopePerPeriod: medianValue(slopes), pValue, direction, points };
}

/** The normal approximation, corrected for ties and for the steps of two that the score goes in. */
function pValueOf(score: number, known: readonly KnownPeriod[]): number {
  const times = new Map<number, number>();
  for (const { value } of known) times.set(value, (times.get(value) ?? 0) + 1);
  const term = (many: number): number => many * (many - 1) * (2 * many + 5);
  const tied = [...times.values()].reduce((sum, many) => sum + term(many), 0);
  const variance = (term(known.length) - tied) / 18;
  if (variance === 0 || score === 0) return 1;
  return 2 * normalDistribution(-(Math.abs(score) - 1) / Math.sqrt(variance));
}
