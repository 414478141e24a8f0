import { expect, test } from "vitest";
import {
  addParts,
  emptySpreadSums,
  mergeSpreadSums,
  restoreSpreadSums,
  type SpreadSum,
  saveSpreadSums,
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
  expect(saveSpreadSums(sums)).toEqual({
    openRate: ["30", "74", "45"],
    clickRate: ["0", "0", "0"],
  });
  const restored = restoreSpreadSums("saved", saveSpreadSums(sums), metrics);
  expect(spreadOver(restored[0] as SpreadSum<string>, "post", 3)).toEqual(
    spreadOver(sums[0] as SpreadSum<string>, "post", 3),
  );
});

test.each([
  [["1", "1", "1"]],
  [["4", "9", "6"]],
  [["81129638414606663681390495662081", "1", "9007199254740991"]],
  [["0", "5", "0"]],
])("squares and products of %j can be, and are restored", (openRate) => {
  const saved = { openRate, clickRate: ["0", "0", "0"] };
  expect(saveSpreadSums(restoreSpreadSums("saved", saved, metrics))).toEqual(saved);
});

test.each([
  [["1", "1", "2"]],
  [["0", "5", "1"]],
  [["81129638414606663681390495662080", "1", "9007199254740991"]],
])("squares and products of %j cannot be, and are refused", (openRate) => {
  expect(() =>
    restoreSpreadSums("saved.state.spreads", { openRate, clickRate: ["0", "0", "0"] }, metrics),
  ).toThrow("saved.state.spreads.openRate must be sums of squares and products");
});

test("saved sums of another length are refused, and anything but an object", () => {
  expect(() => restoreSpreadSums("saved", { openRate: ["1", "1"] }, metrics)).toThrow(
    "must be an array of 3 whole numbers, as texts",
  );
  expect(() => restoreSpreadSums("saved", null, metrics)).toThrow("saved must be an object");
});

test.each([[[1, 1, 1]], [["-1", "-1", "1"]], [["1", "1", "-1"]], [["1", "1", "x"]]])(
  "sums of %j are refused",
  (openRate) => {
    expect(() =>
      restoreSpreadSums("saved", { openRate, clickRate: ["0", "0", "0"] }, metrics),
    ).toThrow("saved.openRate must be a decimal number from 0 up, as text");
  },
);

test("no digit is lost, in whatever order records and their sums are added", () => {
  const large = 94_906_267; // Its square is 9 007 199 515 875 289, beyond 2^53.
  const all = sumsOf([large, 1], [1, 1], [1, 1], [1, 1]);
  const merged = sumsOf([1, 1]);
  mergeSpreadSums(merged, sumsOf([1, 1], [large, 1]));
  mergeSpreadSums(merged, sumsOf([1, 1]));
  expect(saveSpreadSums(all)["openRate"]).toEqual(["9007199515875292", "4", "94906270"]);
  expect(saveSpreadSums(merged)).toEqual(saveSpreadSums(all));
});
