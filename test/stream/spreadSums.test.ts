import { expect, test } from "vitest";
import {
  addParts,
  emptySpreadSums,
  mergeSpreadSums,
  restoreSpreadSums,
  restoreSquares,
  type SpreadSum,
  saveSpreadSums,
  saveSquares,
  spreadOver,
} from "../../src/stream/spreadSums.js";

const metrics = ["openRate", "clickRate"] as const;
const sumsOf = (...parts: readonly (readonly [number, number])[]) => {
  const sums = emptySpreadSums(metrics);
  for (const [above, below] of parts) addParts(sums[0] as SpreadSum<string>, above, below);
  return sums;
};

test("squares and products are added up by measure", () => {
  const sums = sumsOf([2, 3], [5, 7]);
  mergeSpreadSums(sums, sumsOf([1, 4]));
  expect(spreadOver(sums[0] as SpreadSum<string>, "post", 3)).toEqual({
    unit: "post",
    units: 3,
    numeratorSquares: 4 + 25 + 1,
    denominatorSquares: 9 + 49 + 16,
    products: 6 + 35 + 4,
  });
  expect(saveSpreadSums(sums)).toEqual({ openRate: [30, 74, 45], clickRate: [0, 0, 0] });
  expect(restoreSpreadSums("saved", saveSpreadSums(sums), metrics)).toEqual(sums);
});

test.each([
  [[1, 1, 1]],
  [[4, 9, 6]],
  [[0.1 * 0.1, 0.3 * 0.3, 0.1 * 0.3 * (1 + 1e-10)]],
  [[0, 5, 0]],
])("squares and products of %j can be, and are restored", (openRate) => {
  const saved = { openRate, clickRate: [0, 0, 0] };
  expect(saveSpreadSums(restoreSpreadSums("saved", saved, metrics))).toEqual(saved);
});

test.each([[[1, 1, 1.001]], [[0, 5, 1]], [[-1, -1, 1]], [[1, 1, -1]]])(
  "squares and products of %j cannot be, and are refused",
  (openRate) => {
    expect(() =>
      restoreSpreadSums("saved.state.spreads", { openRate, clickRate: [0, 0, 0] }, metrics),
    ).toThrow("saved.state.spreads.openRate must be sums of squares and products");
  },
);

test("saved sums of another length are refused, and anything but an object", () => {
  expect(() => restoreSpreadSums("saved", { openRate: [1, 1] }, metrics)).toThrow(
    "must be an array of 3 finite numbers",
  );
  expect(() => restoreSpreadSums("saved", null, metrics)).toThrow("saved must be an object");
});

test("a sum of squares that passes the largest double is saved as null", () => {
  expect([saveSquares(2.5), saveSquares(Infinity)]).toEqual([2.5, null]);
  expect(restoreSquares({ squares: 2.5 }, "squares")).toBe(2.5);
  expect(restoreSquares({ squares: 0 }, "squares")).toBe(0);
  expect(restoreSquares({ squares: null }, "squares")).toBe(Infinity);
  for (const squares of [-1, "5", undefined, Number.NaN]) {
    expect(() => restoreSquares({ squares }, "squares")).toThrow(
      "saved.state.squares must be a finite number from 0 up, or null",
    );
  }
});
