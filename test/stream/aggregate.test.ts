import { expect, test } from "vitest";
import {
  aggregate,
  groupBy,
  netPromoterScoreAggregator,
  orderAmountsAggregator,
} from "../../src/index.js";

test.each([undefined, null, 5, {}])("refuses the source %j", (source) => {
  expect(() => aggregate(source as never, netPromoterScoreAggregator)).toThrow(
    "answers must be an iterable",
  );
});

test("passes on errors that are not InputErrors", () => {
  const broken = groupBy((): string => {
    throw new TypeError("broken key");
  }, orderAmountsAggregator);
  expect(() => aggregate([{ amount: 1 }], broken)).toThrow(new TypeError("broken key"));
  const source = {
    *[Symbol.iterator](): Generator<number> {
      yield 9;
      throw new Error("file gone");
    },
  };
  expect(() => aggregate(source, netPromoterScoreAggregator)).toThrow("file gone");
});

test("names the position of an answer, and the position and field of a record", () => {
  expect(() => aggregate([9, 11], netPromoterScoreAggregator)).toThrow(/^answers\[1\] must be/);
  expect(() => aggregate([{ amount: "x" }], orderAmountsAggregator)).toThrow(
    /^orders\[0\]\.amount must be/,
  );
  expect(() => aggregate([null as never], orderAmountsAggregator)).toThrow(
    /^orders\[0\] must be an object/,
  );
});

test("closes the source at an item that cannot be right", () => {
  let closed = false;
  function* answers(): Generator<number> {
    try {
      yield 9;
      yield 99;
    } finally {
      closed = true;
    }
  }
  expect(() => aggregate(answers(), netPromoterScoreAggregator)).toThrow("answers[1]");
  expect(closed).toBe(true);
});

test("names the position of a wrong order in an array that addAll takes", () => {
  const orders = Array.from({ length: 1000 }, (_, place) => ({
    amount: place === 777 ? "1,5" : 1,
  }));
  expect(() => aggregate(orders, orderAmountsAggregator)).toThrow("orders[777].amount must be");
});
