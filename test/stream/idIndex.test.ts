import { expect, test } from "vitest";
import { emptyIdIndex, findNumber, idsOf, numberOf, shortenIds } from "../../src/stream/idIndex.js";

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

test.each([0, 1, 3, 4, 5, 8, 9])(
  "the ids after the first %i are forgotten, and may come again",
  (size) => {
    const index = emptyIdIndex(4);
    for (let id = 0; id < 9; id += 1) numberOf(index, id);
    shortenIds(index, size);
    expect(Array.from(idsOf(index))).toEqual(Array.from({ length: size }, (_, place) => place));
    expect([index.size, findNumber(index, size)]).toEqual([size, undefined]);
    expect([8, 7, 0].map((id) => numberOf(index, id))).toEqual(
      size === 9
        ? [8, 7, 0]
        : size === 8
          ? [8, 7, 0]
          : size === 0
            ? [0, 1, 2]
            : [size, size + 1, 0],
    );
  },
);
