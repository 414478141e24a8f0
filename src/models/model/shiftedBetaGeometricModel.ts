import type { ModelTimeUnit } from "./modelTimeUnit.js";
import type { ShiftedBetaGeometricParameters } from "./shiftedBetaGeometricParameters.js";

/** Subscribers who renew or not at the end of each period. */
export interface ShiftedBetaGeometricModel {
  /** Which model it is. */
  readonly model: "shifted-beta-geometric";
  /** Its parameters. */
  readonly parameters: ShiftedBetaGeometricParameters;
  /** The time between two renewals. */
  readonly timeUnit: ModelTimeUnit;
}
