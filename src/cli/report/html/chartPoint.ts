import { confidenceInterval, type Measure } from "engagement-metrics";

/** A value of a chart under its name, with its interval where the measure has one. */
export interface ChartPoint {
  readonly name: string;
  readonly measure: Measure;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The point of a group's measure. */
export function chartPoint(name: string, measure: Measure): ChartPoint {
  const { lower, upper } = confidenceInterval(measure);
  return { name, measure, value: measure.value, lower, upper };
}

/** The smallest and the largest number of points and of others, zero among them. */
export function rangeOf(
  points: readonly ChartPoint[],
  others: readonly number[] = [],
): readonly [number, number] {
  const ofPoints = points.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const numbers = [...ofPoints, ...others];
  const known = numbers.filter((one) => one !== null);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  return least === most ? [0, 1] : [least, most];
}
