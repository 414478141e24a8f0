import type { BgBbParameters } from "./bgBbParameters.js";
import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** A BG/BB model: customers buy or do not buy at each opportunity, and leave, unobserved, between two opportunities. */
export interface BgBbModel {
  /** The name of the model. */
  readonly model: "bg-bb";
  /** The parameters of the model. */
  readonly parameters: BgBbParameters;
  /** The time between two opportunities. */
  readonly timeUnit: ModelTimeUnit;
}
