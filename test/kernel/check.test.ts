import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isPlainObject } from "../../src/kernel/check.js";

class Options {
  readonly level = 0.9;
}

test.each<[string, unknown]>([
  ["an object literal", { level: 0.9 }],
  ["an object without a prototype", Object.create(null)],
  ["an object from JSON", JSON.parse('{"level": 0.9}')],
  ["an object of another realm", runInNewContext("({ level: 0.9 })")],
])("%s is plain", (_, value) => {
  expect(isPlainObject(value)).toBe(true);
});

test.each<[string, unknown]>([
  ["an array", [1]],
  ["an array of another realm", runInNewContext("[1]")],
  ["an instance of a class", new Options()],
  ["an object that inherits from another", Object.create({ level: 0.9 })],
  ["a Map", new Map()],
  ["a Date", new Date(0)],
  ["a function", () => 1],
  ["null", null],
  ["a text", "level"],
])("%s is not plain", (_, value) => {
  expect(isPlainObject(value)).toBe(false);
});
