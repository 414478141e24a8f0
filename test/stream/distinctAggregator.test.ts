import { expect, test } from "vitest";
import { aggregate, approximateDistinctAggregator, distinctAggregator } from "../../src/index.js";
import { emptyIdIndex } from "../../src/stream/idIndex.js";
import { idsOfRun } from "./idsOfRun.js";

test("1 and '1' are two ids, -0 and 0 are one", () => {
  expect(aggregate([1, "1", 0, -0, 1], distinctAggregator).distinct).toBe(3);
});

test("5n and 5 are one id, and ids beyond 2^53 stay apart, also after they were saved", () => {
  const ids = [5, 5n, "5", 9_007_199_254_740_993n, 9_007_199_254_740_992n, "9007199254740993"];
  const state = distinctAggregator.empty();
  for (const id of [...ids, ...ids]) distinctAggregator.add(state, id);
  const restored = distinctAggregator.restore(
    JSON.parse(JSON.stringify(distinctAggregator.save(state))),
  );
  for (const id of ids) distinctAggregator.add(restored, id);
  expect(distinctAggregator.result(restored).distinct).toBe(5);
  expect(aggregate([...ids, ...ids], approximateDistinctAggregator).distinct).toBe(5);
});

test("states with several Maps merge and restore", () => {
  const small = { ...distinctAggregator, empty: () => emptyIdIndex(4) };
  const left = small.empty();
  for (const id of idsOfRun(0, 11)) small.add(left, id);
  const right = small.empty();
  for (const id of idsOfRun(0, 22)) small.add(right, id);
  for (const id of idsOfRun(1, 5)) small.add(right, id);
  small.merge(left, right);
  expect(small.result(left).distinct).toBe(27);
  const restored = small.restore(JSON.parse(JSON.stringify(small.save(left))));
  small.merge(restored, right);
  expect(small.result(restored).distinct).toBe(27);
});

test("more ids than a Map can hold are counted", { timeout: 120_000 }, () => {
  const many = 2 ** 24 + 10;
  const state = distinctAggregator.empty();
  for (let id = 0; id < many; id += 1) distinctAggregator.add(state, id);
  // Ids in the first and in the second Map are found again.
  for (let id = 2 ** 24 - 10; id < many; id += 1) distinctAggregator.add(state, id);
  expect(distinctAggregator.result(state).distinct).toBe(many);
});
