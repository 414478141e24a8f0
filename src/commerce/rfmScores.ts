import { choice, iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { defaultSegments } from "./defaultSegments.js";
import { type EmptyBins, emptyBins } from "./emptyBins.js";
import type { RfmCustomer } from "./rfmCustomer.js";
import { byDimension, type RfmDimension, rfmDimensions } from "./rfmDimension.js";
import type { RfmSegment, RfmSegmentSize } from "./rfmSegment.js";
import { rfmSegmentation } from "./rfmSegmentation.js";
import { quantileThresholds, type RfmThresholds, readThresholds } from "./rfmThresholds.js";
import { type RfmValues, readRfmValues } from "./rfmValues.js";

/** What {@link rfmScores} scores, and how. */
export interface RfmScoresInput {
  /** The customers; those that `customerHistories` gives can be passed as they are. */
  readonly customers: Iterable<RfmCustomer>;
  /** How many scores there are: by default as many as `thresholds` make, or 5 without thresholds. */
  readonly bins?: number | undefined;
  /** Where the bins end; by default the quantiles of these customers. */
  readonly thresholds?: RfmThresholds | undefined;
  /** What is counted as frequency: `"orders"`, the default, or `"purchases"`, which are periods with an order. */
  readonly frequency?: "orders" | "purchases" | undefined;
  /** The segments, of which the first that matches is taken; by default, with five scores, `defaultSegments`. */
  readonly segments?: Iterable<RfmSegment> | undefined;
}

/** A customer's scores, from 1 up. */
export interface RfmScore extends Pick<RfmCustomer, "customerId"> {
  /** The score of how recently the customer bought; the highest is the most recent. */
  readonly recency: number;
  /** The score of how often the customer bought. */
  readonly frequency: number;
  /** The score of how much money the customer spent. */
  readonly monetary: number;
  /** The name of the first segment that the scores belong to, or "Other". */
  readonly segment: string;
}

/** The scores of customers. */
export interface RfmScores {
  /** The customers, in the order in which they were given. */
  readonly customers: readonly RfmScore[];
  /** Where the bins end, to score other customers in the same way; `null` if there are neither customers nor given thresholds. */
  readonly thresholds: RfmThresholds | null;
  /** The scores that no customer has, which happens when many values are equal. */
  readonly emptyBins: EmptyBins;
  /** All segments in their order, then "Other". */
  readonly segments: readonly RfmSegmentSize[];
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
 * @returns The customers in their order with their scores and segment, the thresholds, the empty bins and the size of each segment.
 * @throws {@link InputError} If a customer, a threshold or a segment cannot be right; the error names its position.
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
 * rfmScores({ customers, thresholds: { recency: [30, 60, 120, 240], frequency: [1, 2, 4, 8], monetary: [25, 50, 100, 200] } }).customers.map((one) => one.segment); // ["Champions", "Lost", "New"]
 */
export function rfmScores(input: RfmScoresInput): RfmScores {
  checkRecord("input", input);
  const frequency = choice(input, "frequency", ["orders", "purchases"], "orders");
  const customers = [...iterable("customers", input.customers)];
  const values = readRfmValues(customers, frequency);
  const bins = readBins(input);
  const segmentation = rfmSegmentation(input.segments ?? (bins === 5 ? defaultSegments : []), bins);
  const thresholds =
    input.thresholds === undefined
      ? quantileThresholds(values, bins)
      : readThresholds(input.thresholds, bins);
  const scores = scoreAll(values, thresholds, bins);
  const scored = customers.map(({ customerId }, place): RfmScore => {
    const [recency, often, monetary] = rfmDimensions.map((one) => scores[one][place]) as [
      number,
      number,
      number,
    ];
    const segment = segmentation.segmentOf(recency, often, monetary);
    return { customerId, recency, frequency: often, monetary, segment };
  });
  return {
    customers: scored,
    thresholds,
    emptyBins: emptyBins(scores, bins),
    segments: countSegments(segmentation.names, scored),
  };
}

function readBins({ bins, thresholds }: RfmScoresInput): number {
  if (bins === undefined) {
    return Array.isArray(thresholds?.recency) ? thresholds.recency.length + 1 : 5;
  }
  if (Number.isSafeInteger(bins) && bins >= 2 && bins <= 1000) return bins;
  throw new InputError("bins", bins, "a whole number from 2 to 1000");
}

function scoreAll(
  values: RfmValues,
  thresholds: RfmThresholds | null,
  bins: number,
): Record<RfmDimension, readonly number[]> {
  return byDimension((dimension) => {
    const bounds = thresholds?.[dimension] ?? [];
    return Array.from(values[dimension], (value) => {
      const below = bounds.filter((bound) => bound < value).length;
      return dimension === "recency" ? bins - below : 1 + below;
    });
  });
}

function countSegments(names: readonly string[], scored: readonly RfmScore[]): RfmSegmentSize[] {
  const sizes = new Map(names.map((name) => [name, 0]));
  for (const { segment } of scored) sizes.set(segment, (sizes.get(segment) as number) + 1);
  return Array.from(sizes, ([name, customers]) => ({ name, customers }));
}
