import { expect, test } from "vitest";
import { readExport, stripePayments } from "../../../src/exports/index.js";
import { aggregate, orderTotalsAggregator } from "../../../src/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Description,Fee,Is Link,Mode,PaymentIntent ID,Payment Source Type,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Disputed Amount,Dispute Date (UTC),Invoice ID,Invoice Number,Checkout Session ID,UTM Campaign,UTM Content,UTM Medium,UTM Source,UTM Term,Application Fee,Application ID,Destination,Transfer,Transfer Group",
);

test("Stripe: one currency out of three, failed attempts, test mode, a zone in the name of a column", () => {
  const { records, currency, leftOut } = readExport(
    rowsBelow(
      header,
      `id|Created date (UTC)|Amount|Currency|Captured|Converted Amount|Converted Amount Refunded|Converted Currency|Mode|Status|Customer ID
      ch_1|2024-06-07 02:38:54|10.00|eur|TRUE|400.00|40.00|thb|Live|Paid|cus_1
      ch_2|2024-06-07 03:00:00|200.00|mxn|TRUE|400.00|0.00|thb|Live|Paid|
      ch_3|2024-06-08 03:00:00|10.00|usd|TRUE|300.00|0.00|thb|Live|Paid|cus_2
      ch_4|2024-06-08 03:00:00|10.00|usd|FALSE|300.00|0.00|thb|Live|Failed|cus_2
      ch_5|2024-06-08 03:00:00|10.00|usd|TRUE|300.00|0.00|thb|Test|Paid|cus_2`,
    ),
    stripePayments,
  );
  const totals = aggregate(records, orderTotalsAggregator);
  expect([totals.orders, totals.revenue, totals.customers, currency]).toEqual([3, 1060, 2, "THB"]);
  expect(records[0]?.at).toBe("2024-06-07T02:38:54Z");
  expect(leftOut.map(({ reason }) => reason)).toEqual(['Status is "Failed"', 'Mode is "Test"']);
});
