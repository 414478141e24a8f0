import { expect, test } from "vitest";
import { netPromoterScoreAggregator, orderAmountsAggregator } from "../../src/index.js";
import type { Aggregator } from "../../src/stream/aggregator.js";
import { tryItem } from "../../src/stream/trialStates.js";

type Unknown = Aggregator<never, unknown, unknown>;

test("an aggregator with a check is asked by it, and needs no trial state", () => {
  const trials: unknown[] = [];
  const state = orderAmountsAggregator.empty();
  const aggregator = orderAmountsAggregator as unknown as Unknown;
  tryItem(trials, 0, aggregator, state, { amount: 5 } as never);
  expect(() => {
    tryItem(trials, 0, aggregator, state, { amount: "x" } as never);
  }).toThrow("amount must be an amount");
  expect(trials).toEqual([]);
  expect(state).toEqual(orderAmountsAggregator.empty());
});

test("an aggregator without a check takes the item into a copy of its state", () => {
  const trials: unknown[] = [];
  const state = netPromoterScoreAggregator.empty();
  netPromoterScoreAggregator.add(state, 9);
  const before = [...state];
  const aggregator = netPromoterScoreAggregator as unknown as Unknown;
  tryItem(trials, 1, aggregator, state, 3 as never);
  expect(state).toEqual(before);
  expect(netPromoterScoreAggregator.result(trials[1] as number[]).denominator).toBe(2);
  tryItem(trials, 1, aggregator, state, 10 as never);
  expect(netPromoterScoreAggregator.result(trials[1] as number[]).denominator).toBe(3);
  expect(() => {
    tryItem(trials, 1, aggregator, state, 11 as never);
  }).toThrow("answer must be a whole number from 0 to 10, got 11");
});
