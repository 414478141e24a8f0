import type { BgBbParameters } from "./bgBbParameters.js";
import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** Customers who take an opportunity or not, and leave between two, unseen. */
export interface BgBbModel {
  /** Which model it is. */
  readonly model: "bg-bb";
  /** Its parameters. */
  readonly parameters: BgBbParameters;
  /** The time between two opportunities. */
  readonly timeUnit: ModelTimeUnit;
}
