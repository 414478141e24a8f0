import type { DatedOrderColumns } from "../orders/datedOrderColumns.js";
import type { SqlTable } from "../source/sqlTable.js";

/** A table of orders of which only the customers and the times are needed; the amounts show which rows are refunds. */
export type FirstOrderTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: Pick<DatedOrderColumns, "customerId" | "at"> &
    Partial<Pick<DatedOrderColumns, "amount" | "orderId">>;
};
