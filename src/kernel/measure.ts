import type { Better } from "./better.js";
import type { Definition } from "./definition.js";
import type { Kind } from "./kind.js";
import type { Percentage } from "./percentage.js";
import type { Reason } from "./reason.js";
import type { Unit } from "./unit.js";

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

/** The type of a derived measure in a unit. */
export type MeasureIn<Of extends Unit, Metric extends string> = Of extends "fraction"
  ? Measure<Metric> & Percentage
  : Measure<Metric>;
