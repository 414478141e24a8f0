import { expect, test } from "vitest";
import { definitionOf } from "../../src/kernel/definition.js";
import { historyPart, readHistory } from "../../src/kernel/history.js";

test("what the caller states is added to what the KPI sets", () => {
  const definition = { attribution: "7-day click", window: 7 };
  expect(definitionOf({ definition }, { rule: "single-page" })).toEqual({
    definition: { rule: "single-page", attribution: "7-day click", window: 7 },
  });
  expect(definitionOf({ definition })).toEqual({ definition });
});

test("nothing stated is no definition", () => {
  for (const input of [undefined, null, {}, { definition: null }, { definition: {} }]) {
    expect(definitionOf(input)).toEqual({});
    expect(definitionOf(input, {})).toEqual({});
    expect(definitionOf(input, { scale: 5 })).toEqual({ definition: { scale: 5 } });
  }
});

test("a key that the KPI sets must agree", () => {
  expect(definitionOf({ definition: { scale: 5 } }, { scale: 5 })).toEqual({
    definition: { scale: 5 },
  });
  expect(() => definitionOf({ definition: { scale: 7 } }, { scale: 5 })).toThrow(
    "definition.scale must be 5, got 7",
  );
});

test.each(["constructor", "toString", "__proto__"])(
  "a part named %s is a part like any other, whatever objects inherit",
  (key) => {
    const definition = JSON.parse(`{ "${key}": "x" }`) as Record<string, string>;
    expect(definitionOf({ definition }, { scale: 5 })).toEqual({
      definition: JSON.parse(`{ "scale": 5, "${key}": "x" }`) as unknown,
    });
    const wrong = JSON.parse(`{ "${key}": true }`) as Record<string, boolean>;
    expect(() => definitionOf({ definition: wrong }, { scale: 5 })).toThrow(
      `definition.${key} must be a text or a finite number, got true`,
    );
  },
);

test("where history begins is no part of what the caller states", () => {
  for (const stated of ["complete", "in-data", "2024-01-01"]) {
    for (const history of [undefined, null, "complete", stated]) {
      const input = { history, definition: { history: stated } };
      expect(() => readHistory(input, "in-data")).toThrow(
        `history must be "complete", "in-data" or an ISO date, and no part of the definition, got "${stated}"`,
      );
    }
  }
  expect(readHistory({ history: "complete", definition: { shop: "Bangkok" } }, undefined)).toBe(
    "complete",
  );
});

test.each([{ a: null }, { a: true }, { a: Number.NaN }, { a: {} }])(
  "%j is refused",
  (definition) => {
    expect(() => definitionOf({ definition })).toThrow(
      "definition.a must be a text or a finite number",
    );
  },
);

test.each([["text"], [7], [["a"]], [new Map()]])("%j is no definition", (definition) => {
  expect(() => definitionOf({ definition })).toThrow("definition must be a plain object");
});

test("a history is complete, in the data, or since a date", () => {
  for (const history of ["complete", "in-data", "2024-01-01"]) {
    expect(readHistory({ history }, undefined)).toBe(history);
  }
  expect(readHistory({ history: null }, "in-data")).toBe("in-data");
  expect(readHistory({}, undefined)).toBeUndefined();
  for (const history of ["all", "2024-02-30", "2024", 2024, new Date(0)]) {
    expect(() => readHistory({ history }, undefined)).toThrow("history must be");
  }
  expect(historyPart("complete")).toEqual({});
  expect(historyPart(undefined)).toEqual({});
  expect(historyPart("in-data")).toEqual({ history: "in-data" });
});
