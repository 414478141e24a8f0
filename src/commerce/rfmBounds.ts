import type { RfmDimension } from "./rfmDimension.js";

/** Thresholds, and the bounds that follow from them for a customer. */
export interface RfmBounds<Thresholds> {
  /** `null` without customers. */
  readonly thresholds: Thresholds | null;
  /** The bounds of a dimension, for a customer with these scores on the dimensions before it. */
  readonly boundsOf: (
    dimension: RfmDimension,
    recency?: number,
    frequency?: number,
  ) => readonly number[];
}
