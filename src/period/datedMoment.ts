import type { Moment } from "./moment.js";

/** A moment, with whether it is a date without a time. */
export interface DatedMoment extends Moment {
  readonly isDate: boolean;
}
