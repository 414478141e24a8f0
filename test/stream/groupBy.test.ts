import { expect, test } from "vitest";
import {
  aggregate,
  groupBy,
  InputError,
  netPromoterScoreAggregator,
  orderAmountsAggregator,
  tabulate,
} from "../../src/index.js";

const byParity = groupBy((answer: number) => answer % 2 === 0, netPromoterScoreAggregator);

test("gives one answer for each group, in order of first appearance", () => {
  const groups = aggregate([9, 8, 3, 10], byParity);
  expect(Array.from(groups, ([key, score]) => [key, score.value])).toEqual([
    [false, 0],
    [true, 50],
  ]);
});

test.each(["a", "", 0, -1.5, true, null])(
  "takes the key %j, and finds it again after JSON",
  (key) => {
    const one = groupBy(() => key, orderAmountsAggregator);
    const state = one.empty();
    one.add(state, { amount: 1 });
    const restored = one.restore(JSON.parse(JSON.stringify(one.save(state))));
    expect(one.result(restored).get(key)?.revenue).toBe(1);
  },
);

test.each([undefined, Number.NaN, {}, Symbol("x"), 2n ** 53n])("refuses the key %s", (key) => {
  const one = groupBy(() => key as never, orderAmountsAggregator);
  expect(() => aggregate([{ amount: 1 }], one)).toThrow(
    "orders[0].key must be a string, a finite number, a boolean or null",
  );
});

test.each([2 ** 53, -(2 ** 53), 23_847_000_000_000_001_024])(
  "refuses the number %d, which several ids can have become",
  (key) => {
    const one = groupBy(() => key, orderAmountsAggregator);
    const words = "must be a safe integer; a number beyond 2^53 has lost digits";
    expect(() => aggregate([{ amount: 1 }], one)).toThrow(`orders[0].key ${words}`);
    expect(() => {
      one.check?.(one.empty(), { amount: 1 });
    }).toThrow(`key ${words}`);
    const row = tabulate({ campaign: () => key }, orderAmountsAggregator);
    expect(() => aggregate([{ amount: 1 }], row)).toThrow(`orders[0].campaign ${words}`);
  },
);

test("has no group for an item that was refused", () => {
  const one = groupBy(({ amount }: { amount: number }) => String(amount), orderAmountsAggregator);
  const state = one.empty();
  expect(() => {
    one.add(state, { amount: Number.NaN });
  }).toThrow(InputError);
  expect(one.result(state).size).toBe(0);
});

test("does not restore a state of another grouping", () => {
  const saved = byParity.save(byParity.empty());
  expect(() => groupBy(() => 1, orderAmountsAggregator).restore(saved)).toThrow(
    'saved must be a state that the aggregator "groupBy(orderAmounts)" saved, got "groupBy(netPromoterScore)"',
  );
});

test("an error names a wrong key, and not the answer that it is the key of", () => {
  const wrong = groupBy(() => undefined as never, netPromoterScoreAggregator);
  expect(() => aggregate([9], wrong)).toThrow("answers[0].key must be a string");
});
