import type { PlacedPeriod } from "./placedPeriod.js";

/** A complete period with a value. */
export interface KnownPeriod extends PlacedPeriod {
  readonly value: number;
}
