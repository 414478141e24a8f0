import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { closest } from "../../src/kernel/closest.js";
import { checkOptions } from "../../src/kernel/options.js";

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
  [
    "asof",
    "options.asof must be left out, since there is no such option (did you mean asOf?), got 1",
  ],
  ["timezone", "did you mean timeZone?"],
  ["confidence", "since there is no such option, got 1"],
])("the option %s is refused", (key, words) => {
  expect(() => {
    checkOptions({ [key]: 1 }, known);
  }).toThrow(words);
});

test.each([3, null, "x", [1], new (class Options {})(), new Map(), new Date(0)])(
  "%s is not taken for options",
  (options) => {
    expect(() => {
      checkOptions(options, known);
    }).toThrow("options must be a plain object");
  },
);

test("the closest word is found within a third of its letters", () => {
  expect(closest("churnrate", ["openRate", "churnRate"])).toBe("churnRate");
  expect(closest("chrunRate", ["openRate", "churnRate"])).toBe("churnRate");
  expect(closest("revenue", ["openRate", "churnRate"])).toBeUndefined();
  expect(closest("x", [])).toBeUndefined();
});
