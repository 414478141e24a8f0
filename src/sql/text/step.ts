import type { Fragment } from "./fragment.js";

/** From a number on, a value. */
export interface Step {
  readonly from: number;
  readonly value: Fragment;
}
