import { expect, test } from "vitest";
import { readSavedState } from "../../src/stream/savedState.js";

test("the state of the same aggregator and version is read", () => {
  const state = { sum: 5 };
  expect(readSavedState({ aggregator: "sums", version: 2, state }, "sums", 2)).toBe(state);
});

test.each([
  [{ aggregator: "others", version: 2, state: {} }, 'got "others"'],
  [{ version: 2, state: {} }, "got object"],
  [undefined, "got undefined"],
  [null, "got null"],
  [5, "got 5"],
])("%j is not a state of the aggregator", (saved, received) => {
  expect(() => readSavedState(saved, "sums", 2)).toThrow(
    `saved must be a state that the aggregator "sums" saved, ${received}`,
  );
});

test.each([[1], ["2"], [undefined]])("a state of the version %j is refused", (version) => {
  expect(() => readSavedState({ aggregator: "sums", version, state: {} }, "sums", 2)).toThrow(
    "saved.version must be 2: another version of the library saved the state, and",
  );
});
