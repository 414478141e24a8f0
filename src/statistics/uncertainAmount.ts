import type { StandardError } from "./standardError.js";

/** An amount of money with its standard error. */
export interface UncertainAmount extends StandardError {
  readonly value: number;
}
