import { expect, test } from "vitest";
import { checkId, plainId, restoredId, savedId } from "../../src/kernel/id.js";

const beyond = 15_793_596_808_644_609n;

test.each(["a", "0", 0, -7, 5n, beyond])("%s is an id", (id) => {
  expect(() => {
    checkId("customerId", id);
  }).not.toThrow();
});

test.each(["", 1.5, Number.NaN, Infinity, null, undefined, {}, true])("%s is no id", (value) => {
  expect(() => {
    checkId("customerId", value);
  }).toThrow("customerId must be a non-empty text, a whole number or a bigint");
});

test("a number that has lost digits is refused with the way out", () => {
  expect(() => {
    checkId("customerId", Number(beyond));
  }).toThrow("pass the id as text or bigint");
});

test("5n and 5 are one id, and two ids beyond 2^53 stay two", () => {
  expect(plainId(5n)).toBe(5);
  expect(plainId("5")).toBe("5");
  expect(plainId(beyond)).toBe(beyond);
});

test.each(["a", 5, beyond, -beyond])("%s survives JSON", (id) => {
  const saved: unknown = JSON.parse(JSON.stringify(savedId(id)));
  expect(restoredId("saved", saved)).toBe(id);
});

test.each([{ bigint: "5" }, { bigint: 5 }, {}, ["5"]])("the saved id %j is refused", (saved) => {
  expect(() => restoredId("saved", saved)).toThrow("saved must be");
});
