import { describe, expect, test } from "vitest";
import {
  amazonOrders,
  googleAdsCampaigns,
  instagramPosts,
  klaviyoCampaigns,
  mailchimpCampaigns,
  onlineRetail,
  readExport,
  stripePayments,
  woocommerceOrders,
} from "../../../src/exports/index.js";
import {
  aggregate,
  campaignTotalsAggregator,
  engagementRateByReach,
  openRate,
  orderTotalsAggregator,
  postTotalsAggregator,
} from "../../../src/index.js";

const cells = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));

test("WooCommerce: lines, blank totals and orders that are not paid", () => {
  const { records, leftOut, conventions } = readExport(
    cells(`\ufefforder_number|order_date|status|order_currency|order_total|customer_email|item_total
      11|2026-04-26 21:32:57|completed|EUR|200.00|ana@example.com|150
      11|2026-04-26 21:32:57|completed|EUR||ana@example.com|50
      12|2026-04-27 10:00:00|processing|EUR|8|Ana@example.com|8
      13|2026-04-28 10:00:00|pending|EUR|60.00|ben@example.com|60
      14|2026-04-29 10:00:00|on-hold|EUR|40.00|ben@example.com|40`),
    woocommerceOrders,
  );
  const totals = aggregate(records, orderTotalsAggregator);
  expect([totals.orders, totals.revenue, totals.customers]).toEqual([2, 208, 1]);
  expect(leftOut.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(records[0]?.at).toBe("2026-04-26");
  expect(conventions).toEqual({ decimal: ".", times: "dates" });
});

test("Stripe: one currency out of three, failed attempts, test mode, a zone in the name of a column", () => {
  const { records, currency, leftOut } = readExport(
    cells(`id|Created date (UTC)|Amount|Currency|Captured|Converted Amount|Converted Amount Refunded|Converted Currency|Mode|Status|Customer ID
      ch_1|2024-06-07 02:38:54|10.00|eur|TRUE|400.00|40.00|thb|Live|Paid|cus_1
      ch_2|2024-06-07 03:00:00|200.00|mxn|TRUE|400.00|0.00|thb|Live|Paid|
      ch_3|2024-06-08 03:00:00|10.00|usd|TRUE|300.00|0.00|thb|Live|Paid|cus_2
      ch_4|2024-06-08 03:00:00|10.00|usd|FALSE|300.00|0.00|thb|Live|Failed|cus_2
      ch_5|2024-06-08 03:00:00|10.00|usd|TRUE|300.00|0.00|thb|Test|Paid|cus_2`),
    stripePayments,
  );
  const totals = aggregate(records, orderTotalsAggregator);
  expect([totals.orders, totals.revenue, totals.customers, currency]).toEqual([3, 1060, 2, "THB"]);
  expect(records[0]?.at).toBe("2024-06-07T02:38:54Z");
  expect(leftOut.map(({ reason }) => reason)).toEqual(['Status is "Failed"', 'Mode is "Test"']);
});

describe("Google Ads", () => {
  const file = `Campaign report
    July 8, 2025 - July 31, 2025
    Campaign status|Campaign|Campaign type|Currency code|Impr.|Interactions|Cost|Conversions
    Enabled|Brand|Search|USD|25,881|900|1,200.00|40.50
    Enabled|Reach|Video|USD|9,000| --|300.00|2.50
    Total: Campaigns|--|--|--|34,881|900|1,500.00|43.00
    Total: Account|--|--|--|34,881|900|1,500.00|43.00`;

  test("preamble, totals rows, fractions and cells without a value", () => {
    const { records, period, leftOut } = readExport(cells(file), googleAdsCampaigns);
    expect(records).toEqual([
      {
        channel: "Search",
        campaign: "Brand",
        currency: "USD",
        cost: 1200,
        impressions: 25881,
        visits: 900,
        acquisitions: 40.5,
      },
      {
        channel: "Video",
        campaign: "Reach",
        currency: "USD",
        cost: 300,
        impressions: 9000,
        acquisitions: 2.5,
      },
    ]);
    expect(period).toEqual({ first: "2025-07-08", last: "2025-07-31" });
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['Campaign status begins with "Total"', 2],
    ]);
  });
  test("numbers with a decimal comma, a sum without a name, and numbers that show no sign", () => {
    const french = cells(`Campaign|Cost|Conversions
      A|1 234,56|2,5
      B|100,00|1
      C|5,44|0
      Somme|1 340,00|3,5`);
    const { records, leftOut, conventions } = readExport(french, googleAdsCampaigns);
    expect(records.map(({ cost }) => cost)).toEqual([1234.56, 100, 5.44]);
    expect(leftOut).toMatchObject([{ rule: "total", count: 1, examples: [{ row: 4 }] }]);
    expect(conventions.decimal).toBe(",");
    const open = [french[0] as string[], ["A", "1,234", "2"]];
    expect(() => readExport(open, googleAdsCampaigns)).toThrow("say it in the option decimal");
    expect(readExport(open, googleAdsCampaigns, { decimal: "," }).records[0]?.cost).toBe(1.234);
    const both = [...french, ["D", "1.50", "1"]];
    expect(() => readExport(both, googleAdsCampaigns)).toThrow('as "1 234,56" in rows[1].Cost');
  });
});

