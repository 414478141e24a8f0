import type { Measure } from "../../kernel/measure.js";

/** A peer with its measure. */
export interface MeasuredPeer {
  /** The peer's name, which no other peer may have. */
  readonly id: string;
  /** The peer's measure of the same KPI, currency and definition. */
  readonly measure: Measure;
}
