import type { Timestamp } from "../kernel/timestamp.js";
import { periodOptionNames } from "../period/periodOptions.js";
import type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";

/** Where orders are divided into calibration and holdout, and in which periods they are counted. */
export interface CalibrationAndHoldoutOptions
  extends Omit<CustomerHistoriesOptions, "asOf" | "windows"> {
  /** Where the calibration ends and the holdout begins. Orders of a date without a time belong to the calibration. */
  readonly calibrationEnd: Timestamp;
  /**
   * Where the holdout ends. Every order must be earlier; if the end is a date without a time,
   * orders on that date belong to the holdout.
   */
  readonly holdoutEnd: Timestamp;
}

/** The names of {@link CalibrationAndHoldoutOptions}. */
export const calibrationOptionNames: readonly string[] = [
  ...periodOptionNames,
  "timeUnit",
  "negative",
  "calibrationEnd",
  "holdoutEnd",
];
