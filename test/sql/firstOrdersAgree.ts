import fc from "fast-check";
import { expect } from "vitest";
import { firstOrders } from "../../src/commerce/firstOrders.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { queryFirstOrders } from "../../src/sql/histories/queryFirstOrders.js";
import type { Engine } from "../engines/engine.js";
import { datedColumns, datedRows, loadDatedOrders, shapes } from "./datedOrders.js";

/** Random tables of orders: the first order of each customer, found by an engine and in memory. */
export async function firstOrdersAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(datedRows, shapes, fc.boolean(), async (rows, shape, isRefundSeen) => {
      // Refunds without the id of an order would be orders that lack it.
      const hasAmounts = isRefundSeen || rows.hasOrderIds;
      const orders = await loadDatedOrders(engine, "first orders", rows, shape);
      const { amount, ...columns } = datedColumns(shape, rows);
      const source = {
        table: "first orders",
        columns: hasAmounts ? { ...columns, amount } : columns,
      };
      const query = queryFirstOrders(source, { dialect });
      const answer = query.read(await engine.run(query.text, query.parameters));
      const expected = firstOrders(
        hasAmounts ? orders : orders.map(({ customerId, at }) => ({ customerId, at })),
      );
      expect(new Map(answer)).toEqual(new Map(expected));
      for (const id of expected.keys()) expect(answer.get(id)).toBe(expected.get(id));
    }),
    { numRuns },
  );
}
