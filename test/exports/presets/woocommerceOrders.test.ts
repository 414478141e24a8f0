import { expect, test } from "vitest";
import { readExport, woocommerceOrders } from "../../../src/exports/index.js";
import { aggregate, orderTotalsAggregator } from "../../../src/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "order_number,order_date,paid_date,completed_date,status,payment_method,payment_method_title,order_currency,shipping_total,tax_total,discount_total,order_total,customer_email,customer_note,billing_first_name,billing_last_name,billing_company,billing_address_1,billing_address_2,billing_city,billing_state,billing_postcode,billing_country,billing_phone,billing_email,shipping_first_name,shipping_last_name,shipping_company,shipping_address_1,shipping_address_2,shipping_city,shipping_state,shipping_postcode,shipping_country,product_name,sku,quantity,item_total",
);

test("WooCommerce: lines, blank totals and orders that are not paid", () => {
  const [names = [], ...lines] = rowsBelow(
    header,
    `order_number|order_date|status|order_currency|order_total|customer_email|item_total
      11|2026-04-26 21:32:57|completed|EUR|200.00|ana@example.com|150
      11|2026-04-26 21:32:57|completed|EUR||ana@example.com|50
      12|2026-04-27 10:00:00|processing|EUR|8|Ana@example.com|8
      13|2026-04-28 10:00:00|pending|EUR|60.00|ben@example.com|60
      14|2026-04-29 10:00:00|on-hold|EUR|40.00|ben@example.com|40`,
  );
  const { records, leftOut, conventions } = readExport(
    [[`\ufeff${names[0]}`, ...names.slice(1)], ...lines],
    woocommerceOrders,
  );
  const totals = aggregate(records, orderTotalsAggregator);
  expect([totals.orders, totals.revenue, totals.customers]).toEqual([2, 208, 1]);
  expect(leftOut.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(records[0]?.at).toBe("2026-04-26");
  expect(conventions).toEqual({ decimal: ".", times: "dates" });
});
