import { type HistoryOrder, InputError } from "engagement-metrics";
import { csvRecords } from "../report/csvRecords.js";
import { monthOf, numberOf } from "../report/fields.js";

/** Which columns of a file of orders hold what. */
export interface OrderColumns {
  readonly customerId: string;
  readonly date: string;
  readonly amount: string;
}

/** An order whose time is as the file writes it. */
export type WrittenOrder = HistoryOrder & { readonly at: string };

/** All orders of a CSV file; the first row that cannot be right is an error. */
export async function ordersOf(path: string, columns: OrderColumns): Promise<WrittenOrder[]> {
  const orders: WrittenOrder[] = [];
  const file = { path, columns, extraColumns: { currency: "currency" } };
  for await (const order of csvRecords(file, ({ customerId, date, amount, currency }) => {
    if (customerId === "") throw new InputError("customerId", customerId, "somebody");
    if (!Number.isFinite(numberOf(amount))) {
      throw new InputError("amount", amount, "a decimal number such as 1234.50");
    }
    // Refuses what is no date, in the words of the other reports.
    monthOf(date);
    return { customerId, at: date, amount, ...(currency !== undefined && { currency }) };
  })) {
    orders.push(order);
  }
  return orders;
}
