import type { MetricId } from "./metricId.js";

/** A number with a similar name that is computed differently. */
export interface Variant {
  /** Its name. */
  readonly name: string;
  /** Its id, if the library computes it. */
  readonly metric?: MetricId;
  /** How it differs, to follow "which": "divides by impressions". */
  readonly difference: string;
}
