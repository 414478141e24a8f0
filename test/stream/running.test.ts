import { expect, test } from "vitest";
import {
  InputError,
  netPromoterScoreAggregator,
  orderAmountsAggregator,
  running,
} from "../../src/index.js";

test("read gives the answer for the items so far, any number of times", () => {
  const orders = running(orderAmountsAggregator);
  orders.push({ amount: 0.1 });
  expect(orders.read().revenue).toBe(0.1);
  orders.push({ amount: 0.2 });
  expect(orders.read().revenue).toBe(0.3);
  expect(orders.read().revenue).toBe(0.3);
});

test("an error names the position among all items pushed, including refused ones", () => {
  const score = running(netPromoterScoreAggregator);
  score.push(9);
  const wrong = (): void => {
    score.push(11);
  };
  expect(wrong).toThrow("answers[1] must be");
  expect(wrong).toThrow("answers[2] must be");
  expect(score.read().denominator).toBe(1);
  score.restore(netPromoterScoreAggregator.save(netPromoterScoreAggregator.empty()));
  expect(wrong).toThrow("answers[3] must be");
});

test("a snapshot is JSON, and does not change later", () => {
  const here = running(orderAmountsAggregator);
  here.push({ amount: 1 });
  const snapshot = here.snapshot();
  const saved = JSON.stringify(snapshot);
  here.push({ amount: 2 });
  expect(JSON.stringify(snapshot)).toBe(saved);
  const there = running(orderAmountsAggregator);
  there.push({ amount: 100 });
  there.restore(JSON.parse(saved));
  there.push({ amount: 2 });
  expect(there.read()).toEqual(here.read());
  here.restore(snapshot);
  expect(here.read().revenue).toBe(1);
});

test("restore refuses a state of another aggregator, and changes nothing", () => {
  const orders = running(orderAmountsAggregator);
  orders.push({ amount: 1 });
  expect(() => {
    orders.restore(netPromoterScoreAggregator.save(netPromoterScoreAggregator.empty()));
  }).toThrow(InputError);
  expect(orders.read().revenue).toBe(1);
});

test("two running aggregators of one kind share nothing", () => {
  const one = running(orderAmountsAggregator);
  const other = running(orderAmountsAggregator);
  one.push({ amount: 1 });
  expect(other.read().orders).toBe(0);
});

test("refuses anything but an aggregator", () => {
  expect(() => running({} as never)).toThrow("aggregator must be an aggregator");
});
