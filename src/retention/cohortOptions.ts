import type { Timestamp } from "../kernel/timestamp.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import type { PeriodOptions } from "../period/periodOptions.js";
import type { FirstSeen } from "./firstSeen.js";

/** How customers are put into cohorts, and time into cells. */
export interface CohortOptions extends PeriodOptions {
  /** The unit of the periods whose new customers make up one cohort. */
  readonly cohortBy: TimeUnit;
  /** The unit of the periods that the cells stand for. */
  readonly period: TimeUnit;
  /** Where the records end. Records of a date without a time belong to the data, but a period is complete only once it has ended before that date. Of an instant, every record must be earlier. */
  readonly asOf: Timestamp;
  /** When each customer really began, if the records do not go back that far. */
  readonly firstSeen?: FirstSeen | undefined;
}
