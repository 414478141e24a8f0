import type { ModelTimeUnit } from "../model/modelTimeUnit.js";

/** A length of time, such as `{ amount: 52, unit: "week" }`. */
export interface Duration {
  /** The number of units, from 0 up. */
  readonly amount: number;
  /** The unit, which may differ from the unit of the model. */
  readonly unit: ModelTimeUnit;
}
