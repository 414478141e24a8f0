import { describe, expect, test } from "vitest";
import {
  aggregate,
  aggregateAsync,
  customerSatisfactionScoreAggregator,
  groupBy,
  InputError,
  netPromoterScoreAggregator,
  orderAmountsAggregator,
} from "../../src/index.js";

const byParity = groupBy((answer: number) => answer % 2 === 0, netPromoterScoreAggregator);

describe("aggregate", () => {
  test.each([undefined, null, 5, {}])("refuses %j for a source", (source) => {
    expect(() => aggregate(source as never, netPromoterScoreAggregator)).toThrow(
      "answers must be an iterable",
    );
  });
  test("lets errors that are not about input pass as they are", () => {
    const broken = groupBy((): string => {
      throw new TypeError("broken key");
    }, orderAmountsAggregator);
    expect(() => aggregate([{ amount: 1 }], broken)).toThrow(new TypeError("broken key"));
    const source = {
      *[Symbol.iterator](): Generator<number> {
        yield 9;
        throw new Error("file gone");
      },
    };
    expect(() => aggregate(source, netPromoterScoreAggregator)).toThrow("file gone");
  });
  test("calls an answer by its place, and a field of a record by both", () => {
    expect(() => aggregate([9, 11], netPromoterScoreAggregator)).toThrow(/^answers\[1\] must be/);
    expect(() => aggregate([{ amount: "x" }], orderAmountsAggregator)).toThrow(
      /^orders\[0\]\.amount must be/,
    );
    expect(() => aggregate([null as never], orderAmountsAggregator)).toThrow(
      /^orders\[0\] must be an object/,
    );
  });
  test("closes the source when an item is wrong", () => {
    let closed = false;
    function* answers(): Generator<number> {
      try {
        yield 9;
        yield 99;
      } finally {
        closed = true;
      }
    }
    expect(() => aggregate(answers(), netPromoterScoreAggregator)).toThrow("answers[1]");
    expect(closed).toBe(true);
  });
  test("finds the place of a wrong order in an array that takes the fast way", () => {
    const orders = Array.from({ length: 1000 }, (_, place) => ({
      amount: place === 777 ? "1,5" : 1,
    }));
    expect(() => aggregate(orders, orderAmountsAggregator)).toThrow("orders[777].amount must be");
  });
});

describe("aggregateAsync", () => {
  test("passes on what a source throws", async () => {
    async function* source(): AsyncGenerator<number> {
      yield 9;
      await Promise.reject(new Error("connection lost"));
    }
    await expect(aggregateAsync(source(), netPromoterScoreAggregator)).rejects.toThrow(
      "connection lost",
    );
  });
  test.each([undefined, null, 5, {}])("refuses %j for a source", async (source) => {
    await expect(aggregateAsync(source as never, netPromoterScoreAggregator)).rejects.toThrow(
      InputError,
    );
  });
});

describe("groupBy", () => {
  test("keeps one answer a group, in order of first appearance", () => {
    const groups = aggregate([9, 8, 3, 10], byParity);
    expect(Array.from(groups, ([key, score]) => [key, score.value])).toEqual([
      [false, 0],
      [true, 50],
    ]);
  });
  test.each(["a", "", 0, -1.5, true, null])(
    "takes %j for a key, and finds it again after JSON",
    (key) => {
      const one = groupBy(() => key, orderAmountsAggregator);
      const state = one.empty();
      one.add(state, { amount: 1 });
      const restored = one.restore(JSON.parse(JSON.stringify(one.save(state))));
      expect(one.result(restored).get(key)?.revenue).toBe(1);
    },
  );
  test.each([undefined, Number.NaN, {}, Symbol("x"), 5n])("refuses the key %s", (key) => {
    const one = groupBy(() => key as never, orderAmountsAggregator);
    expect(() => aggregate([{ amount: 1 }], one)).toThrow(
      "orders[0].key must be a string, a finite number, a boolean or null",
    );
  });
  test("keeps no group for an item that was refused", () => {
    const one = groupBy(({ amount }: { amount: number }) => String(amount), orderAmountsAggregator);
    const state = one.empty();
    expect(() => {
      one.add(state, { amount: Number.NaN });
    }).toThrow(InputError);
    expect(one.result(state).size).toBe(0);
  });
  test("does not take the state of another grouping", () => {
    const saved = byParity.save(byParity.empty());
    expect(() => groupBy(() => 1, orderAmountsAggregator).restore(saved)).toThrow(
      'saved must be a state that the aggregator "groupBy(orderAmounts)" saved, got "groupBy(netPromoterScore)"',
    );
  });
});

describe("saved states", () => {
  test("of another scale are refused", () => {
    const five = customerSatisfactionScoreAggregator();
    const seven = customerSatisfactionScoreAggregator({ scale: 7 });
    expect(() => five.restore(seven.save(seven.empty()))).toThrow(
      'saved.state.scale must be 1,5, got "1,7"',
    );
  });
  test("that were tampered with are refused", () => {
    const { aggregator, version, state } = netPromoterScoreAggregator.save(
      netPromoterScoreAggregator.empty(),
    );
    const tally = (state as { tally: number[] }).tally;
    for (const wrong of [[-1, ...tally.slice(1)], tally.slice(1), "x", null, undefined]) {
      const saved = { aggregator, version, state: { scale: [0, 10], tally: wrong } };
      expect(() => netPromoterScoreAggregator.restore(saved)).toThrow(InputError);
    }
    const orders = orderAmountsAggregator.save(orderAmountsAggregator.empty());
    for (const change of [
      { orders: -1 },
      { revenue: "x" },
      { currency: "dollar" },
      { units: null },
    ]) {
      const saved = { ...orders, state: { ...(orders.state as object), ...change } };
      expect(() => orderAmountsAggregator.restore(saved)).toThrow(InputError);
    }
  });
});

test("tallies of different scales do not merge", () => {
  const five = customerSatisfactionScoreAggregator();
  const seven = customerSatisfactionScoreAggregator({ scale: 7 });
  expect(() => {
    five.merge(five.empty(), seven.empty());
  }).toThrow("from must be a tally of 5 answers, as the other is, got 7");
});

test("what is no aggregator is called by its name", async () => {
  const maker = customerSatisfactionScoreAggregator as never;
  for (const wrong of [maker, undefined as never, {} as never]) {
    expect(() => aggregate([5], wrong)).toThrow("aggregator must be an aggregator");
    await expect(aggregateAsync([5], wrong)).rejects.toThrow("aggregator must be an aggregator");
    expect(() => groupBy(() => 1, wrong)).toThrow("aggregator must be an aggregator");
  }
  expect(() => groupBy("channel" as never, orderAmountsAggregator)).toThrow(
    'keyOf must be a function, got "channel"',
  );
});

test("a wrong key of a plain answer is not the answer's fault", () => {
  const wrong = groupBy(() => undefined as never, netPromoterScoreAggregator);
  expect(() => aggregate([9], wrong)).toThrow("answers[0].key must be a string");
});
