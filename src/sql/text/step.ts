import type { Fragment } from "./fragment.js";

/** A step: the value that holds from a number on. */
export interface Step {
  readonly from: number;
  readonly value: Fragment;
}
