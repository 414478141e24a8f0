import { describe, expect, test } from "vitest";
import { checkSameMeaning, isEmpty, isSameDefinition } from "../../src/statistics/sameMeaning.js";

describe("definitions", () => {
  test.each<[object | undefined, object | undefined, boolean]>([
    [undefined, undefined, true],
    [undefined, {}, true],
    [{ rule: "a", scale: 5 }, { scale: 5, rule: "a" }, true],
    [{ rule: "a" }, { rule: "b" }, false],
    [{ rule: "a" }, { rule: "a", scale: 5 }, false],
    [{ rule: "a", scale: 5 }, { rule: "a" }, false],
    [{ rule: "a" }, undefined, false],
    [undefined, { rule: "a" }, false],
  ])("%j and %j: the same is %s", (one, other, isSame) => {
    const [first, second] = [one, other].map((definition) => ({ definition }));
    expect(isSameDefinition(first as object, second as object)).toBe(isSame);
  });
});

test("an empty measure has counted nothing, and names no currency", () => {
  const [nothing, euros] = [{ numerator: 0, denominator: 0 }, { currency: "EUR" }];
  expect(isEmpty(nothing)).toBe(true);
  expect(isEmpty({ ...nothing, ...euros })).toBe(false);
  expect(isEmpty({ numerator: 0, denominator: 1 })).toBe(false);
  expect(isEmpty({ numerator: 1, denominator: 0 })).toBe(false);
  expect(isEmpty(null)).toBe(false);
});

test("an empty measure may lack the currency, and no other field", () => {
  const wanted = { metric: "averageOrderValue", currency: "EUR", numerator: 5, denominator: 1 };
  const nothing = { metric: "averageOrderValue", numerator: 0, denominator: 0 };
  const check = (measure: object): void => {
    checkSameMeaning("measure", measure, wanted, "as in the others", ["metric", "currency"]);
  };
  expect(() => {
    check(nothing);
  }).not.toThrow();
  expect(() => {
    check({ ...nothing, numerator: 1 });
  }).toThrow("measure.currency must be EUR, as in the others, got undefined");
  expect(() => {
    check({ ...nothing, metric: "churnRate" });
  }).toThrow('measure.metric must be averageOrderValue, as in the others, got "churnRate"');
});

test("definitions that differ are named in words, sorted", () => {
  expect(() => {
    checkSameMeaning("measure", { definition: { rule: "a", method: "top" } }, {}, "as before", []);
  }).toThrow('measure.definition must be none, as before, got "method top, rule a"');
});
