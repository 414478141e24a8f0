import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Sales of Amazon: the lines that were shipped and not sent back, added up for each order.
 *
 * @example
 * amazonOrders.oneFor.sum; // ["amount", "units"]
 */
export const amazonOrders: ExportPreset<"orders"> = {
  id: "amazonOrders",
  title: "Amazon, sales",
  records: "orders",
  header: ["Order ID", "ASIN", "Courier Status", "Qty", "Amount"],
  oneFor: { column: "Order ID", sum: ["amount", "units"] },
  rows: [
    {
      column: "Status",
      keep: ["Shipped", "Shipped - Delivered to Buyer"],
      drop: ["Cancelled", "Shipped - Returned to Seller", "Shipped - Rejected by Buyer"],
    },
  ],
  decimal: ".",
  notes: {
    customerId: "the file names no customers, so nothing is known of repeat purchases or retention",
  },
  fields: {
    orderId: "Order ID",
    at: { column: "Date", dates: ["iso", "month-first"] },
    amount: "Amount",
    units: "Qty",
    currency: "currency",
    channel: { column: "Sales Channel", optional: true },
  },
};
