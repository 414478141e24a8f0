import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Orders of Shopify: the first row of each order that is paid, at its total less what was refunded.
 *
 * Orders that are refunded, voided, pending or cancelled are left out. Where goods are paid on
 * delivery, `pending` is the sale: `{ keep: { "Financial Status": ["pending"] } }`.
 *
 * @example
 * shopifyOrders.oneFor.column; // "Name"
 */
export const shopifyOrders: ExportPreset<"orders"> = {
  id: "shopifyOrders",
  title: "Shopify, orders",
  records: "orders",
  header: ["Name", "Financial Status", "Total", "Created at"],
  oneFor: { column: "Name" },
  rows: [
    {
      column: "Financial Status",
      keep: ["paid", "partially_refunded"],
      drop: ["refunded", "voided", "pending", "authorized", "expired"],
    },
    { column: ["Cancelled at", "Canceled at"], dropFilled: true, optional: true },
  ],
  decimal: ".",
  fields: {
    orderId: "Name",
    customerId: { column: "Email", letters: "lower", optional: true },
    at: { column: "Created at", dates: ["iso", "month-first", "day-first", "spreadsheet"] },
    amount: { column: "Total", minus: "Refunded Amount" },
    currency: { column: "Currency", optional: true },
    channel: { column: "Source", optional: true },
  },
};
