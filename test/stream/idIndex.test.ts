import { expect, test } from "vitest";
import { emptyIdIndex, findNumber, idsOf, numberOf } from "../../src/stream/idIndex.js";

test("ids have the same numbers, however many Maps hold them", () => {
  const index = emptyIdIndex(4);
  const numbers = Array.from({ length: 30 }, (_, place) => numberOf(index, place % 15));
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, place) => place % 15));
  expect(index.shards.map(({ size }) => size)).toEqual([4, 4, 4, 3]);
  expect(Array.from(idsOf(index))).toEqual(Array.from({ length: 15 }, (_, place) => place));
});

test("an id that was never added has no number, and gets none by asking", () => {
  const index = emptyIdIndex(2);
  for (const id of ["a", "b", "c", 5]) numberOf(index, id);
  expect(["a", "c", 5n, "5", "z"].map((id) => findNumber(index, id))).toEqual([
    0,
    2,
    3,
    undefined,
    undefined,
  ]);
  expect(index.size).toBe(4);
});
