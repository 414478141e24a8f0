import { choice, count, iterable, real } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { checkRecord } from "../kernel/record.js";
import { checkId, type Id } from "../stream/id.js";
import { defaultSegments } from "./defaultSegments.js";
import { type RfmSegment, rfmSegmentation } from "./rfmSegments.js";

/** A customer, as `customerHistories` gives it. */
export interface RfmCustomer {
  /** Who. */
  readonly customerId: Id;
  /** Orders placed. */
  readonly orders: number;
  /** Periods with an order, after that of the first; `frequency: "purchases"` needs it. */
  readonly repeatPurchases?: number | undefined;
  /** From the first order to the last. */
  readonly recency: number;
  /** From the first order to now. */
  readonly age: number;
  /** What the orders were worth. */
  readonly revenue: number;
}

/** The upper bounds of all bins but the last, in order; a value that is one lies in the bin below it. */
export interface RfmThresholds {
  /** Of the time since the last order, in the unit of the histories. */
  readonly recency: readonly number[];
  /** Of the orders, or the purchases. */
  readonly frequency: readonly number[];
  /** Of the revenue. */
  readonly monetary: readonly number[];
}

/** What {@link rfmScores} scores, and how. */
export interface RfmScoresInput {
  /** The customers; what `customerHistories` gives goes straight in. */
  readonly customers: Iterable<RfmCustomer>;
  /** How many scores there are; as many as `thresholds` make where those are given, else 5. */
  readonly bins?: number | undefined;
  /** Where bins end; by quantiles of these customers where they are left out. */
  readonly thresholds?: RfmThresholds | undefined;
  /** Whether `"orders"` (the default) or `"purchases"`, periods with an order, make the frequency. */
  readonly frequency?: "orders" | "purchases" | undefined;
  /** The segments, of which the first that fits is taken; `defaultSegments` where they are left out and there are five scores. */
  readonly segments?: Iterable<RfmSegment> | undefined;
}

/** A customer's scores, from 1 up. */
export interface RfmScore {
  /** Who. */
  readonly customerId: Id;
  /** How lately the customer bought; the highest score is the most recent. */
  readonly recency: number;
  /** How often. */
  readonly frequency: number;
  /** For how much. */
  readonly monetary: number;
  /** The first segment that the scores belong to, or "Other". */
  readonly segment: string;
}

/** The scores that nobody has. */
export interface EmptyBins {
  /** Of recency. */
  readonly recency: readonly number[];
  /** Of frequency. */
  readonly frequency: readonly number[];
  /** Of monetary value. */
  readonly monetary: readonly number[];
}

/** How many belong to a segment. */
export interface RfmSegmentSize {
  /** Its name. */
  readonly name: string;
  /** How many customers belong to it. */
  readonly customers: number;
}

/** Customers, scored. */
export interface RfmScores {
  /** The customers, in their order. */
  readonly customers: readonly RfmScore[];
  /** Where bins end, to score others with the same; `null` where there is nobody to take them from. */
  readonly thresholds: RfmThresholds | null;
  /** The scores that nobody has: many equal values leave bins empty. */
  readonly emptyBins: EmptyBins;
  /** All segments in their order, then "Other". */
  readonly segments: readonly RfmSegmentSize[];
}

type Dimension = keyof RfmThresholds;
const dimensions: readonly Dimension[] = ["recency", "frequency", "monetary"];

