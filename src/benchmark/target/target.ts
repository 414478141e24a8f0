import type { PointTarget } from "./pointTarget.js";
import type { RangeTarget } from "./rangeTarget.js";

/** A value to reach, or a range to stay in. */
export type Target = PointTarget | RangeTarget;
