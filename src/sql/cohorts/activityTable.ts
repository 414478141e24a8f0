import type { DatedOrderColumns } from "../orders/datedOrderColumns.js";
import type { SqlTable } from "../source/sqlTable.js";

/** A table of activities: its name or a query, and its columns. Amounts are needed only to tell refunds. */
export type ActivityTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: Pick<DatedOrderColumns, "customerId" | "at"> &
    Partial<Pick<DatedOrderColumns, "amount" | "orderId">>;
};
