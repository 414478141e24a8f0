/** Why the value of a measure is `null`. */
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

/** The kind of number that a measure's value is. */
export type Kind =
  | "proportion"
  | "rate"
  | "quotient"
  | "money"
  | "duration"
  | "points"
  | "score"
  | "derived"
  | "total";

/** The unit of a measure's value. */
export type Unit =
  | "fraction"
  | "number"
  | "money"
  | "seconds"
  | "days"
  | "periods"
  | "points"
  | "score";

/** Which direction is better: a higher value, a lower value, or neither. */
export type Better = "higher" | "lower" | "neither";

/** What two measures of one metric must share before they can be added or compared. */
export type Definition = Readonly<Record<string, string | number>>;

/**
 * The answer of a KPI: its value, what the value means, and which direction is better.
 *
 * Plain, readonly data that survives JSON.
 */
export interface Measure<Metric extends string = string> {
  /** The KPI's id, which is the name of its function. */
  readonly metric: Metric;
  /** The kind of number that `value` is. */
  readonly kind: Kind;
  /** The unit of `value`. */
  readonly unit: Unit;
  /** Which direction is better: a higher value, a lower value, or neither. */
  readonly better: Better;
  /** The value, unrounded; `null` where it is undefined, and then `reason` says why. */
  readonly value: number | null;
  /** There exactly when `unit` is `"fraction"`: 4.5 for 0.045, correctly rounded. */
  readonly percent?: number | null;
  /** There exactly when `value` is `null`. */
  readonly reason?: Reason;
  /** The currency of its money, if the input named one. */
  readonly currency?: string;
  /** Period, method, rule, scale and the like: what another measure must have in common to be added or compared. */
  readonly definition?: Definition;
}

/**
 * Sums over independent units (customers, say), from which an interval of the ratio follows.
 *
 * Orders of one customer depend on each other; customers do not. Records without an id are treated
 * as independent of each other, and an interval may then be too narrow.
 */
export interface Spread {
  /** The independent unit. */
  readonly unit: "customer" | "visitor" | "session" | "post" | "campaign" | "order";
  /** How many units there were. */
  readonly units: number;
  /** The sum over the units of the square of the unit's part of the numerator. */
  readonly numeratorSquares: number;
  /** The sum over the units of the square of the unit's part of the denominator. */
  readonly denominatorSquares: number;
  /** The sum over the units of the product of the two parts. */
  readonly products: number;
}

/** A measure that equals `scale * numerator / denominator`, and keeps both parts so that it can be rolled up. */
export interface Ratio<Metric extends string = string> extends Measure<Metric> {
  /** The number that is divided, as the nearest double. */
  readonly numerator: number;
  /** The number that it is divided by, as the nearest double. */
  readonly denominator: number;
  /** 1 for most metrics, 100 for points, and 1 000 for a cost per mille. */
  readonly scale: number;
  /** `"disjoint"` if a part counts distinct people. Such a part may be added only over groups that share no person. */
  readonly additive: "always" | "disjoint";
  /** The sums that an interval needs; there only if the input comes from records. */
  readonly spread?: Spread;
}

/** A measure that is a total itself: an amount of money, or a number of orders or people. It is never `null`. */
export interface Total<Metric extends string = string> extends Measure<Metric> {
  readonly kind: "total";
  readonly unit: "number" | "money";
  readonly value: number;
  /** The value again: what is added where totals are rolled up. */
  readonly numerator: number;
  /** `"disjoint"` if it counts distinct people. It may be added only over groups that share no person. */
  readonly additive: "always" | "disjoint";
  /** The sums that an interval needs; there only if the input comes from records; a total has no denominator, so their parts of it are 0. */
  readonly spread?: Spread;
}

/** The field of every measure whose unit is a fraction. */
export interface Percentage {
  /** 4.5 for 0.045, correctly rounded; `null` exactly where the value is. */
  readonly percent: number | null;
}

/** A ratio that is a fraction. */
export interface Fraction<Metric extends string = string> extends Ratio<Metric>, Percentage {
  readonly unit: "fraction";
  readonly percent: number | null;
}

/** The type of a derived measure in a unit. */
export type MeasureIn<Of extends Unit, Metric extends string> = Of extends "fraction"
  ? Measure<Metric> & Percentage
  : Measure<Metric>;

/** The type of a ratio in a unit. */
export type RatioIn<Of extends Unit, Metric extends string> = Of extends "fraction"
  ? Fraction<Metric>
  : Ratio<Metric>;
