import type { Timestamp } from "../kernel/timestamp.js";
import type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";

/** Where orders are divided into calibration and holdout, and in which periods they are counted. */
export interface CalibrationAndHoldoutOptions extends Omit<CustomerHistoriesOptions, "asOf"> {
  /** Where the calibration ends and the holdout begins. A date without a time stands for the beginning of that date. */
  readonly calibrationEnd: Timestamp;
  /** Where the holdout ends: every order must be earlier. */
  readonly holdoutEnd: Timestamp;
}
