import { expect, test } from "vitest";
import { aggregate, approximateDistinctAggregator } from "../../src/index.js";
import { idsOfRun } from "./idsOfRun.js";

test("a few ids are counted exactly, and none as 0", () => {
  for (const many of [0, 1, 2, 5, 10]) {
    const { distinct } = aggregate(idsOfRun(1, many), approximateDistinctAggregator);
    expect(distinct).toBe(many);
  }
});

test.each([
  [100, 40],
  [1000, 40],
  [10_000, 40],
  [30_000, 40], // Where counting empty registers gives way to the rest.
  [50_000, 40],
  [100_000, 20],
  [1_000_000, 3],
])("the estimate of %i ids is within its standard error, and not biased", (many, runs) => {
  const errors = Array.from({ length: runs }, (_, run) => {
    const { distinct } = aggregate(idsOfRun(run, many), approximateDistinctAggregator);
    return distinct / many - 1;
  });
  const { standardError } = approximateDistinctAggregator.result(
    approximateDistinctAggregator.empty(),
  );
  expect(standardError).toBe(1.04 / 128);
  const mean = errors.reduce((sum, error) => sum + error, 0) / runs;
  const square = errors.reduce((sum, error) => sum + error * error, 0) / runs;
  expect(Math.abs(mean)).toBeLessThan((3 * standardError) / Math.sqrt(runs));
  // The root mean square of a few runs has an error of its own.
  expect(Math.sqrt(square)).toBeLessThan(standardError * (1 + 2 / Math.sqrt(2 * runs)));
  for (const error of errors) expect(Math.abs(error)).toBeLessThan(4 * standardError);
});

test("merged parts give exactly the estimate of the whole", () => {
  const { add, empty, merge, restore, result, save } = approximateDistinctAggregator;
  const parts = [0, 1, 2].map((part) => {
    const state = empty();
    for (const id of idsOfRun(part, 20_000)) add(state, id);
    for (const id of idsOfRun(0, 5000)) add(state, id);
    return restore(JSON.parse(JSON.stringify(save(state))));
  });
  const merged = empty();
  for (const state of parts.reverse()) merge(merged, state);
  const all = [0, 1, 2].flatMap((part) => Array.from(idsOfRun(part, 20_000)));
  expect(result(merged)).toEqual(aggregate(all, approximateDistinctAggregator));
});

test("registers that are nearly all full still give a number", () => {
  const full = approximateDistinctAggregator.restore({
    aggregator: "approximateDistinct",
    version: 1,
    state: { registers: "y".repeat(2 ** 14) },
  });
  expect(approximateDistinctAggregator.result(full).distinct).toBeGreaterThan(2 ** 60);
});

test.each([
  "",
  "A",
  "A".repeat(2 ** 14 - 1),
  `${"A".repeat(2 ** 14 - 1)}0`,
  `${"A".repeat(2 ** 14 - 1)}-`,
  5,
  null,
])("registers of %.5s are refused", (registers) => {
  const saved = { aggregator: "approximateDistinct", version: 1, state: { registers } };
  expect(() => approximateDistinctAggregator.restore(saved)).toThrow(
    "saved.state.registers must be 16384 letters of base64",
  );
});
