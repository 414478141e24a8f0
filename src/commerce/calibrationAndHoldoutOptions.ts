import type { Timestamp } from "../kernel/timestamp.js";
import { periodOptionNames } from "../period/periodOptions.js";
import type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";

/** Where orders are divided into calibration and holdout, and in which periods they are counted. */
export interface CalibrationAndHoldoutOptions
  extends Omit<CustomerHistoriesOptions, "asOf" | "windows"> {
  /** Where the calibration ends and the holdout begins. Orders of a date without a time belong to the calibration. */
  readonly calibrationEnd: Timestamp;
  /** Where the holdout ends: every order must be earlier, or on it if it is a date without a time. */
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
