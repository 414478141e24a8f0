import { describe, expect, test } from "vitest";
import {
  aggregate,
  approximateDistinctAggregator,
  distinctAggregator,
  type Id,
} from "../../src/index.js";
import { emptyIdIndex, idsOf, numberOf } from "../../src/stream/idIndex.js";
import { murmurHash } from "../../src/stream/murmurHash.js";

/** Ids that differ from those of every other run: numbers in one, text in the next. */
function* idsOfRun(run: number, many: number): Generator<Id> {
  for (let place = 0; place < many; place += 1) {
    yield run % 2 === 0 ? run * 1e7 + place : `customer-${run}-${place}`;
  }
}

describe("exactly", () => {
  test("1 and '1' are two, -0 and 0 are one", () => {
    expect(aggregate([1, "1", 0, -0, 1], distinctAggregator).distinct).toBe(3);
  });
  test("an index numbers ids alike, however many shards they take", () => {
    const index = emptyIdIndex(4);
    const numbers = Array.from({ length: 30 }, (_, place) => numberOf(index, place % 15));
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, place) => place % 15));
    expect(index.shards.map(({ size }) => size)).toEqual([4, 4, 4, 3]);
    expect(Array.from(idsOf(index))).toEqual(Array.from({ length: 15 }, (_, place) => place));
  });
  test("states of several shards merge and restore", () => {
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
});

describe("roughly", () => {
  test.each([
    // Published values of MurmurHash3_x86_32, by bytes; here two bytes are one UTF-16 unit.
    ["", 0, 0x00000000],
    ["", 1, 0x514e28b7],
    ["", 0xffffffff, 0x81f16f39],
    ["\uffff\uffff", 0, 0x76293b50],
    ["\u4321\u8765", 0, 0xf55b516b],
    ["\u4321\u8765", 0x5082edee, 0x2362f9de],
    ["\u4321", 0, 0xa0f7b07a],
    ["\0\0", 0, 0x2362f9de],
    ["\0", 0, 0x30f4c306],
  ])("the hash of %j with the seed %i is MurmurHash3's", (text, seed, hash) => {
    expect(murmurHash(text, seed) >>> 0).toBe(hash);
  });

  test("nothing is nothing, and a few are counted exactly", () => {
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
  ])(
    "of %i ids it is off by no more than its error says, without leaning to one side",
    (many, runs) => {
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
      // The spread of so few runs is itself off by a part.
      expect(Math.sqrt(square)).toBeLessThan(standardError * (1 + 2 / Math.sqrt(2 * runs)));
      for (const error of errors) expect(Math.abs(error)).toBeLessThan(4 * standardError);
    },
  );

  test("parts give to the last digit what the whole gives", () => {
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

  test("registers that all ran over still give a number", () => {
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
});
