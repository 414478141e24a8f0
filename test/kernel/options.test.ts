import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { checkOptions } from "../../src/kernel/options.js";

/** Options are plain objects, and an instance of a class could hide its values. */
class Options {
  readonly level = 0.9;
}

const known = ["asOf", "timeZone", "level"];

test("known options, no options and options of another realm pass", () => {
  for (const options of [
    undefined,
    {},
    { asOf: 1 },
    runInNewContext("({ asOf: 1 })"),
    Object.create(null),
  ]) {
    expect(() => {
      checkOptions(options, known);
    }).not.toThrow();
  }
});

test.each([
  ["asof", "there is no such option (the closest is asOf), got 1"],
  ["timezone", "the closest is timeZone"],
  ["lvel", "the closest is level"],
])("the option %s is refused", (key, words) => {
  expect(() => {
    checkOptions({ [key]: 1 }, known);
  }).toThrow(`options.${key} must be left out: `);
  expect(() => {
    checkOptions({ [key]: 1 }, known);
  }).toThrow(words);
});

test.each([3, null, "x", [1], new Options(), new Map(), new Date(0)])(
  "%s is not taken for options",
  (options) => {
    expect(() => {
      checkOptions(options, known);
    }).toThrow("options must be a plain object");
  },
);
