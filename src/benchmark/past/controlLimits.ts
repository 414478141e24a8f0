import type { KnownPeriod } from "./knownPeriod.js";

/** The limits of what is usual, from the periods before. */
export interface ControlLimits {
  /** The mean of the periods before. */
  readonly centre: number;
  /** The lower limit: 2.66 mean moving ranges below; it may be less than the KPI can be. */
  readonly lower: number;
  /** The upper limit: as much above. */
  readonly upper: number;
  /** The mean change from one period to the next, whichever way. */
  readonly movingRange: number;
  /** Whether the period lies outside. */
  readonly outside: boolean;
  /** How many periods the limits stand on. */
  readonly points: number;
}

/** Limits of individual values (XmR) that a period is held to; `null` where there are too few before it. */
export function controlLimits(before: readonly KnownPeriod[], value: number): ControlLimits | null {
  // No range runs across a gap: what is left out may have been anything.
  const ranges = before.flatMap((one, place) => {
    const next = before[place + 1];
    return next?.number === one.number + 1 ? Math.abs(next.value - one.value) : [];
  });
  if (before.length < 5 || ranges.length < 4) return null;
  const centre = meanOf(before.map((one) => one.value));
  const movingRange = meanOf(ranges);
  const [lower, upper] = [centre - 2.66 * movingRange, centre + 2.66 * movingRange];
  const outside = value < lower || value > upper;
  return { centre, lower, upper, movingRange, outside, points: before.length };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
