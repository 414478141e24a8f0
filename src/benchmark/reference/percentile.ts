import type { BenchmarkQuantile } from "../definition/benchmark.js";

/** Which percentage of the others a value leaves below it: a number, or only on which side of one. */
export type Percentile = PercentileAt | PercentileBelow | PercentileAbove;

/** A percentile between two published ones. */
export interface PercentileAt {
  /** In percent. */
  readonly value: number;
  /** The same in words: `"62.5"`. */
  readonly text: string;
}

/** A percentile below the lowest published one. */
export interface PercentileBelow {
  /** Which it is below, in percent. */
  readonly below: number;
  /** The same in words: `"below 25"`. */
  readonly text: string;
}

/** A percentile above the highest published one. */
export interface PercentileAbove {
  /** Which it is above, in percent. */
  readonly above: number;
  /** The same in words: `"above 75"`. */
  readonly text: string;
}

/** A value that quantiles tie on, and the shares that it stands at. */
interface Knot {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Where a value stands among published quantiles: on the straight line between two of them, and
 * only `"below 25"` or `"above 75"` outside, since nothing says how the distribution goes on there.
 */
export function percentileAmong(
  value: number,
  quantiles: readonly BenchmarkQuantile[],
): Percentile {
  const knots = knotsOf(quantiles);
  const at = knots.find((knot) => knot.value === value);
  if (at !== undefined) return exactly((at.first + at.last) / 2);
  const above = knots.find((knot) => knot.value > value);
  const below = knots.filter((knot) => knot.value < value).at(-1);
  if (below === undefined) return side("below", above?.first ?? 0);
  if (above === undefined) return side("above", below.last);
  const way = (value - below.value) / (above.value - below.value);
  return exactly(below.last + way * (above.first - below.last));
}

/** The same, counted from the other end: of KPIs that are better lower. */
export function percentileReversed(percentile: Percentile): Percentile {
  if ("value" in percentile) return exactly(1 - percentile.value / 100);
  if ("below" in percentile) return side("above", 1 - percentile.below / 100);
  return side("below", 1 - percentile.above / 100);
}

function knotsOf(quantiles: readonly BenchmarkQuantile[]): readonly Knot[] {
  const knots: Knot[] = [];
  for (const { p, value } of quantiles) {
    const before = knots.at(-1);
    if (before?.value === value) knots[knots.length - 1] = { ...before, last: p };
    else knots.push({ value, first: p, last: p });
  }
  return knots;
}

function exactly(share: number): Percentile {
  const value = inPercent(share);
  return { value, text: String(Number(value.toFixed(1))) };
}

function side(name: "below" | "above", share: number): Percentile {
  const percent = inPercent(share);
  const text = `${name} ${percent}`;
  return name === "below" ? { below: percent, text } : { above: percent, text };
}

/** 29 for 0.29, which times 100 is 28.999999999999996. */
function inPercent(share: number): number {
  return Number((100 * share).toPrecision(12));
}
