import type { FitWarning } from "./fitWarning.js";

/** A way to infinity or to 0 along which the likelihood may keep rising, in logarithms of the parameters. */
export interface Boundary {
  readonly direction: readonly number[];
  readonly warning: FitWarning;
}
