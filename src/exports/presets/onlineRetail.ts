import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Online Retail, the data of a British shop at UCI: quantity times price, added up for each invoice.
 *
 * Invoices that begin with C are refunds, with a negative amount.
 *
 * @example
 * onlineRetail.fields.amount.times; // "Quantity"
 */
export const onlineRetail: ExportPreset<"orders"> = {
  id: "onlineRetail",
  title: "Online Retail (UCI)",
  records: "orders",
  header: [["InvoiceNo", "Invoice"], "StockCode", "Quantity", "InvoiceDate"],
  oneFor: { column: ["InvoiceNo", "Invoice"], sum: ["amount"] },
  decimal: ".",
  fields: {
    orderId: { column: ["InvoiceNo", "Invoice"] },
    customerId: { column: ["CustomerID", "Customer ID"] },
    at: "InvoiceDate",
    amount: { column: ["UnitPrice", "Price"], times: "Quantity" },
    channel: { column: "Country", optional: true },
  },
};
