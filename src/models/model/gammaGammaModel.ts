import type { GammaGammaParameters } from "./gammaGammaParameters.js";
import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** A Gamma-Gamma model: how much customers spend on a purchase. */
export interface GammaGammaModel {
  /** The name of the model. */
  readonly model: "gamma-gamma";
  /** The parameters of the model. */
  readonly parameters: GammaGammaParameters;
  /** No prediction of this model depends on it; it is there because every model has a time unit. */
  readonly timeUnit: ModelTimeUnit;
}
