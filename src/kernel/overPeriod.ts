import type { Defined } from "./defined.js";
import type { TimeUnit } from "./timeUnit.js";

/** An input that covers one period. */
export interface OverPeriod extends Defined {
  /** The length of the period; if it is given, the measure carries it. */
  readonly period?: TimeUnit | null | undefined;
  /** Whether the data end before the period does; the measure then has no value, for the reason `"immature"`. */
  readonly immature?: boolean | null | undefined;
}
