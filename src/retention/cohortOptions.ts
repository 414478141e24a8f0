import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { HistoryOption } from "../kernel/historyOption.js";
import type { Id } from "../kernel/id.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import { type PeriodOptions, periodOptionNames } from "../period/periodOptions.js";
import type { NegativeOption } from "../stream/negativeOption.js";
import type { FirstSeen } from "./firstSeen.js";

/** How customers are put into cohorts, and time into cells. */
export interface CohortOptions extends PeriodOptions, HistoryOption, Defined, NegativeOption {
  /** The unit of the periods whose new customers make up one cohort. */
  readonly cohortBy: TimeUnit;
  /** The unit of the periods that the cells stand for. */
  readonly period: TimeUnit;
  /**
   * Where the records end. If it is a date without a time, records on that date belong to the data,
   * but a period is complete only once it has ended before that date. If it is an instant, every
   * record must be earlier.
   */
  readonly asOf: Timestamp;
  /**
   * How many cells are wanted, including cell 0; by default all up to the first that is not
   * complete.
   */
  readonly cells?: Count | null | undefined;
  /**
   * `"calendar"`, the default: cells are periods of the calendar. `"rolling"`: the k-th cell is the k-th
   * 24 hours since the customer's own beginning, the k-th seven days, or the time up to the same day
   * of the k-th month, quarter or year, at the latest its last day.
   */
  readonly windows?: "calendar" | "rolling" | null | undefined;
  /** When each customer began; needed if customers began before the records do. */
  readonly firstSeen?: FirstSeen | null | undefined;
  /**
   * When each member joined, as a Map or as pairs of id and time. Cohorts then hold everybody who
   * joined, even members without a record. The records must go back to the day when the first
   * member joined.
   */
  readonly members?:
    | ReadonlyMap<Id, Timestamp>
    | Iterable<readonly [Id, Timestamp]>
    | null
    | undefined;
}

/** The names of {@link CohortOptions}. */
export const cohortOptionNames: readonly string[] = [
  ...periodOptionNames,
  "cohortBy",
  "asOf",
  "cells",
  "windows",
  "firstSeen",
  "members",
  "history",
  "definition",
  "negative",
];
