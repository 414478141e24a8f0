import { afterAll, beforeAll, expect, test } from "vitest";
import { orderTotalsAggregatorFor } from "../../src/commerce/orderTotalsAggregatorFor.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
});
afterAll(() => engine.close());

// With two decimals, DuckDB computes with decimals of 18 digits below 10^14, and with longer ones from there on.
test.each([
  ["DECIMAL(18, 2)", 2],
  ["DECIMAL(38, 2)", 2],
  ["DECIMAL(38, 20)", 2],
  ["DECIMAL(20, 4)", 4],
  ["DECIMAL(19, 8)", 8],
])(
  "amounts of type %s with %i places, on both sides of the limit of short decimals",
  async (type, places) => {
    const near = 10n ** BigInt(18 - places);
    const units = [near, near - 1n, near + 1n, near * 9n, 1n, 0n].flatMap((one) => [one, -one]);
    const amounts = units.map((one) => decimalText(one, places));
    const rows = amounts.map((amount, place) => `('c${place % 3}', '${amount}')`).join(", ");
    const query = queryOrderTotals(
      {
        query: `select customer, cast(amount as ${type}) as amount from (values ${rows}) v(customer, amount)`,
        columns: { customerId: "customer", amount: { column: "amount", places } },
      },
      { dialect: duckdb },
    );
    const orders = amounts.map((amount, place) => ({ customerId: `c${place % 3}`, amount }));
    expect(query.read(await engine.run(query.text, query.parameters))).toEqual(
      aggregate(orders, orderTotalsAggregatorFor({})),
    );
  },
);

function decimalText(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0n ? `-${text}` : text;
}
