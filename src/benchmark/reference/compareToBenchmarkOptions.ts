import type { Timestamp } from "../../kernel/timestamp.js";
import type { ComparabilityOptions } from "../comparability/comparability.js";
import type { ToleranceOptions } from "../comparison/toleranceOptions.js";

/** How to compare with a benchmark. */
export interface CompareToBenchmarkOptions extends ToleranceOptions, ComparabilityOptions {
  /** The moment up to which the age of the benchmark is counted. */
  readonly asOf?: Timestamp | undefined;
  /** The reason to compare with a benchmark that means something else; the verdict is then only an indication. */
  readonly allowMismatch?: string | undefined;
}
