import { expect, test } from "vitest";
import { onlineRetail, readExport } from "../../../src/exports/index.js";
import { aggregate, orderTotalsAggregator } from "../../../src/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
);

test("Online Retail: quantity times price, dates by day or month, and a row in one cell", () => {
  const rows = rowsBelow(
    header,
    `InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
    536365|A|LAMP |6|01-12-2010 08:26|2.55|17850|United Kingdom
    536365|B|MUG|10|01-12-2010 08:26|10.17|17850|United Kingdom
    536366|POST|POSTAGE|1|13-12-2010 08:28|10.00||France
    C536379|D|Discount|-1|13-12-2010 09:41|27.50|14527|United Kingdom`,
  );
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
