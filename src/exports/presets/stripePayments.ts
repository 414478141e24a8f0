import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Payments of Stripe: those that were captured, in the currency of the account, less what was refunded.
 *
 * @example
 * stripePayments.fields.amount.minus; // "Converted Amount Refunded"
 */
export const stripePayments: ExportPreset<"orders"> = {
  id: "stripePayments",
  title: "Stripe, payments",
  records: "orders",
  header: ["id", ["Created date (UTC)", "Created (UTC)"], "Converted Amount", "Status"],
  rows: [
    {
      column: "Status",
      keep: ["Paid", "Refunded"],
      drop: ["Failed", "Canceled", "Incomplete", "Blocked"],
    },
    { column: "Captured", keep: ["true"], drop: ["false"], optional: true },
    { column: "Mode", keep: ["Live"], drop: ["Test"], optional: true },
  ],
  fields: {
    orderId: "id",
    customerId: { column: "Customer ID", optional: true },
    at: { column: ["Created date (UTC)", "Created (UTC)"], timeZone: "UTC" },
    amount: { column: "Converted Amount", minus: "Converted Amount Refunded" },
    currency: "Converted Currency",
  },
};
