import {
  type Aggregator,
  type CohortRetention,
  type CustomerHistories,
  cohortActivityAggregator,
  customerHistoriesAggregator,
  type Id,
  InputError,
  type Order,
  type TogetherState,
  together,
} from "engagement-metrics";
import { ReportError } from "../reportError.js";
import { cohortsSection } from "./cohorts.js";
import { rfmSection } from "./rfm.js";
import type { Section } from "./section.js";

/** Which sections about customers over time are wanted. */
export interface PastOptions {
  readonly cohorts: boolean;
  readonly rfm: boolean;
  /** The date before which the file has all orders. */
  readonly asOf: string;
  /** The time zone of the dates; not needed if no order has a time. */
  readonly timeZone: string | undefined;
}

/** What is computed of customers over time. */
export interface Past {
  readonly cohorts: CohortRetention;
  readonly histories: CustomerHistories;
}

type PastOrder = Order & { readonly at: string; readonly customerId: Id };

/** Reads the options; `undefined` if they ask for neither section. */
export function pastOptionsOf(options: {
  readonly cohorts?: boolean | undefined;
  readonly rfm?: boolean | undefined;
  readonly "as-of"?: string | undefined;
  readonly "time-zone"?: string | undefined;
  readonly industry?: string | undefined;
}): PastOptions | undefined {
  const { cohorts = false, rfm = false, "as-of": asOf, "time-zone": timeZone } = options;
  if (!cohorts && !rfm) {
    const isAsOfExpected = asOf === undefined || options.industry !== undefined;
    if (isAsOfExpected && timeZone === undefined) return undefined;
    throw new ReportError("--as-of and --time-zone are for --cohorts and --rfm");
  }
  if (asOf === undefined) {
    throw new ReportError("--cohorts and --rfm need --as-of, the date at which the orders end");
  }
  if (timeZone === undefined && asOf.includes("T")) {
    throw new ReportError("--as-of has a time: its date needs --time-zone");
  }
  const past = { cohorts, rfm, asOf, timeZone };
  try {
    pastAggregator(past);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { argument, message } = error;
    const option = argument === "asOf" ? "--as-of" : "--time-zone";
    throw new ReportError(message.replace(argument, option));
  }
  return past;
}

/** Cohorts and histories of customers in one pass. Dates without a time are the same in every time zone. */
export function pastAggregator({
  asOf,
  timeZone = "UTC",
}: PastOptions): Aggregator<PastOrder, TogetherState, Past> {
  return together({
    cohorts: cohortActivityAggregator({ cohortBy: "month", period: "month", timeZone, asOf }),
    histories: customerHistoriesAggregator({ period: "day", timeZone, asOf }),
  });
}

/** The sections that the options ask for. */
export function pastSections(path: string, asked: PastOptions, past: Past): Section[] {
  return [
    ...(asked.cohorts ? [cohortsSection(path, asked.asOf, past.cohorts)] : []),
    ...(asked.rfm ? [rfmSection(path, asked.asOf, past.histories)] : []),
  ];
}
