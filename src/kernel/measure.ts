/** Why a measure has no value. */
export type Reason =
  | "no-data"
  | "zero-denominator"
  | "no-churn"
  | "no-losses"
  | "diverges"
  | "never"
  | "zero-start"
  | "missing-components"
  | "immature";

/** What sort of number a measure's value is. */
export type Kind =
  | "proportion"
  | "rate"
  | "quotient"
  | "money"
  | "duration"
  | "points"
  | "score"
  | "derived";

/** What a measure's value counts. */
export type Unit =
  | "fraction"
  | "number"
  | "money"
  | "seconds"
  | "days"
  | "periods"
  | "points"
  | "score";

/** Which way is good news. */
export type Better = "higher" | "lower" | "neither";

/** What two measures of one metric must share to be added or compared. */
export type Definition = Readonly<Record<string, string | number>>;

/**
 * The answer to one KPI: its value, what it means, and which way is better.
 *
 * Plain, readonly data that survives JSON.
 */
export interface Measure<Metric extends string = string> {
  /** The KPI's id, which is the name of its function. */
  readonly metric: Metric;
  /** What sort of number `value` is. */
  readonly kind: Kind;
  /** What `value` counts. */
  readonly unit: Unit;
  /** Which way is good news. */
  readonly better: Better;
  /** The value, unrounded; `null` where it is undefined, and then `reason` says why. */
  readonly value: number | null;
  /** There exactly when `unit` is `"fraction"`: 4.5 for 0.045, correctly rounded. */
  readonly percent?: number | null;
  /** There exactly when `value` is `null`. */
  readonly reason?: Reason;
  /** The currency of its money, where the input named it. */
  readonly currency?: string;
  /** Period, method, rule, scale: what another measure must share to be added or compared. */
  readonly definition?: Definition;
}

/**
 * Sums over independent units (customers, say), from which an interval of the ratio follows.
 *
 * Orders of one customer are not independent of each other; customers are. Where nothing says whose
 * a record is, the records themselves are taken as independent, and an interval may be too narrow.
 */
export interface Spread {
  /** What was independent. */
  readonly unit: "customer" | "visitor" | "session" | "post" | "campaign" | "order";
  /** How many of them there were. */
  readonly units: number;
  /** The sum of the squares of their parts of the numerator. */
  readonly numeratorSquares: number;
  /** The sum of the squares of their parts of the denominator. */
  readonly denominatorSquares: number;
  /** The sum of the products of the two. */
  readonly products: number;
}

/** A measure that is `scale * numerator / denominator`, and keeps the parts, so that it rolls up. */
export interface Ratio<Metric extends string = string> extends Measure<Metric> {
  /** What is divided, as the nearest double. */
  readonly numerator: number;
  /** What it is divided by, as the nearest double. */
  readonly denominator: number;
  /** 1, but 100 for points and 1 000 for a cost per mille. */
  readonly scale: number;
  /** `"disjoint"` where a part counts distinct people, and adds up only over groups that share none. */
  readonly additive: "always" | "disjoint";
  /** From records: what an interval needs. */
  readonly spread?: Spread;
}

/** What every measure has whose unit is a fraction. */
export interface Percentage {
  /** 4.5 for 0.045, correctly rounded; `null` exactly where the value is. */
  readonly percent: number | null;
}

/** A ratio that is a fraction. */
export interface Fraction<Metric extends string = string> extends Ratio<Metric>, Percentage {
  readonly unit: "fraction";
  readonly percent: number | null;
}

/** The derived measure that a unit makes. */
export type MeasureIn<Of extends Unit, Metric extends string> = Of extends "fraction"
  ? Measure<Metric> & Percentage
  : Measure<Metric>;

/** The measure of two parts that a unit makes. */
export type RatioIn<Of extends Unit, Metric extends string> = Of extends "fraction"
  ? Fraction<Metric>
  : Ratio<Metric>;
