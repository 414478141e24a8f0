import { type HistoryOrder, InputError } from "engagement-metrics";
import { csvRecords } from "../report/csvRecords.js";
import { monthOf, numberOf } from "../report/fields.js";

/** The names of the columns that hold the fields of an order. */
export interface OrderColumns {
  readonly customerId: string;
  readonly date: string;
  readonly amount: string;
}

/** An order with its time as the file writes it. */
export type WrittenOrder = HistoryOrder & { readonly at: string };

/** Reads all orders of a CSV file. Throws at the first row that is invalid. */
export async function readOrders(path: string, columns: OrderColumns): Promise<WrittenOrder[]> {
  const orders: WrittenOrder[] = [];
  const file = { path, columns, extraColumns: { currency: "currency" } };
  for await (const order of csvRecords(file, ({ customerId, date, amount, currency }) => {
    if (customerId === "") throw new InputError("customerId", customerId, "somebody");
    if (!Number.isFinite(numberOf(amount))) {
      throw new InputError("amount", amount, "a decimal number such as 1234.50");
    }
    // Throws if it is not a date, in the words of the other report.
    monthOf(date);
    return { customerId, at: date, amount, ...(currency !== undefined && { currency }) };
  })) {
    orders.push(order);
  }
  return orders;
}
