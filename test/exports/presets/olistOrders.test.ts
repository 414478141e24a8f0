import { describe, expect, test } from "vitest";
import { olistOrders, readExport, recognizeExport } from "../../../src/exports/index.js";
import {
  aggregate,
  averageOrderValue,
  orderTotalsAggregator,
  repeatPurchaseRate,
} from "../../../src/index.js";
import { leftOutCounts } from "./exportRows.js";

const header =
  "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,payment_sequential,payment_type,payment_installments,payment_value,customer_unique_id,customer_state".split(
    ",",
  );
const row = (
  order: string,
  status: string,
  payment: readonly [string, string, string],
  person: string,
): string[] => [
  order,
  `c-${order}`,
  status,
  "2018-01-02 23:59:59",
  "",
  payment[0],
  payment[1],
  "1",
  payment[2],
  person,
  "SP",
];
const rows = [
  header,
  row("a1", "delivered", ["1", "credit_card", "100.50"], "u1"),
  row("a1", "delivered", ["2", "voucher", "20.25"], "u1"),
  row("b2", "shipped", ["1", "boleto", "79.25"], "u1"),
  row("c3", "canceled", ["1", "credit_card", "500.00"], "u2"),
  row("d4", "delivered", ["1", "not_defined", "0.00"], "u3"),
];

describe("orders of Olist, joined with their payments and customers", () => {
  test("add up their payments, and customers are those who come back", () => {
    expect(recognizeExport(rows).id).toBe("olistOrders");
    const reading = readExport(rows, olistOrders);
    expect(reading.records).toEqual([
      { orderId: "a1", customerId: "u1", at: "2018-01-02", amount: 120.75, currency: "BRL" },
      { orderId: "b2", customerId: "u1", at: "2018-01-02", amount: 79.25, currency: "BRL" },
      { orderId: "d4", customerId: "u3", at: "2018-01-02", amount: 0, currency: "BRL" },
    ]);
    expect([reading.added, reading.rows]).toEqual([1, 5]);
    expect(leftOutCounts(reading)).toEqual([[1, 'order_status is "canceled"']]);
    const totals = aggregate(reading.records, orderTotalsAggregator);
    // 200 of 3 orders; u1 is one of two customers.
    expect(averageOrderValue(totals).value).toBeCloseTo(66.6667, 4);
    expect(repeatPurchaseRate(totals).value).toBe(0.5);
  });
  test("are refused without a join, and with one that repeats payments", () => {
    const alone = rows.map((cells) => cells.filter((_, at) => header[at] !== "customer_unique_id"));
    expect(() => readExport(alone, olistOrders)).toThrow(
      "an export with customer_unique_id, which olistOrders needs (join the tables of orders, payments and customers by order_id and customer_id)",
    );
    const items = rows.map((cells, at) => [...cells, at === 0 ? "order_item_id" : "1"]);
    expect(leftOutCounts(readExport(items, olistOrders))).toEqual([
      [4, "order_item_id is filled"],
      [1, 'order_status is "canceled"'],
    ]);
    const other = [...rows, row("a1", "delivered", ["3", "voucher", "1.00"], "u9")];
    expect(() => readExport(other, olistOrders)).toThrow(
      'rows[6].customerId must be "u1", as in the first row of its record (rows[1]), got "u9"',
    );
  });
});
