import type { ModelTimeUnit } from "./modelTimeUnit.js";
import type { ParetoNbdParameters } from "./paretoNbdParameters.js";

/** Customers who buy when they like, and leave at any time, unseen. */
export interface ParetoNbdModel {
  /** Which model it is. */
  readonly model: "pareto-nbd";
  /** Its parameters. */
  readonly parameters: ParetoNbdParameters;
  /** The unit of its time. */
  readonly timeUnit: ModelTimeUnit;
}
