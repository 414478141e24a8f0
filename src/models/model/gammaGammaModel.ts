import type { GammaGammaParameters } from "./gammaGammaParameters.js";
import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** What customers spend on a purchase. */
export interface GammaGammaModel {
  /** Which model it is. */
  readonly model: "gamma-gamma";
  /** Its parameters. */
  readonly parameters: GammaGammaParameters;
  /** Without meaning for what is spent; kept, since every model has one. */
  readonly timeUnit: ModelTimeUnit;
}
