import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Orders of WooCommerce, as one plugin exports them: those that are paid, once each.
 *
 * Every plugin has columns of its own, so this preset is also a pattern for yours.
 *
 * @example
 * woocommerceOrders.oneFor.column; // "order_number"
 */
export const woocommerceOrders: ExportPreset<"orders"> = {
  id: "woocommerceOrders",
  title: "WooCommerce, orders",
  records: "orders",
  header: ["order_number", "order_date", "status", "order_total"],
  oneFor: { column: "order_number" },
  rows: [
    {
      column: "status",
      keep: ["completed", "processing", "wc-completed", "wc-processing"],
      drop: ["pending", "on-hold", "failed", "cancelled", "refunded"],
    },
  ],
  fields: {
    orderId: "order_number",
    customerId: { column: ["customer_email", "billing_email"], letters: "lower", optional: true },
    at: "order_date",
    amount: "order_total",
    currency: { column: "order_currency", optional: true },
  },
};
