import type { FitWarning } from "./fitWarning.js";

/**
 * A direction in which the parameters of a model can go to 0 or to infinity while the likelihood
 * keeps rising. A fit that goes in this direction has no maximum.
 */
export interface Boundary {
  /** The direction, in logarithms of the parameters. */
  readonly direction: readonly number[];
  /** The warning that a fit carries if it ends there. */
  readonly warning: FitWarning;
}
