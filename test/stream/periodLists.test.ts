import { expect, test } from "vitest";
import { addPeriod, placeOf, savedPeriodLists } from "../../src/stream/periodLists.js";

test("the place of a period is where it stands, or where it would be inserted", () => {
  expect([0, 1, 2, 3, 7, 8].map((period) => placeOf([1, 3, 7], period))).toEqual([
    0, 0, 1, 1, 2, 3,
  ]);
  expect(placeOf([], 5)).toBe(0);
});

test("periods are added once, and stay in order", () => {
  const periods: number[] = [];
  for (const period of [5, 2, 9, 5, 2, 7, -1]) addPeriod(periods, period);
  expect(periods).toEqual([-1, 2, 5, 7, 9]);
});

test("saved lists are copied", () => {
  const lists = [[1, 2], [-3]];
  const read = savedPeriodLists({ lists }, "lists", 2);
  expect(read).toEqual(lists);
  read[0]?.push(9);
  expect(lists[0]).toEqual([1, 2]);
});

test.each([
  [[[1]]],
  [[[1], [2], [3]]],
  [[[1], []]],
  [[[1], [2, 2]]],
  [[[1], [3, 2]]],
  [[[1], [1.5]]],
  [[[1], ["2"]]],
  [[[1], [2 ** 53]]],
  [[[1], 2]],
  [undefined],
])("the saved lists %j are refused", (lists) => {
  expect(() => savedPeriodLists({ lists }, "lists", 2)).toThrow(
    "saved.state.lists must be an array",
  );
});
