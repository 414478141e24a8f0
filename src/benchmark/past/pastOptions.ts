import type { ToleranceOptions } from "../comparison/toleranceOptions.js";

/** How to compare with the past. */
export interface PastOptions extends ToleranceOptions {
  /** A date or another period's key. Periods that are not over when it begins are incomplete. */
  readonly asOf?: string | undefined;
}
