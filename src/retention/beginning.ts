import type { DatedMoment } from "../period/datedMoment.js";

/** When a person began. */
export interface Beginning extends DatedMoment {
  /** Whether that was before the first record of the person. */
  readonly isBeforeRecords: boolean;
}
