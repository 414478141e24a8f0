import { describe, expect, test } from "vitest";
import {
  amazonOrders,
  type ExportPreset,
  googleAdsCampaigns,
  onlineRetail,
  readExport,
  shopifyOrders,
} from "../../src/exports/index.js";

const cells = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));

/** What was left out, as counts and reasons. */
const left = ({ leftOut }: ReturnType<typeof readExport>): string[] =>
  leftOut.map(({ count, reason }) => `${count} x ${reason}`);

describe("a row of totals in a file of several currencies", () => {
  const campaigns = `Campaign|Currency|Cost|Conversions
    A|USD|10.50|1
    B|EUR|20.00|4
    C|USD|5.00|2
    D|EUR|7.00|1`;

  test("holds the sums of its own currency", () => {
    const rows = cells(`${campaigns}
      Sum|USD|15.50|3`);
    const reading = readExport(rows, googleAdsCampaigns, { currency: "USD" });
    expect(reading.records.map(({ cost }) => cost)).toEqual([10.5, 5]);
    expect(left(reading)).toEqual([
      "1 x the sum of all other rows in USD",
      "2 x the currency is EUR",
    ]);
    expect(() => readExport(rows, googleAdsCampaigns)).toThrow(
      'currency must be one for all rows that count, so choose with the option currency, got "USD (2), EUR (2)"',
    );
  });
  test("is left out for each currency", () => {
    const rows = cells(`${campaigns}
      Sum|USD|15.50|3
      Sum|EUR|27.00|5`);
    const reading = readExport(rows, googleAdsCampaigns, { currency: "EUR" });
    expect(reading.records.map(({ cost }) => cost)).toEqual([20, 7]);
    expect(left(reading)).toEqual([
      "1 x the sum of all other rows in USD",
      "1 x the sum of all other rows in EUR",
      "2 x the currency is USD",
    ]);
  });
  test("without a currency is no amount of money", () => {
    const rows = cells(`${campaigns}
      Sum||42.50|8`);
    expect(left(readExport(rows, googleAdsCampaigns, { currency: "EUR" }))).toEqual([
      "1 x the sum of all other rows",
      "2 x the currency is USD",
    ]);
    const other = cells(`${campaigns}
      Sum||39.99|8`);
    expect(() => readExport(other, googleAdsCampaigns)).toThrow("no currency (1)");
    expect(left(readExport(other, googleAdsCampaigns, { currency: "EUR" }))).toContain(
      "1 x no currency",
    );
  });
  test("of one currency needs two others, and the last of them is no sum", () => {
    const rows = cells(`Campaign|Currency|Cost|Conversions
      A|USD|1|1
      B|USD|2|2
      C|USD|3|3
      Sum||6|6`);
    const reading = readExport(rows, googleAdsCampaigns);
    expect(reading.records.map(({ cost }) => cost)).toEqual([1, 2, 3]);
    const two = readExport(rows.slice(0, 2).concat([["Sum", "USD", "1", "1"]]), googleAdsCampaigns);
    expect(two.records.length).toBe(2);
  });
});

describe("amounts with signs of currencies", () => {
  const orders: ExportPreset<"orders"> = {
    id: "plain",
    title: "Plain",
    records: "orders",
    header: ["Amount"],
    fields: { amount: "Amount" },
  };
  test.each([
    ["$1,200.00", 1200],
    ["US$135.81", 135.81],
    ["12.50 €", 12.5],
    ["-Rp 5.00", -5],
    ["CHF 1'200.50", 1200.5],
    ["7.25 SEK", 7.25],
    ["Rs.1,23,456.78", 123456.78],
  ])("%s is %d", (text, amount) => {
    expect(readExport([["Amount"], [text]], orders).records).toEqual([{ amount }]);
  });
  test.each([
    "5 MIO",
    "5 TSD",
    "MIO 5",
    "ca. 5",
    "5 MIO €",
    "5K",
    "5 usd",
    "5 dollars",
    "(5.00)",
    "5.00-",
    "1,2,3",
    "1e3",
    "$",
  ])("%s cannot be read", (text) => {
    expect(() => readExport([["Amount"], [text]], orders)).toThrow(
      `rows[1].Amount must be an amount, got ${JSON.stringify(text)}`,
    );
  });
  test("of two currencies are refused", () => {
    expect(() => readExport([["Amount"], ["$5.00"], ["5.00 €"]], orders)).toThrow(
      'rows[2].Amount must be an amount in the currency of "$5.00" (rows[1].Amount), got "5.00 €"',
    );
  });
});

describe("rows that cannot be read are left out where that is asked for", () => {
  const skip = { invalid: "skip" } as const;
  const header = "Name|Email|Financial Status|Currency|Total|Created at|Refunded Amount".split("|");
  const line = ["#1", "ana@example.com", "", "", "", "2026-02-10 08:00:00 -0500", ""];
  const other = ["#2", "ben@example.com", "paid", "EUR", "9.00", "2026-02-11 09:30:00 -0500", ""];

  test.each([
    ["an amount", ["#1", "ana@example.com", "paid", "EUR", "20,00 or so", line[5], ""]],
    ["a date", ["#1", "ana@example.com", "paid", "EUR", "20.00", "yesterday", ""]],
    ["its end", ["#1", "ana@example.com", "paid"]],
    ["an object", ["#1", {}, "paid", "EUR", "20.00", line[5], ""]],
  ])("with the further rows of an order whose first row lacks %s", (_, first) => {
    expect(() => readExport([header, first, line, other], shopifyOrders)).toThrow("rows[1]");
    const { records, leftOut } = readExport([header, first, line, other], shopifyOrders, skip);
    expect(records.map(({ orderId }) => orderId)).toEqual(["#2"]);
    expect(leftOut.map(({ rule, count }) => [rule, count])).toContainEqual(["invalid", 1]);
    expect(leftOut.flatMap(({ examples }) => examples.map(({ row }) => row)).sort()).toEqual([
      1, 2,
    ]);
  });
  test("without a name, the row alone", () => {
    const reading = readExport([header, [""], [" "], ["#1"], line, other], shopifyOrders, skip);
    expect(left(reading)).toEqual([
      "2 x blank row",
      "1 x the row must be a row of 7 cells, as the header has",
      "1 x further row of the same Name",
    ]);
  });
  test("with all lines of an order that are added up", () => {
    const rows =
      cells(`InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
      1|A|LAMP|2|13-12-2010 08:26|2.50|7|France
      1|B|MUG|many|13-12-2010 08:26|10.00|7|France
      1|C|CUP|1|13-12-2010 08:26|1.00|7|France
      2|A|LAMP|1|14-12-2010 08:26|2.50|8|France
      2|B|MUG
      3|A|LAMP|1|14-12-2010 08:26|4.00|8|France`);
    const reading = readExport(rows, onlineRetail, skip);
    expect(reading.records.map(({ orderId, amount }) => [orderId, amount])).toEqual([["3", 4]]);
    expect(left(reading)).toEqual([
      "1 x the row must be a row of 8 cells, as the header has",
      "1 x Quantity must be a number",
      "3 x another row of the same record cannot be read",
    ]);
    expect(reading.records.length + reading.added + 5).toBe(reading.rows);
  });
  test("and a status that no rule knows still stops the reading", () => {
    const rows = cells(`Order ID|Date|Status|ASIN|Courier Status|Qty|currency|Amount
      1|04-30-22|Lost|A|Shipped|1|INR|400.00`);
    expect(() => readExport(rows, amazonOrders, skip)).toThrow('the file has "Lost" (1)');
  });
});
