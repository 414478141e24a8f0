import { expect, test } from "vitest";
import { amazonOrders, readExport } from "../../../src/exports/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "index,Order ID,Date,Status,Fulfilment,Sales Channel ,ship-service-level,Style,SKU,Category,Size,ASIN,Courier Status,Qty,currency,Amount,ship-city,ship-state,ship-postal-code,ship-country,promotion-ids,B2B,fulfilled-by,Unnamed: 22",
);

test("Amazon: cancelled lines with an amount, and lines of one order", () => {
  const { records, leftOut, added } = readExport(
    rowsBelow(
      header,
      `Order ID|Date|Status|Sales Channel |ASIN|Courier Status|Qty|currency|Amount
      1|04-30-22|Shipped|Amazon.in|A|Shipped|1|INR|400.00
      1|04-30-22|Shipped|Amazon.in|B|Shipped|2|INR|200.00
      2|04-29-22|Cancelled|Amazon.in|A||0|INR|900.00
      3|04-29-22|Cancelled|Amazon.in|A||0||
      4|04-29-22|Shipped - Returned to Seller|Amazon.in|A|Shipped|1|INR|50.00`,
    ),
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