test("Mailchimp: names with underscores, and rates that are not read", () => {
  const { records } = readExport(
    cells(`Title|Send_Date|Total_Recipients|Successful_Deliveries|Total_Bounces|Unique_Opens|Open_Rate|Total_Opens
      Winter|2/24/17 11:29|1,750|1,700|50|340|20.00|900
      Spring|Jun 09, 2018 09:30 pm|110|100|10|50|50%|70`),
    mailchimpCampaigns,
  );
  expect(records.map(({ at }) => at)).toEqual(["2017-02-24", "2018-06-09"]);
  // (340 + 50) / (1700 + 100)
  expect(openRate(aggregate(records, campaignTotalsAggregator)).value).toBeCloseTo(0.216667, 6);
});

test("Klaviyo: counts with a decimal, and campaigns by SMS", () => {
  const rows =
    cells(`Campaign Name|Total Recipients|Unique Opens|Unique Clicks|Bounces|Campaign Channel
    News|10200.0|4000.0|300.0|200.0|Email
    Test|12.0|10.0|5.0|0.0|Email
    Text|1000.0|0.0|90.0|0.0|SMS`);
  const { records, leftOut } = readExport(rows, klaviyoCampaigns);
  expect(openRate(aggregate(records, campaignTotalsAggregator)).value).toBeCloseTo(
    4010 / 10012,
    12,
  );
  expect(leftOut).toMatchObject([{ reason: 'Campaign Channel is "SMS"', count: 1 }]);
  const rate = [...rows, ["X", "48.43%", "1", "1", "0", "Email"]];
  expect(() => readExport(rate, klaviyoCampaigns)).toThrow(
    'rows[4].Total Recipients must be a whole number from 0 up, got "48.43%"',
  );
});

test("Instagram: groups of digits, stories, and ids that a spreadsheet cut", () => {
  const rows = cells(`Post ID|Publish time|Post type|Views|Likes|Comments|Shares|Saves|Reach
    17900000000000001|03/27/2026 06:08|IG image|12,400|500|20|10|16|10,000
    17900000000000002|03/05/2026 06:08|IG story|900|||||800`);
  const { records, leftOut } = readExport(rows, instagramPosts);
  const totals = aggregate(records, postTotalsAggregator);
  expect(engagementRateByReach(totals).value).toBe(0.0546);
  expect(records[0]).toMatchObject({ id: "17900000000000001", at: "2026-03-27", views: 12400 });
  expect(leftOut.map(({ reason }) => reason)).toEqual(['Post type is "IG story"']);
  const cut = [...rows, ["1.79E+16", ...(rows[1] as string[]).slice(1)]];
  expect(() => readExport(cut, instagramPosts)).toThrow(
    "rows[3].Post ID must be an id with all its digits",
  );
});

test("Amazon: cancelled lines with an amount, and lines of one order", () => {
  const { records, leftOut, added } = readExport(
    cells(`Order ID|Date|Status|Sales Channel |ASIN|Courier Status|Qty|currency|Amount
      1|04-30-22|Shipped|Amazon.in|A|Shipped|1|INR|400.00
      1|04-30-22|Shipped|Amazon.in|B|Shipped|2|INR|200.00
      2|04-29-22|Cancelled|Amazon.in|A||0|INR|900.00
      3|04-29-22|Cancelled|Amazon.in|A||0||
      4|04-29-22|Shipped - Returned to Seller|Amazon.in|A|Shipped|1|INR|50.00`),
    amazonOrders,
  );
  expect(records).toEqual([
    {
      orderId: "1",
      at: "2022-04-30",
      amount: 600,
      currency: "INR",
      units: 3,
      channel: "Amazon.in",
    },
  ]);
  expect([added, ...leftOut.map(({ count }) => count)]).toEqual([1, 2, 1]);
});

test("Online Retail: quantity times price, dates by day or month, and a row in one cell", () => {
  const rows =
    cells(`InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
    536365|A|LAMP |6|01-12-2010 08:26|2.55|17850|United Kingdom
    536365|B|MUG|10|01-12-2010 08:26|10.17|17850|United Kingdom
    536366|POST|POSTAGE|1|13-12-2010 08:28|10.00||France
    C536379|D|Discount|-1|13-12-2010 09:41|27.50|14527|United Kingdom`);
  const { records } = readExport(rows, onlineRetail);
  expect(records.map(({ orderId, amount, at }) => [orderId, amount, at])).toEqual([
    ["536365", 117, "2010-12-01"],
    ["536366", 10, "2010-12-13"],
    ["C536379", -27.5, "2010-12-13"],
  ]);
  const totals = aggregate(records, orderTotalsAggregator);
  expect([totals.orders, totals.grossRevenue, totals.refunded]).toEqual([2, 127, 27.5]);
  const open = rows.slice(0, 3);
  expect(() => readExport(open, onlineRetail)).toThrow("say it in the option dates");
  expect(readExport(open, onlineRetail, { dates: "month-first" }).period?.first).toBe("2010-01-12");
  const quoted = [...rows, ['536381,82567,"AIRLINE LOUNGE",2']];
  expect(() => readExport(quoted, onlineRetail)).toThrow("rows[5] must be a row of 8 cells");
  expect(readExport(quoted, onlineRetail, { invalid: "skip" }).records.length).toBe(3);
});
