import type { KnownPeriod } from "./knownPeriod.js";

/** The control limits of a period: the range that is usual, judging by the periods before it. */
export interface ControlLimits {
  /** The mean of the earlier like periods. */
  readonly centre: number;
  /**
   * The lower limit: centre - 2.66 * moving range. It may be lower than any value that the KPI can
   * have.
   */
  readonly lower: number;
  /** The upper limit: centre + 2.66 * moving range. */
  readonly upper: number;
  /** The mean absolute change from one like period to the next. */
  readonly movingRange: number;
  /** Whether the period lies outside the limits. */
  readonly outside: boolean;
  /** The number of earlier like periods. */
  readonly points: number;
}

/**
 * The control limits of individual values (XmR); `null` if there are too few periods before.
 *
 * @param lag - The number of periods from one like period to the next.
 */
export function controlLimits(
  before: readonly KnownPeriod[],
  value: number,
  lag: number,
): ControlLimits | null {
  // A change across a gap says nothing about changes from one period to the next.
  const ranges = before.flatMap((one, place) => {
    const next = before[place + 1];
    return next?.number === one.number + lag ? Math.abs(next.value - one.value) : [];
  });
  if (before.length < 5 || ranges.length < 4) return null;
  const centre = mean(before.map((one) => one.value));
  const movingRange = mean(ranges);
  const [lower, upper] = [centre - 2.66 * movingRange, centre + 2.66 * movingRange];
  const outside = value < lower || value > upper;
  return { centre, lower, upper, movingRange, outside, points: before.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
