import type { BenchmarkQuantile } from "../definition/benchmarkQuantile.js";
import type { PercentileAbove } from "./percentileAbove.js";
import type { PercentileAt } from "./percentileAt.js";
import type { PercentileBelow } from "./percentileBelow.js";

/**
 * The percentage of others that are below a value: a number, or only the side of the published
 * percentiles on which the value lies.
 */
export type Percentile = PercentileAt | PercentileBelow | PercentileAbove;

/** A value, and the first and the last of the shares published for it. */
interface Knot {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The percentile of a value among published quantiles.
 *
 * Between two quantiles it is on the straight line. Outside the quantiles it is only `"below 25"`
 * or `"above 75"`, since it is unknown how the distribution goes on there.
 */
export function percentileAmong(
  value: number,
  quantiles: readonly BenchmarkQuantile[],
): Percentile {
  const knots = mergeTies(quantiles);
  const at = knots.find((knot) => knot.value === value);
  if (at !== undefined) return percentileAt((at.first + at.last) / 2);
  const above = knots.find((knot) => knot.value > value);
  const below = knots.filter((knot) => knot.value < value).at(-1);
  if (below === undefined) return percentileBelow(above?.first ?? 0);
  if (above === undefined) return percentileAbove(below.last);
  const way = (value - below.value) / (above.value - below.value);
  return percentileAt(below.last + way * (above.first - below.last));
}

/** The percentile counted from the other end, for KPIs of which less is better. */
export function percentileReversed(percentile: Percentile): Percentile {
  if ("value" in percentile) return percentileAt(1 - percentile.value / 100);
  if ("below" in percentile) return percentileAbove(1 - percentile.below / 100);
  return percentileBelow(1 - percentile.above / 100);
}

function mergeTies(quantiles: readonly BenchmarkQuantile[]): readonly Knot[] {
  const knots: Knot[] = [];
  for (const { p, value } of quantiles) {
    const before = knots.at(-1);
    if (before?.value === value) knots[knots.length - 1] = { ...before, last: p };
    else knots.push({ value, first: p, last: p });
  }
  return knots;
}

function percentileAt(share: number): PercentileAt {
  const value = toPercent(share);
  return { value, text: String(Number(value.toFixed(1))) };
}

function percentileBelow(share: number): PercentileBelow {
  const below = toPercent(share);
  return { below, text: `below ${below}` };
}

function percentileAbove(share: number): PercentileAbove {
  const above = toPercent(share);
  return { above, text: `above ${above}` };
}

/** Converts a share to percent: 29 for 0.29, although 100 * 0.29 is 28.999999999999996. */
function toPercent(share: number): number {
  return Number((100 * share).toPrecision(12));
}
