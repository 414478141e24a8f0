import type { Dialect } from "../dialects/dialect.js";
import { columnName } from "../source/columnName.js";
import { readTimeColumn } from "../source/timeColumn.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, parameter, sql } from "../text/fragment.js";
import type { SubscriptionColumns } from "./subscriptionColumns.js";
import type { SubscriptionRevenue } from "./subscriptionRevenue.js";

/** The faults of a row of a table of subscriptions, without those of its term. */
export function subscriptionFaults(
  dialect: Dialect,
  { customerId, startedAt, endedAt }: SubscriptionColumns,
  revenue: SubscriptionRevenue | undefined,
  atEnd: SubscriptionRevenue | undefined,
): Fault[] {
  const fault = (
    field: string,
    received: string,
    expected: string,
    condition: Fragment,
  ): Fault => ({ field, received, expected, condition, isOfRow: true });
  const customer = columnName(dialect, "columns.customerId", customerId);
  const start = columnName(dialect, "columns.startedAt.column", startedAt.column);
  return [
    fault(
      "customerId",
      "null or an empty text",
      "a non-empty text, a whole number or a bigint",
      sql`${customer} is null or ${dialect.text(customer)} = ${parameter("", "text")}`,
    ),
    fault("startedAt", "null", "there", sql`${start} is null`),
    ...endFaults(),
    ...(revenue?.faults ?? []),
    ...(atEnd?.faults ?? []),
    ...(revenue === undefined || atEnd === undefined
      ? []
      : [
          fault(
            "revenue",
            "null",
            "given where revenueAtEnd is",
            sql`${revenue.column} is null and ${atEnd.column} is not null`,
          ),
        ]),
  ];

  function endFaults(): Fault[] {
    if (endedAt === undefined) return [];
    const [from, to] = [
      readTimeColumn(dialect, "columns.startedAt", startedAt),
      readTimeColumn(dialect, "columns.endedAt", endedAt),
    ];
    const isEarlier = sql`${to.instant(to.raw)} < ${from.instant(from.raw)}`;
    return [fault("endedAt", "an earlier time", "no earlier than startedAt", isEarlier)];
  }
}
