import type { Exact } from "../kernel/exact.js";

/** The conversions and the seconds of a session; undefined if they can be given in units. */
export interface BeyondUnits {
  readonly conversions: Exact | undefined;
  readonly seconds: Exact | undefined;
}
