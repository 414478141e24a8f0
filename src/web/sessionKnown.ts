import type { Known } from "../kernel/known.js";

interface Visitors {
  readonly newVisitors: number;
  readonly returningVisitors: number;
}

/**
 * The sums that a KPI divides if some sessions lack a field that the KPI needs. They are the sums
 * over the sessions that have the field, with the number of sessions that were left out.
 */
export interface SessionKnown {
  /** Over the sessions that give their conversions. */
  readonly conversionRate?: Known<Readonly<Record<"conversions" | "visits", number>>>;
  /** Over the sessions that name their visitor and say whether the visitor is new. */
  readonly newVisitorShare?: Known<Visitors>;
  /** Over the same sessions. */
  readonly returningVisitorShare?: Known<Visitors>;
}
