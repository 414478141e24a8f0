import type { SqlTable } from "../source/sqlTable.js";
import type { OrderColumns } from "./orderColumns.js";

/** A table of the lines of orders, and its columns. */
export type OrderLineTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: Omit<OrderColumns, "customerId" | "orderId"> & {
    /** The column of the orders' ids. Only a refund may have a null there. */
    readonly orderId: string;
    /** The column of the customers' ids. It only serves to find orders with two customers. */
    readonly customerId?: string | undefined;
  };
};
