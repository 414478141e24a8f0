import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { historiesOf } from "../../../src/models/fits/historiesOf.js";
import { sampleHistories } from "../../../src/models/fits/sampleHistories.js";
import type { ModelCustomer } from "../../../src/models/model/modelCustomer.js";

const once = { repeatPurchases: 0, recency: 0, age: 40 };
const thrice = { repeatPurchases: 2, recency: 10, age: 20 };

test("equal histories become one row with a weight, and times are divided by the largest age", () => {
  const histories = historiesOf([once, thrice, { ...once, weight: 3 }, { ...thrice, age: 19 }]);
  expect(histories).toEqual({
    rows: 3,
    repeatPurchases: Float64Array.of(0, 2, 2),
    recency: Float64Array.of(0, 0.25, 0.25),
    age: Float64Array.of(1, 0.5, 0.475),
    weights: Float64Array.of(4, 1, 1),
    customers: 6,
    purchases: 4,
    returning: 2,
    mostPurchases: 2,
    timeScale: 40,
  });
});

const anyCustomer: fc.Arbitrary<ModelCustomer> = fc
  .tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.nat(3))
  .map(([repeatPurchases, last, since, weight]) => {
    const recency = repeatPurchases === 0 ? 0 : last;
    return { repeatPurchases, recency, age: recency + since, weight };
  });

test("the rows are distinct, and their weights count all customers", () => {
  fc.assert(
    fc.property(fc.array(anyCustomer, { maxLength: 60 }), (some) => {
      const customers: ModelCustomer[] = [...some, once];
      const histories = historiesOf(customers);
      const { rows, repeatPurchases, recency, age, weights, timeScale } = histories;
      const keys = Array.from({ length: rows }, (_, row) =>
        [repeatPurchases[row], recency[row], age[row]].join(),
      );
      expect(new Set(keys).size).toBe(rows);
      const counts = new Map<string, number>();
      for (const { repeatPurchases: x, recency: last, age: now, weight = 1 } of customers) {
        if (weight === 0) continue;
        const key = [x, last / timeScale, now / timeScale].join();
        counts.set(key, (counts.get(key) ?? 0) + weight);
      }
      expect(new Map(keys.map((key, row) => [key, weights[row]]))).toEqual(counts);
      expect(histories.customers).toBe(customers.reduce((sum, { weight = 1 }) => sum + weight, 0));
    }),
  );
});

test("100 000 distinct histories are 100 000 rows", () => {
  const customers = Array.from({ length: 1e5 }, (_, i) => ({ ...once, age: 1 + i / 7 }));
  expect(historiesOf(customers).rows).toBe(1e5);
});

test("a sample takes every second row, and keeps the time scale", () => {
  const histories = historiesOf([once, thrice, { ...thrice, age: 19 }, { ...thrice, weight: 5 }]);
  const sample = sampleHistories(histories, 2);
  expect([...sample.age]).toEqual([1, 0.475]);
  expect([sample.rows, sample.customers, sample.mostPurchases]).toEqual([2, 2, 2]);
});

describe("invalid input is refused", () => {
  test.each<[unknown, string]>([
    [undefined, "customers"],
    [{ a: once }, "customers"],
    [[], "customers"],
    [[{ ...once, weight: 0 }], "customers"],
    [[once, null], "customers[1]"],
    [[once, 3], "customers[1]"],
    [[{ ...thrice, repeatPurchases: 1.5 }], "customers[0].repeatPurchases"],
    [[{ ...thrice, repeatPurchases: "2" }], "customers[0].repeatPurchases"],
    [[{ ...thrice, repeatPurchases: -1 }], "customers[0].repeatPurchases"],
    [[{ ...thrice, repeatPurchases: 1_000_001 }], "customers[0].repeatPurchases"],
    [[{ ...thrice, recency: 0 }], "customers[0].recency"],
    [[{ ...thrice, recency: 21 }], "customers[0].recency"],
    [[{ ...thrice, recency: Number.NaN }], "customers[0].recency"],
    [[{ ...once, recency: 3 }], "customers[0].recency"],
    [[{ ...once, age: -1 }], "customers[0].age"],
    [[{ ...once, age: Number.POSITIVE_INFINITY }], "customers[0].age"],
    [[once, { ...once, weight: -1 }], "customers[1].weight"],
    [[once, { ...once, weight: 0.5 }], "customers[1].weight"],
    [[once, { ...once, weight: "1" }], "customers[1].weight"],
  ])("%#: %s", (customers, argument) => {
    const refusal = () => historiesOf(customers as ModelCustomer[]);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(expect.objectContaining({ argument }));
  });
});
