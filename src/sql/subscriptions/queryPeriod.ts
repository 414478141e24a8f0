import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { ReadOptions } from "../../retention/subscriptions/readOptions.js";
import type { SubscriptionTotalsOptions } from "../../retention/subscriptions/subscriptionTotalsOptions.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { readBoundary } from "../source/readTimeRange.js";
import type { SqlTime } from "../source/sqlTime.js";

/** The period that a statement counts subscriptions over, in milliseconds, and how it counts them. */
export interface QueryPeriod extends Pick<ReadOptions, "gap" | "countsFree"> {
  readonly from: number;
  readonly to: number;
  /** When the data end, if `asOf` says it. */
  readonly asOf: number | undefined;
}

/** Reads the period of a query. */
export function readQueryPeriod(
  options: SubscriptionTotalsOptions & Pick<QueryOptions, "by" | "timeZone">,
  { gap, countsFree }: ReadOptions,
  time: SqlTime,
): QueryPeriod {
  const { asOf, by, timeZone } = options;
  const read = (argument: "from" | "to"): number =>
    readBoundary(argument, options[argument], { timeZone, by }, time);
  const [from, to] = [read("from"), read("to")];
  if (to <= from) throw new InputError("to", options.to, "later than from");
  const end = isAbsent(asOf) ? undefined : readBoundary("asOf", asOf, { timeZone, by }, time);
  return { from, to, asOf: end, gap, countsFree };
}
