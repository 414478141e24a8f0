import { describe, expect, expectTypeOf, test } from "vitest";
import {
  aggregate,
  aggregateAsync,
  groupBy,
  type NetPromoterScore,
  netPromoterScoreAggregator,
  type OrderAmounts,
  orderAmountsAggregator,
  type WithSkipped,
} from "../../src/index.js";

const orders = [{ amount: 5 }, { amount: "5,50" }, null as never, { amount: 1, units: -1 }];

describe('invalid: "skip"', () => {
  test("counts the items it leaves out, with their positions and errors", async () => {
    const expected = {
      result: { orders: 1, revenue: 5 },
      skipped: {
        count: 3,
        examples: [
          {
            position: 1,
            argument: "orders[1].amount",
            message:
              'orders[1].amount must be an amount (a number, decimal string, bigint or Decimal), got "5,50"',
          },
          {
            position: 2,
            argument: "orders[2]",
            message: "orders[2] must be an object, got null",
          },
          {
            position: 3,
            argument: "orders[3].units",
            message: "orders[3].units must be a whole number from 0 up, got -1",
          },
        ],
      },
    };
    const skip = { invalid: "skip" } as const;
    expect(aggregate(orders, orderAmountsAggregator, skip)).toMatchObject(expected);
    expect(aggregate(orders.values(), orderAmountsAggregator, skip)).toMatchObject(expected);
    expect(await aggregateAsync(orders, orderAmountsAggregator, skip)).toMatchObject(expected);
  });

  test("shows the first ten, and counts all", () => {
    const answers = Array.from({ length: 100 }, (_, place) => (place % 2 === 0 ? 10 : -1));
    const { result, skipped } = aggregate(answers, netPromoterScoreAggregator, { invalid: "skip" });
    expect(result.denominator).toBe(50);
    expect(skipped.count).toBe(50);
    expect(skipped.examples.map(({ position }) => position)).toEqual([
      1, 3, 5, 7, 9, 11, 13, 15, 17, 19,
    ]);
  });

  test("skips nothing if all items are right", () => {
    const clean = { result: { orders: 1, revenue: 5 }, skipped: { count: 0, examples: [] } };
    const skip = { invalid: "skip" } as const;
    expect(aggregate([{ amount: 5 }], orderAmountsAggregator, skip)).toMatchObject(clean);
    expect(aggregate([].values(), orderAmountsAggregator, skip).result.orders).toBe(0);
  });

  test("uses addAll for an array whose items are all right", () => {
    const adds: unknown[] = [];
    const watched = {
      ...orderAmountsAggregator,
      add(state: ReturnType<typeof orderAmountsAggregator.empty>, order: { amount: number }): void {
        adds.push(order);
        orderAmountsAggregator.add(state, order);
      },
    };
    aggregate([{ amount: 5 }, { amount: 6 }], watched, { invalid: "skip" });
    expect(adds).toEqual([]);
  });

  test("passes on errors that are not InputErrors", async () => {
    const broken = groupBy((): string => {
      throw new TypeError("broken key");
    }, orderAmountsAggregator);
    const skip = { invalid: "skip" } as const;
    expect(() => aggregate(orders, broken, skip)).toThrow(new TypeError("broken key"));
    await expect(aggregateAsync(orders, broken, skip)).rejects.toThrow("broken key");
    expect(() => aggregate(5 as never, orderAmountsAggregator, skip)).toThrow(
      "orders must be an iterable",
    );
  });
});

test('"throw" is the default', async () => {
  for (const options of [undefined, {}, { invalid: undefined }, { invalid: "throw" as const }]) {
    expect(() => aggregate(orders, orderAmountsAggregator, options)).toThrow("orders[1].amount");
    await expect(aggregateAsync(orders, orderAmountsAggregator, options)).rejects.toThrow(
      "orders[1].amount",
    );
  }
});

test.each([[{ invalid: "ignore" }], [{ invalid: true }], ["skip"], [null]])(
  "options of %j are refused",
  async (options) => {
    const run = (): unknown => aggregate([9], netPromoterScoreAggregator, options as never);
    expect(run).toThrow(/^(invalid must be one of throw, skip|options must be a plain object)/);
    await expect(aggregateAsync([9], netPromoterScoreAggregator, options as never)).rejects.toThrow(
      /^(invalid must be one of throw, skip|options must be a plain object)/,
    );
  },
);

test("the type of the answer depends on the options", () => {
  const answers = [9];
  const plain = aggregate(answers, netPromoterScoreAggregator);
  expectTypeOf(plain).toEqualTypeOf<NetPromoterScore>();
  const throwing = aggregate(answers, netPromoterScoreAggregator, { invalid: "throw" });
  expectTypeOf(throwing).toEqualTypeOf<NetPromoterScore>();
  const noOptions = aggregate(answers, netPromoterScoreAggregator, {});
  expectTypeOf(noOptions).toEqualTypeOf<NetPromoterScore>();
  const skipping = aggregate(answers, netPromoterScoreAggregator, { invalid: "skip" });
  expectTypeOf(skipping).toEqualTypeOf<WithSkipped<NetPromoterScore>>();
  const either = aggregateAsync([{ amount: 1 }], orderAmountsAggregator, {
    invalid: "skip" as "skip" | "throw",
  });
  expectTypeOf(either).toEqualTypeOf<Promise<OrderAmounts | WithSkipped<OrderAmounts>>>();
  expect(skipping.result).toEqual(plain);
});
