import type { ModelTimeUnit } from "./modelTimeUnit.js";
import type { ParetoNbdParameters } from "./paretoNbdParameters.js";

/** A Pareto/NBD model: customers buy at any time, and leave, unobserved, at any time. */
export interface ParetoNbdModel {
  /** The name of the model. */
  readonly model: "pareto-nbd";
  /** The parameters of the model. */
  readonly parameters: ParetoNbdParameters;
  /** The unit of `alpha`, `beta` and the customers' times. */
  readonly timeUnit: ModelTimeUnit;
}
