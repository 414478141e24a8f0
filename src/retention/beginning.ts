import type { DatedMoment } from "../period/datedMoment.js";

/** When a person began. */
export interface Beginning extends DatedMoment {
  /** Whether the person began before their first record. */
  readonly isBeforeRecords: boolean;
}
