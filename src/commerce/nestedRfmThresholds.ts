import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import type { RfmBins } from "./rfmBins.js";
import { rfmScore } from "./rfmScore.js";
import { checkBounds, quantiles } from "./rfmThresholds.js";
import { type RfmValues, roundedTime } from "./rfmValues.js";

/**
 * The thresholds of nested scores. Customers whose earlier scores are equal form a cell, and each
 * cell has its own thresholds for the next score.
 */
export interface NestedRfmThresholds {
  /** Bounds of the time since the last order, in the unit of the histories. */
  readonly recency: readonly number[];
  /** Bounds of the number of orders or purchases: a list for each recency score from 1 up. */
  readonly frequency: readonly (readonly number[])[];
  /**
   * Bounds of the revenue: for each recency score from 1 up, a list for each frequency score from 1
   * up.
   */
  readonly monetary: readonly (readonly (readonly number[])[])[];
}

/** The nested thresholds that the caller gives, checked. */
export function readNestedThresholds(
  thresholds: NestedRfmThresholds,
  bins: RfmBins,
): NestedRfmThresholds {
  checkRecord("thresholds", thresholds);
  const { recency, frequency, monetary } = thresholds;
  checkBounds("thresholds.recency", recency, bins.recency);
  return {
    recency: recency.map(roundedTime),
    frequency: cells("thresholds.frequency", frequency, bins.recency).map((bounds, place) => {
      checkBounds(`thresholds.frequency[${place}]`, bounds, bins.frequency);
      return [...bounds];
    }),
    monetary: cells("thresholds.monetary", monetary, bins.recency).map((inner, row) =>
      cells(`thresholds.monetary[${row}]`, inner, bins.frequency).map((bounds, place) => {
        checkBounds(`thresholds.monetary[${row}][${place}]`, bounds, bins.monetary);
        return [...bounds];
      }),
    ),
  };
}

/**
 * Thresholds that divide the customers by recency, then the customers of each recency score by
 * frequency, and then the customers of each pair of scores by revenue; `null` without customers.
 *
 * A cell without customers has the bounds of the cell around it.
 */
export function nestedQuantiles(values: RfmValues, bins: RfmBins): NestedRfmThresholds | null {
  const { recency, frequency, monetary } = values;
  if (recency.length === 0) return null;
  const byRecency = quantiles(recency, bins.recency);
  const all = Array.from(recency, (_, place) => place);
  const rows = divided(all, bins.recency, (place) =>
    rfmScore("recency", recency[place] as number, byRecency),
  );
  const boundsOf = (
    column: Float64Array,
    many: number,
    ...around: readonly (readonly number[])[]
  ): number[] => {
    const places = around.find(({ length }) => length > 0) as readonly number[];
    return quantiles(
      Float64Array.from(places, (place) => column[place] as number),
      many,
    );
  };
  const byFrequency = rows.map((row) => boundsOf(frequency, bins.frequency, row, all));
  return {
    recency: byRecency,
    frequency: byFrequency,
    monetary: rows.map((row, place) =>
      divided(row, bins.frequency, (customer) =>
        rfmScore("frequency", frequency[customer] as number, byFrequency[place] as number[]),
      ).map((cell) => boundsOf(monetary, bins.monetary, cell, row, all)),
    ),
  };
}

/** Sorts customers into a list for each score. */
function divided(
  places: readonly number[],
  bins: number,
  scoreOf: (place: number) => number,
): number[][] {
  const lists = Array.from({ length: bins }, (): number[] => []);
  for (const place of places) (lists[scoreOf(place) - 1] as number[]).push(place);
  return lists;
}

function cells<Cell>(argument: string, list: readonly Cell[], many: number): readonly Cell[] {
  const given: unknown = list;
  if (Array.isArray(given) && given.length === many) return list;
  throw new InputError(argument, list, `an array of ${many} lists, one for each score`);
}
