import type { ModelTimeUnit } from "./modelTimeUnit.js";
import type { ShiftedBetaGeometricParameters } from "./shiftedBetaGeometricParameters.js";

/** A shifted-beta-geometric model: subscribers renew or leave at the end of each period. */
export interface ShiftedBetaGeometricModel {
  /** The name of the model. */
  readonly model: "shifted-beta-geometric";
  /** The parameters of the model. */
  readonly parameters: ShiftedBetaGeometricParameters;
  /** The time between two renewals. */
  readonly timeUnit: ModelTimeUnit;
}
