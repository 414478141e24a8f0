import type { Dialect } from "../dialects/dialect.js";
import { columnName } from "../source/columnName.js";
import type { ExactNumber } from "../source/exactNumber.js";
import { emptyIdFault, missingIdFault } from "../source/idFault.js";
import { readTimeColumn } from "../source/timeColumn.js";
import { timeFaults } from "../source/timeFaults.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql } from "../text/fragment.js";
import type { SubscriptionColumns } from "./subscriptionColumns.js";

/** The faults of a row of a table of subscriptions, without those of its term. */
export function subscriptionFaults(
  dialect: Dialect,
  { customerId, startedAt, endedAt }: SubscriptionColumns,
  revenue: ExactNumber | undefined,
  atEnd: ExactNumber | undefined,
): Fault[] {
  const fault = (
    field: string,
    received: string,
    expected: string,
    condition: Fragment,
  ): Fault => ({ field, received, expected, condition, isOfRow: true });
  const customer = columnName(dialect, "columns.customerId", customerId);
  return [
    missingIdFault("customerId", customer),
    emptyIdFault(dialect, "customerId", customer),
    ...timeFaults(dialect, startedAt, {}, true, "startedAt"),
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
