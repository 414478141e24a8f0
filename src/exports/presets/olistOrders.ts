import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Orders of Olist, a Brazilian marketplace at Kaggle, whose payments are added up.
 *
 * The tables of orders, payments and customers must be joined before; a join with the items as well
 * would repeat each payment for every item. `customer_id` is another one for each order, so the
 * customer is `customer_unique_id`.
 *
 * @example
 * olistOrders.fields.customerId; // "customer_unique_id"
 */
export const olistOrders: ExportPreset<"orders"> = {
  id: "olistOrders",
  title: "Olist, orders with their payments",
  records: "orders",
  header: ["order_id", "order_status", "order_purchase_timestamp", "payment_value"],
  oneFor: { column: "order_id", sum: ["amount"] },
  rows: [
    {
      column: "order_status",
      keep: ["delivered", "shipped", "invoiced", "processing", "approved"],
      drop: ["canceled", "unavailable", "created"],
    },
    { column: "order_item_id", dropFilled: true, optional: true },
  ],
  decimal: ".",
  advice: "join the tables of orders, payments and customers by order_id and customer_id",
  fields: {
    orderId: "order_id",
    customerId: "customer_unique_id",
    at: { column: "order_purchase_timestamp", dates: ["iso"] },
    amount: "payment_value",
    currency: { constant: "BRL" },
  },
};
