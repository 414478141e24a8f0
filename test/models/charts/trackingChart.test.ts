import { describe, expect, test } from "vitest";
import { chartFrame } from "../../../src/kernel/vegaLite.js";
import { type PurchaseTracking, trackingChart } from "../../../src/models/index.js";

const tracking: PurchaseTracking = {
  timeUnit: "week",
  startsOn: "2026-01-01",
  calibrationEnd: 1,
  steps: [
    {
      from: 0,
      to: 1,
      newCustomers: 3,
      actual: 2,
      expected: 1.5,
      cumulativeActual: 2,
      cumulativeExpected: 1.5,
    },
    {
      from: 1 - 1e-10,
      to: 2,
      newCustomers: 0,
      actual: 5,
      expected: 4.36,
      cumulativeActual: 7,
      cumulativeExpected: 5.86,
    },
    {
      from: 2,
      to: 2.5,
      newCustomers: 0,
      actual: 1,
      expected: 0.5,
      cumulativeActual: 8,
      cumulativeExpected: 6.36,
    },
  ],
};

function points(values: readonly (readonly [number, number, number])[]): object[] {
  return values.flatMap(([to, actual, expected]) => [
    { to, series: "actual", purchases: actual },
    { to, series: "expected", purchases: expected },
  ]);
}

test("a tracking becomes two lines and a rule at the start of the holdout", () => {
  const x = {
    field: "to",
    type: "quantitative",
    title: "weeks since 2026-01-01",
    scale: { domain: [0, 2.5], nice: false },
  };
  const line = {
    field: "series",
    type: "nominal",
    legend: { title: null, orient: "bottom" },
  };
  const domain = ["actual", "expected"];
  expect(trackingChart(tracking)).toEqual({
    ...chartFrame,
    title: { text: "Repeat purchases", subtitle: "6 in the holdout, 4.9 expected" },
    description: "Repeat purchases: 6 in the holdout, 4.9 expected",
    width: 420,
    height: 240,
    layer: [
      {
        data: { values: [{ to: 1 }] },
        mark: { type: "rule", color: "#d55e00", strokeWidth: 1.5, aria: false },
        encoding: { x },
      },
      {
        data: {
          values: points([
            [1, 2, 1.5],
            [2, 7, 5.86],
            [2.5, 8, 6.36],
          ]),
        },
        mark: { type: "line", strokeWidth: 2 },
        encoding: {
          x,
          y: { field: "purchases", type: "quantitative", title: "added up" },
          color: { ...line, scale: { domain, range: ["#1a1a1a", "#0072b2"] } },
          strokeDash: {
            ...line,
            scale: {
              domain,
              range: [
                [1, 0],
                [6, 4],
              ],
            },
          },
        },
      },
    ],
  });
});

test("the lines can show the purchases of each step", () => {
  const [, lines] = trackingChart(tracking, { show: "steps", title: "Our shop" })[
    "layer"
  ] as object[];
  expect(lines).toMatchObject({
    data: {
      values: points([
        [1, 2, 1.5],
        [2, 5, 4.36],
        [2.5, 1, 0.5],
      ]),
    },
    encoding: { y: { title: "in each step" } },
  });
});

test("a tracking without orders has an empty chart", () => {
  const chart = trackingChart({ ...tracking, startsOn: null, steps: [] });
  expect(chart.description).toBe("Repeat purchases: 0 in the holdout, 0 expected");
  expect((chart["layer"] as object[])[1]).toMatchObject({
    encoding: {
      x: { title: "weeks since the first order", scale: { domain: [0, 1] } },
      y: { scale: { domain: [0, 1] } },
    },
  });
});

describe("invalid input is refused", () => {
  const [step] = tracking.steps;
  const refused = "tracking must be a tracking of purchases";
  test.each<[unknown, unknown, string]>([
    [3, {}, refused],
    [{ ...tracking, steps: "none" }, {}, refused],
    [{ ...tracking, steps: [step, 3] }, {}, refused],
    [{ ...tracking, startsOn: {} }, {}, refused],
    [{ ...tracking, timeUnit: 1 }, {}, refused],
    [{ ...tracking, calibrationEnd: Number.NaN }, {}, refused],
    ...["from", "to", "actual", "expected", "cumulativeActual", "cumulativeExpected"].map(
      (field): [unknown, unknown, string] => [
        { ...tracking, steps: [step, { ...step, [field]: "1" }] },
        {},
        refused,
      ],
    ),
    [tracking, { title: 3 }, "title must be a text, got 3"],
    [tracking, { show: "all" }, 'show must be one of cumulative, steps, got "all"'],
    [tracking, "all", "options must be a plain object"],
  ])("%#", (purchases, options, sentence) => {
    expect(() => trackingChart(purchases as PurchaseTracking, options as object)).toThrow(sentence);
  });
});
