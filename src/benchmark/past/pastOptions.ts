import type { ToleranceOptions } from "../comparison/toleranceOptions.js";

/** How to compare with the past. */
export interface PastOptions extends ToleranceOptions {
  /** A date or another period's key: what is not over when that begins is incomplete. */
  readonly asOf?: string | undefined;
}
