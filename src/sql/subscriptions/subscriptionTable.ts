import type { SqlTable } from "../source/sqlTable.js";
import type { SubscriptionColumns } from "./subscriptionColumns.js";

/** A table of subscriptions: its name or a query, and its columns. */
export type SubscriptionTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: SubscriptionColumns;
};
