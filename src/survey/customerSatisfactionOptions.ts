import type { Defined } from "../kernel/defined.js";

/** The question about satisfaction, and which answers count as satisfied. */
export interface CustomerSatisfactionOptions extends Defined {
  /** The highest answer; the lowest is 1. Default 5. */
  readonly scale?: 2 | 3 | 4 | 5 | 6 | 7 | 10 | null | undefined;
  /**
   * How many of the highest answers count as satisfied. If it is left out, it is 1 on the scales of
   * 2 and 3, 3 on the scale of 10, and 2 on all other scales.
   */
  readonly topBoxes?: number | null | undefined;
}
