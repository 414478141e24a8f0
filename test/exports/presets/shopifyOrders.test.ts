import { describe, expect, test } from "vitest";
import { readExport, shopifyOrders } from "../../../src/exports/index.js";
import {
  aggregate,
  averageOrderValue,
  orderTotalsAggregator,
  repeatPurchaseRate,
} from "../../../src/index.js";

const header =
  "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References".split(
    ",",
  );

/** A row of the file, blank but for these columns. */
function row(cells: Readonly<Record<string, string>>): string[] {
  return header.map((name) => cells[name] ?? "");
}
function order(
  name: string,
  email: string,
  status: string,
  total: string,
  day: string,
  more: Readonly<Record<string, string>> = {},
): string[] {
  return row({
    Name: name,
    Email: email,
    "Financial Status": status,
    Currency: "USD",
    Total: total,
    "Refunded Amount": "0.00",
    "Created at": `2026-02-${day} 23:30:00 -0500`,
    Source: "web",
    ...more,
  });
}
function line(name: string, email: string, day: string): string[] {
  return row({
    Name: name,
    Email: email,
    "Created at": `2026-02-${day} 23:30:00 -0500`,
    "Lineitem price": "10.00",
  });
}

const bom = ["\ufeffName", ...header.slice(1)];
const rows = [
  bom,
  order("#7", "ana@example.com", "paid", "1,100.00", "28"),
  line("#7", "ana@example.com", "28"),
  line("#7", "ana@example.com", "28"),
  order("#6", "ben@example.com", "partially_refunded", "60.00", "20", {
    "Refunded Amount": "15.00",
  }),
  order("#5", "cy@example.com", "refunded", "40.00", "19", { "Refunded Amount": "40.00" }),
  order("#4", "cy@example.com", "voided", "30.00", "18"),
  order("#3", "di@example.com", "pending", "25.00", "17"),
  order("#2", "Ana@Example.com", "paid", "80.00", "10"),
  order("#1", "ed@example.com", "paid", "20.00", "09", {
    "Cancelled at": "2026-02-10 08:00:00 -0500",
  }),
  line("#1", "ed@example.com", "09"),
];

describe("an export of Shopify", () => {
  const reading = readExport(rows, shopifyOrders);

  test("counts paid orders once, net of refunds", () => {
    expect(reading.records.map(({ orderId, amount }) => [orderId, amount])).toEqual([
      ["#7", 1100],
      ["#6", 45],
      ["#2", 80],
    ]);
    const totals = aggregate(reading.records, orderTotalsAggregator);
    // (1100 + 45 + 80) / 3, and Ana is one of two customers.
    expect(totals.revenue).toBe(1225);
    expect(averageOrderValue(totals).value).toBeCloseTo(408.3333, 4);
    expect(repeatPurchaseRate(totals).value).toBe(0.5);
  });

  test("says what was left out, and every row is accounted for", () => {
    expect(reading.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["further row of the same Name", 3],
      ['Financial Status is "refunded"', 1],
      ['Financial Status is "voided"', 1],
      ['Financial Status is "pending"', 1],
      ["Cancelled at is filled", 1],
    ]);
    expect(reading.leftOut[1]).toEqual({
      reason: 'Financial Status is "refunded"',
      rule: "value",
      column: "Financial Status",
      count: 1,
      examples: [{ row: 5, value: "refunded" }],
    });
    const left = reading.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(reading.records.length + reading.added + left).toBe(reading.rows);
    expect(reading.rows).toBe(10);
  });

  test("keeps the date and the offset of each time", () => {
    expect(reading.records[0]?.at).toBe("2026-02-28T23:30:00-05:00");
    expect(reading.period).toEqual({ first: "2026-02-10", last: "2026-02-28" });
    expect(reading.currency).toBe("USD");
    expect(reading.conventions).toEqual({ decimal: ".", times: "instants" });
    expect(reading.absent).toEqual([]);
  });
});

test("a status that the preset does not know stops, and lists those of the file", () => {
  const unknown = [
    header,
    order("#1", "a@example.com", "on hold", "5.00", "01"),
    ...rows.slice(8, 9),
  ];
  expect(() => readExport(unknown, shopifyOrders)).toThrow(
    'rows[1].Financial Status must be one of paid, partially_refunded (kept) or refunded, voided, pending, authorized, expired (left out), or named in the option keep or drop; the file has "on hold" (1), "paid" (1), got "on hold"',
  );
  const keep = { "Financial Status": ["on hold"] };
  expect(readExport(unknown, shopifyOrders, { keep }).records.length).toBe(2);
  expect(readExport(unknown, shopifyOrders, { drop: keep }).records.length).toBe(1);
});

test("the caller keeps pending orders, cancelled ones, and takes the phone for the customer", () => {
  const keep = { "Financial Status": ["pending"], "Cancelled at": "all" } as const;
  const reading = readExport(rows, shopifyOrders, { keep, columns: { customerId: "Phone" } });
  expect(reading.records.map(({ orderId }) => orderId)).toEqual(["#7", "#6", "#3", "#2", "#1"]);
  expect(reading.absent).toEqual(["customerId"]);
});

test("two currencies are refused, and the option chooses one", () => {
  const mixed = [
    ...rows,
    order("#0", "fay@example.com", "paid", "9.00", "08", { Currency: "eur" }),
  ];
  expect(() => readExport(mixed, shopifyOrders)).toThrow(
    'currency must be one for all rows that count, so choose with the option currency, got "USD (3), EUR (1)"',
  );
  const reading = readExport(mixed, shopifyOrders, { currency: "EUR" });
  expect(reading.records.map(({ amount }) => amount)).toEqual([9]);
  expect(reading.leftOut.at(-1)).toMatchObject({ reason: "the currency is USD", count: 3 });
});

test("what cannot be read is refused by row and column, or left out and counted", () => {
  const bad = [header, order("#1", "a@example.com", "paid", "1.234,50", "01"), rows[1] as string[]];
  expect(() => readExport(bad, shopifyOrders)).toThrow(
    'rows[1].Total must be an amount with the decimal sign ".", got "1.234,50"',
  );
  const { records, leftOut } = readExport(bad, shopifyOrders, { invalid: "skip" });
  expect(records.length).toBe(1);
  expect(leftOut).toMatchObject([{ rule: "invalid", column: "Total", count: 1 }]);
  const cut = [header, (rows[1] as string[]).slice(0, 40)];
  expect(() => readExport(cut, shopifyOrders)).toThrow(
    "rows[1] must be a row of 79 cells, as the header has, got 40",
  );
  const other = order("#7", "ana@example.com", "refunded", "1,100.00", "28");
  expect(() => readExport([...rows, other], shopifyOrders)).toThrow(
    'rows[11].Financial Status must be blank or "paid", as in the first row of its record (rows[1])',
  );
});

test("older exports stop at Cancelled at, and objects are read like arrays", () => {
  const width = header.indexOf("Cancelled at") + 1;
  const old = rows.map((cells) => cells.slice(0, width));
  expect(() => readExport(old, shopifyOrders)).not.toThrow();
  const objects = rows
    .slice(1)
    .map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at] as string, cell])));
  expect(readExport(objects, shopifyOrders).records).toEqual(
    readExport(rows, shopifyOrders).records,
  );
});