/**
 * Who the best customers are: each one's recency, frequency and monetary value, scored against the others. (RFM analysis)
 *
 *     threshold k = the smallest value with at least k / bins of the customers at or below it
 *     score = 1 + thresholds below the value
 *     recency score = bins - thresholds below the time since the last order
 *
 * Equal values always share a score, so bins can stay empty; `emptyBins` says which. All three
 * scores are best at the top: 5 is the most recent, the most often, the most. Score next month with
 * the `thresholds` of this one, and a score means the same. The default segments are of five scores;
 * with another number and none of your own, everybody is "Other".
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
  const values = valuesOf(customers, frequency);
  const bins = binsOf(input);
  const segmentation = rfmSegmentation(input.segments ?? (bins === 5 ? defaultSegments : []), bins);
  const thresholds = thresholdsOf(input.thresholds, values, bins);
  const scores = byDimension((dimension) => {
    const bounds = thresholds?.[dimension] ?? [];
    return Array.from(values[dimension], (value) => {
      const below = bounds.filter((bound) => bound < value).length;
      return dimension === "recency" ? bins - below : 1 + below;
    });
  });
  const scored = customers.map(({ customerId }, place): RfmScore => {
    const [recency, often, monetary] = dimensions.map((one) => scores[one][place]) as [
      number,
      number,
      number,
    ];
    const segment = segmentation.segmentOf(recency, often, monetary);
    return { customerId, recency, frequency: often, monetary, segment };
  });
  const sizes = new Map(segmentation.names.map((name) => [name, 0]));
  for (const { segment } of scored) sizes.set(segment, (sizes.get(segment) as number) + 1);
  return {
    customers: scored,
    thresholds,
    emptyBins: byDimension((dimension) => {
      const seen = new Set(scores[dimension]);
      return Array.from({ length: bins }, (_, bin) => bin + 1).filter((bin) => !seen.has(bin));
    }),
    segments: Array.from(sizes, ([name, size]) => ({ name, customers: size })),
  };
}

function byDimension<Value>(of: (dimension: Dimension) => Value): Record<Dimension, Value> {
  return { recency: of("recency"), frequency: of("frequency"), monetary: of("monetary") };
}

function valuesOf(
  customers: readonly RfmCustomer[],
  frequency: "orders" | "purchases",
): Record<Dimension, Float64Array> {
  const values = byDimension(() => new Float64Array(customers.length));
  for (const [position, customer] of customers.entries()) {
    try {
      checkRecord("customer", customer);
      checkId("customerId", customer.customerId);
      const recency = real(customer, "recency");
      const age = real(customer, "age");
      if (recency > age) throw new InputError("recency", recency, `at most age (${age})`);
      if (!Number.isFinite(customer.revenue)) {
        throw new InputError("revenue", customer.revenue, "a finite number");
      }
      values.recency[position] = comparable(age - recency);
      values.frequency[position] =
        frequency === "orders" ? count(customer, "orders") : 1 + count(customer, "repeatPurchases");
      values.monetary[position] = customer.revenue;
    } catch (error) {
      throw placed(error, `customers[${position}]`, "customers");
    }
  }
  return values;
}

/** Times that are fractions of the same days are off from each other in their last digits. */
function comparable(time: number): number {
  return Math.round(time * 1e9) / 1e9;
}

function binsOf({ bins, thresholds }: RfmScoresInput): number {
  if (bins === undefined) {
    return Array.isArray(thresholds?.recency) ? thresholds.recency.length + 1 : 5;
  }
  if (Number.isSafeInteger(bins) && bins >= 2 && bins <= 1000) return bins;
  throw new InputError("bins", bins, "a whole number from 2 to 1000");
}

function thresholdsOf(
  given: RfmThresholds | undefined,
  values: Record<Dimension, Float64Array>,
  bins: number,
): RfmThresholds | null {
  if (given !== undefined) {
    checkRecord("thresholds", given);
    return byDimension((dimension) => {
      const bounds = checkedBounds(`thresholds.${dimension}`, given[dimension], bins);
      return dimension === "recency" ? bounds.map(comparable) : [...bounds];
    });
  }
  return values.recency.length === 0
    ? null
    : byDimension((dimension) => quantiles(values[dimension], bins));
}

function checkedBounds(argument: string, bounds: unknown, bins: number): readonly number[] {
  const isRight =
    Array.isArray(bounds) &&
    bounds.length === bins - 1 &&
    (bounds as unknown[]).every(
      (bound, place) =>
        Number.isFinite(bound) && (place === 0 || (bound as number) >= bounds[place - 1]),
    );
  if (isRight) return bounds as number[];
  throw new InputError(
    argument,
    Array.isArray(bounds) ? String(bounds) : bounds,
    `${bins - 1} finite numbers, none less than the one before`,
  );
}

function quantiles(values: Float64Array, bins: number): number[] {
  const sorted = values.slice().sort();
  return Array.from({ length: bins - 1 }, (_, place) => {
    const many = Math.ceil(((place + 1) * sorted.length) / bins);
    return sorted[many - 1] as number;
  });
}
