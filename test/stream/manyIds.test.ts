import { expect, test } from "vitest";
import { distinctAggregator } from "../../src/index.js";

test("more ids than a Map can hold are counted", { timeout: 120_000 }, () => {
  const many = 2 ** 24 + 10;
  const state = distinctAggregator.empty();
  for (let id = 0; id < many; id += 1) distinctAggregator.add(state, id);
  // Those on either side of where the first Map was full are known again.
  for (let id = 2 ** 24 - 10; id < many; id += 1) distinctAggregator.add(state, id);
  expect(distinctAggregator.result(state).distinct).toBe(many);
});
