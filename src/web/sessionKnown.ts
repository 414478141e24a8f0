import type { Known } from "../kernel/known.js";

interface Visitors {
  readonly newVisitors: number;
  readonly returningVisitors: number;
}

/**
 * What a KPI divides where some sessions lack a field that it needs: the sums over those that have
 * it, and how many sessions were left out.
 */
export interface SessionKnown {
  /** Over the sessions that give their conversions. */
  readonly conversionRate?: Known<Readonly<Record<"conversions" | "visits", number>>>;
  /** Over the sessions that name their visitor and say whether the visitor is new. */
  readonly newVisitorShare?: Known<Visitors>;
  /** Over the same sessions. */
  readonly returningVisitorShare?: Known<Visitors>;
}
