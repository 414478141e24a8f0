import type { KnownPeriod } from "./readSeries.js";

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

/** What is unusual of a period. */
export interface ControlSignal {
  /** It lies outside the limits, or is the eighth in a row on one side of the centre. */
  readonly rule: "outside-limits" | "eight-on-one-side";
  /** On which side. */
  readonly side: "above" | "below";
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

/** What is unusual of the last of the periods. */
export function controlSignals(
  known: readonly KnownPeriod[],
  control: ControlLimits | null,
): ControlSignal[] {
  const last = known.at(-1);
  if (control === null || last === undefined) return [];
  const { centre, outside } = control;
  const signals: ControlSignal[] = [];
  const side = last.value > centre ? "above" : "below";
  if (outside) signals.push({ rule: "outside-limits", side });
  const run = known.slice(-8);
  const isRun =
    run.length === 8 &&
    run[0]?.number === last.number - 7 &&
    run.every(({ value }) => (side === "above" ? value > centre : value < centre));
  if (isRun) signals.push({ rule: "eight-on-one-side", side });
  return signals;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
