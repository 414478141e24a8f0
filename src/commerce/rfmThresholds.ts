import { InputError } from "../kernel/inputError.js";
import { numberFrom } from "../kernel/numberFrom.js";
import { checkRecord } from "../kernel/record.js";
import type { RfmBins } from "./rfmBins.js";
import { byDimension } from "./rfmDimension.js";
import { type RfmValues, roundedTime } from "./rfmValues.js";

/** The upper bounds of all bins but the last, in ascending order; a value equal to a bound lies in the bin below it. */
export interface RfmThresholds {
  /** Bounds of the time since the last order, in the unit of the histories. */
  readonly recency: readonly number[];
  /** Bounds of the number of orders or purchases. */
  readonly frequency: readonly number[];
  /** Bounds of the revenue. */
  readonly monetary: readonly number[];
}

/** The thresholds that the caller gives, checked. */
export function readThresholds(thresholds: RfmThresholds, bins: RfmBins): RfmThresholds {
  checkRecord("thresholds", thresholds);
  return byDimension((dimension) => {
    const given: unknown = thresholds[dimension];
    const bounds = (Array.isArray(given) ? given.map(numberFrom) : given) as readonly number[];
    checkBounds(`thresholds.${dimension}`, bounds, bins[dimension]);
    return dimension === "recency" ? bounds.map(roundedTime) : [...bounds];
  });
}

/** Thresholds that divide the customers into bins of the same size, as far as equal values allow; `null` without customers. */
export function quantileThresholds(values: RfmValues, bins: RfmBins): RfmThresholds | null {
  if (values.recency.length === 0) return null;
  return byDimension((dimension) => quantiles(values[dimension], bins[dimension]));
}

/**
 * Throws if the bounds of a dimension are not finite numbers in ascending order, one fewer than
 * `bins`.
 */
export function checkBounds(argument: string, bounds: unknown, bins: number): void {
  const isRight =
    Array.isArray(bounds) &&
    bounds.length === bins - 1 &&
    (bounds as unknown[]).every(
      (bound, place) =>
        Number.isFinite(bound) && (place === 0 || (bound as number) >= bounds[place - 1]),
    );
  if (isRight) return;
  throw new InputError(
    argument,
    Array.isArray(bounds) ? String(bounds) : bounds,
    `${bins - 1} finite numbers, none less than the one before`,
  );
}

/** Bounds that divide values into bins of the same size, as far as equal values allow. */
export function quantiles(values: Float64Array, bins: number): number[] {
  const sorted = values.slice().sort();
  return Array.from({ length: bins - 1 }, (_, place) => {
    const many = Math.ceil(((place + 1) * sorted.length) / bins);
    return sorted[many - 1] as number;
  });
}
