import { expect, test } from "vitest";
import {
  aggregate,
  aggregateAsync,
  customerSatisfactionScoreAggregator,
  groupBy,
  orderAmountsAggregator,
} from "../../src/index.js";

test("functions that take an aggregator refuse anything else", async () => {
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
