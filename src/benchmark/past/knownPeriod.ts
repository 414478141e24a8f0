import type { PlacedPeriod } from "./placedPeriod.js";

/** A period that counts. */
export interface KnownPeriod extends PlacedPeriod {
  readonly value: number;
}
