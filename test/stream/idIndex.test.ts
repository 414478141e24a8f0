import { expect, test } from "vitest";
import { emptyIdIndex, idsOf, numberOf } from "../../src/stream/idIndex.js";

test("ids have the same numbers, however many Maps hold them", () => {
  const index = emptyIdIndex(4);
  const numbers = Array.from({ length: 30 }, (_, place) => numberOf(index, place % 15));
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, place) => place % 15));
  expect(index.shards.map(({ size }) => size)).toEqual([4, 4, 4, 3]);
  expect(Array.from(idsOf(index))).toEqual(Array.from({ length: 15 }, (_, place) => place));
});
