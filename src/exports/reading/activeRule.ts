import type { RowRule } from "../preset/rowRule.js";

/** A rule of a preset, as the caller changed it. */
export interface ActiveRule extends RowRule {
  /** Whether rows with other texts than those to keep are left out, and are no error. */
  readonly dropOthers?: true;
}
