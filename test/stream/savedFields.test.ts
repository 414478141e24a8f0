import { expect, test } from "vitest";
import {
  savedCounts,
  savedList,
  savedNumbers,
  savedObject,
  savedPairs,
} from "../../src/stream/savedFields.js";

test("an object and a list are returned as they are", () => {
  const fields = { list: [1, "a", null] };
  expect(savedObject("saved.state", fields)).toBe(fields);
  expect(savedList(fields, "list")).toBe(fields.list);
});

test.each([[null], [undefined], [5], ["text"]])("%j is not a saved object", (value) => {
  expect(() => savedObject("saved.state", value)).toThrow("saved.state must be an object");
});

test.each([[{}], ["text"], [undefined], [null]])("%j is not a saved list", (list) => {
  expect(() => savedList({ list }, "list")).toThrow("saved.state.list must be an array");
});

test("pairs have two halves, and no two pairs have the same key", () => {
  const pairs = [
    ["a", 1],
    [null, 2],
    ["b", 1],
  ];
  expect(savedPairs({ pairs }, "pairs")).toEqual(pairs);
  expect(savedPairs({ pairs: [] }, "pairs")).toEqual([]);
  for (const wrong of [
    [["a"]],
    [["a", 1, 2]],
    [["a", 1], "ab"],
    [
      ["a", 1],
      ["a", 2],
    ],
  ]) {
    expect(() => savedPairs({ pairs: wrong }, "pairs")).toThrow(
      "saved.state.pairs must be an array of pairs, no two of one key",
    );
  }
});

test("numbers are finite, and as many as expected", () => {
  expect(savedNumbers({ list: [0, -1.5, 1e300] }, "list", 3)).toEqual([0, -1.5, 1e300]);
  for (const list of [[1], [1, 2, 3], [1, null], [1, "2"], [1, Infinity], [1, Number.NaN]]) {
    expect(() => savedNumbers({ list }, "list", 2)).toThrow(
      "saved.state.list must be an array of 2 finite numbers",
    );
  }
});

test("counts are whole numbers within their limits, which are included", () => {
  expect(savedCounts({ list: [1, 2, 3] }, "list", 3, 1, 3)).toEqual([1, 2, 3]);
  for (const list of [
    [0, 1],
    [3, 4],
    [1, 1.5],
  ]) {
    expect(() => savedCounts({ list }, "list", 2, 1, 3)).toThrow(
      "saved.state.list must be whole numbers from 1 to 3",
    );
  }
});
