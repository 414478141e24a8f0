import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** A length of time. */
export interface Duration {
  /** How many units. */
  readonly amount: number;
  /** Of what. */
  readonly unit: ModelTimeUnit;
}
