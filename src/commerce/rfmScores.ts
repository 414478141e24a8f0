import { choice, countIfAny, iterable } from "../kernel/check.js";
import { checkRecord } from "../kernel/record.js";
import { type WithoutCustomer, withoutCustomer } from "../stream/withoutCustomer.js";
import { defaultSegments } from "./defaultSegments.js";
import { type EmptyBins, emptyBins } from "./emptyBins.js";
import { nestedBounds } from "./nestedBounds.js";
import type { NestedRfmScoresInput } from "./nestedRfmScoresInput.js";
import type { NestedRfmThresholds } from "./nestedRfmThresholds.js";
import { plainBounds } from "./plainBounds.js";
import { readRfmBins } from "./rfmBins.js";
import { byDimension, type RfmDimension, rfmDimensions } from "./rfmDimension.js";
import { type RfmScore, rfmScore } from "./rfmScore.js";
import type { RfmScoresInput } from "./rfmScoresInput.js";
import { rfmSegmentation } from "./rfmSegmentation.js";
import type { RfmSegmentSize } from "./rfmSegmentSize.js";
import type { RfmThresholds } from "./rfmThresholds.js";
import { readRfmValues } from "./rfmValues.js";

/** The scores of customers. */
export interface RfmScores extends WithoutCustomer {
  /** The customers, in the order in which they were given. */
  readonly customers: readonly RfmScore[];
  /**
   * The bounds of the bins, to score other customers in the same way; `null` if there were neither
   * customers nor thresholds in the input.
   */
  readonly thresholds: RfmThresholds | null;
  /** The scores that no customer has, which happens when many values are equal. */
  readonly emptyBins: EmptyBins;
  /** All segments in their order, then "Other". */
  readonly segments: readonly RfmSegmentSize[];
}

/** The nested scores of customers. */
export interface NestedRfmScores extends Omit<RfmScores, "thresholds"> {
  /**
   * The bounds of the bins of each cell, to score other customers in the same way; `null` if there
   * were neither customers nor thresholds in the input.
   */
  readonly thresholds: NestedRfmThresholds | null;
}

/**
 * Scores of how recently, how often and for how much each customer bought, compared with the others. (RFM analysis)
 *
 *     threshold k = the smallest value with at least k / bins of the customers at or below it
 *     score = 1 + thresholds below the value
 *     recency score = bins - thresholds below the time since the last order
 *
 * Customers with equal values get the same score, so some scores can have no customers; `emptyBins` lists them. The
 * highest score is the best in all three: with five scores, 5 is the most recent, the most often and
 * the most money. To compare months, score the next month with the `thresholds` of this one. The
 * default segments are made for five scores; with another number and without segments of your own,
 * every customer is in "Other".
 *
 * With `nested: true`, the customers of each recency score are scored by frequency, and the
 * customers of each pair of these scores by money. Five scores each then make 125 cells of about
 * the same size. A frequency score then compares a customer only with customers of the same recency
 * score.
 *
 * @returns The customers in their order with their scores and segment, the thresholds, the empty bins and the size of each segment.
 * @throws {@link InputError} If a customer, a threshold or a segment is invalid; the error names its position.
 *
 * @example
 * const customers = [
 *   { customerId: "a", orders: 9, recency: 350, age: 360, revenue: 900 },
 *   { customerId: "b", orders: 1, recency: 0, age: 300, revenue: 20 },
 *   { customerId: "c", orders: 1, recency: 0, age: 20, revenue: 35 },
 * ];
 * const scored = rfmScores({ customers, bins: 3 });
 * scored.customers.map((one) => [one.recency, one.frequency, one.monetary]); // [[3, 3, 3], [1, 1, 1], [2, 1, 2]]
 * scored.thresholds; // { recency: [10, 20], frequency: [1, 1], monetary: [20, 35] }
 * scored.emptyBins.frequency; // [2]
 * rfmScores({ customers, bins: { recency: 3, frequency: 2, monetary: 3 } }).thresholds.frequency; // [1]
 * rfmScores({ customers, bins: 2, nested: true }).thresholds.frequency; // [[1], [1]]
 * rfmScores({ customers, thresholds: { recency: [30, 60, 120, 240], frequency: [1, 2, 4, 8], monetary: [25, 50, 100, 200] } }).customers.map((one) => one.segment); // ["Champions", "Lost", "New"]
 */
export function rfmScores(input: RfmScoresInput): RfmScores;
export function rfmScores(input: NestedRfmScoresInput): NestedRfmScores;
export function rfmScores(
  input: RfmScoresInput | NestedRfmScoresInput,
): RfmScores | NestedRfmScores {
  checkRecord("input", input);
  const frequency = choice(input, "frequency", ["orders", "purchases"], "orders");
  const nested = choice(input, "nested", [true, false], false);
  const customers = [...iterable("customers", input.customers)];
  const values = readRfmValues(customers, frequency);
  const bins = readRfmBins(input.bins, input.thresholds);
  const hasFive = rfmDimensions.every((dimension) => bins[dimension] === 5);
  const segmentation = rfmSegmentation(input.segments ?? (hasFive ? defaultSegments : []), bins);
  const given = input.thresholds ?? undefined;
  const { thresholds, boundsOf } = nested
    ? nestedBounds(given as NestedRfmThresholds | undefined, values, bins)
    : plainBounds(given as RfmThresholds | undefined, values, bins);
  const scored = customers.map(({ customerId }, place): RfmScore => {
    const score = (dimension: RfmDimension, ...scores: readonly number[]): number =>
      rfmScore(dimension, values[dimension][place] as number, boundsOf(dimension, ...scores));
    const recency = score("recency");
    const often = score("frequency", recency);
    const monetary = score("monetary", recency, often);
    const segment = segmentation.segmentOf(recency, often, monetary);
    return { customerId, recency, frequency: often, monetary, segment };
  });
  return {
    customers: scored,
    thresholds,
    emptyBins: emptyBins(
      byDimension((dimension) => scored.map((one) => one[dimension])),
      bins,
    ),
    segments: countSegments(segmentation.names, scored),
    ...withoutCustomer(countIfAny(input, "ordersWithoutCustomer")),
  } as RfmScores | NestedRfmScores;
}

function countSegments(names: readonly string[], scored: readonly RfmScore[]): RfmSegmentSize[] {
  const sizes = new Map(names.map((name) => [name, 0]));
  for (const { segment } of scored) sizes.set(segment, (sizes.get(segment) as number) + 1);
  return Array.from(sizes, ([name, customers]) => ({ name, customers }));
}
