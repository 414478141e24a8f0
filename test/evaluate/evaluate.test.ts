import { describe, expect, test } from "vitest";
import { inputSchema } from "../../src/catalog/index.js";
import { evaluate, inputStandard } from "../../src/evaluate/index.js";
import {
  customerEffortScore,
  customerSatisfactionScoreFromCounts,
  engagementScore,
  netPromoterScore,
  netPromoterScoreFromCounts,
} from "../../src/index.js";

const counts = { 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 };

describe("survey scores", () => {
  test("take answers or counts in one object with their options", () => {
    expect(evaluate("netPromoterScore", { answers: [10, 9, 8, 3] })).toEqual(
      netPromoterScore([10, 9, 8, 3]),
    );
    const bands = { promoters: 2, passives: 3, detractors: 1 };
    expect(evaluate("netPromoterScore", { counts: bands })).toEqual(
      netPromoterScoreFromCounts(bands),
    );
    expect(evaluate("customerSatisfactionScore", { counts, scale: 7, topBoxes: 3 })).toEqual(
      customerSatisfactionScoreFromCounts(counts, { scale: 7, topBoxes: 3 }),
    );
    expect(evaluate("customerEffortScore", { answers: [5, 4], scale: 5, method: "net" })).toEqual(
      customerEffortScore([5, 4], { scale: 5, method: "net" }),
    );
    expect(evaluate("customerEffortScore", { counts }).value).toBe(4.08);
  });

  test.each([
    ["neither", {}],
    ["both", { answers: [5], counts }],
  ])("refuse %s", (_, input) => {
    for (const id of ["netPromoterScore", "customerSatisfactionScore", "customerEffortScore"]) {
      expect(() => evaluate(id as "netPromoterScore", input as never)).toThrow(
        "answers must be given, or counts, and not both",
      );
    }
  });
});

test("the engagement score takes components in one object with its options", () => {
  const components = [{ id: "a", value: 5, minimum: 0, maximum: 10, weight: 1 }];
  expect(evaluate("engagementScore", { components, method: "geometric" })).toEqual(
    engagementScore(components, { method: "geometric" }),
  );
  expect(() => evaluate("engagementScore", {} as never)).toThrow("components must be an iterable");
});

test.each([undefined, null, 5, "x"])("%j is refused as an input", (input) => {
  expect(() => evaluate("netPromoterScore", input as never)).toThrow("input must be an object");
  expect(() => evaluate("churnRate", input as never)).toThrow("input must be an object");
});

test.each(["", "toString", "__proto__", "hasOwnProperty", undefined, null, 5])(
  "%j is refused as the id of a KPI",
  (id) => {
    expect(() => evaluate(id as never, {} as never)).toThrow(
      "id must be the id of a KPI in the catalog",
    );
  },
);

test.each([
  ["churnrate", "churnRate"],
  ["churn", "churnRate"],
  ["AOV", "averageOrderValue"],
  ["nps", "netPromoterScore"],
  ["openRates", "openRate"],
])("the error on the id %s names %s", (id, closest) => {
  const message = `id must be the id of a KPI in the catalog (the closest is ${closest}), got "${id}"`;
  for (const ask of [evaluate, inputSchema, inputStandard]) {
    expect(() => ask(id as never, {} as never)).toThrow(message);
  }
});

test("every value that JSON can hold gives an InputError, not another error", () => {
  const hostile: unknown[] = [
    { toString: 1 },
    { valueOf: 1 },
    Object.create(null),
    Symbol("x"),
    [[]],
  ];
  for (const value of hostile) {
    expect(() =>
      evaluate("churnRate", { customersAtStart: 5, customersLost: value as never }),
    ).toThrow("customersLost must be a whole number");
    expect(() => evaluate(value as never, {} as never)).toThrow("id must be the id of a KPI");
  }
  const forged = { toStringTag: "[object Decimal]", d: [123], e: 2, s: 1 };
  expect(() => evaluate("averageOrderValue", { revenue: forged as never, orders: 1 })).toThrow(
    "revenue must be an amount",
  );
});
