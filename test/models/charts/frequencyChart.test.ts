import { describe, expect, test } from "vitest";
import { chartFrame } from "../../../src/kernel/vegaLite.js";
import {
  type FrequencyFit,
  frequencyChart,
  type HoldoutByFrequency,
} from "../../../src/models/index.js";

const fit: FrequencyFit = {
  counted: "customers",
  customers: 10,
  bins: [
    { bin: "0", repeatPurchases: 0, actual: 6, expected: 5.84 },
    { bin: "1", repeatPurchases: 1, actual: 0, expected: 0.0163 },
    { bin: "2+", repeatPurchases: 2, actual: 1204, expected: 1199.96 },
  ],
};
const holdout: HoldoutByFrequency = {
  counted: "holdout purchases per customer",
  customers: 3,
  bins: [
    { bin: "0", repeatPurchases: 0, customers: 3, actual: 0.25, expected: 0 },
    { bin: "1+", repeatPurchases: 1, customers: 0, actual: null, expected: null },
  ],
};

test("a frequency fit becomes a bar for each number", () => {
  const domain = ["actual", "expected"];
  expect(frequencyChart(fit)).toEqual({
    ...chartFrame,
    title: "Customers by repeat purchases",
    description:
      "Customers by repeat purchases: 0: 6, 5.8 expected; 1: 0, 0.02 expected; 2+: 1204, 1200 expected",
    width: 420,
    height: 240,
    data: {
      values: [
        { bin: "0", series: "actual", value: 6 },
        { bin: "0", series: "expected", value: 5.84 },
        { bin: "1", series: "actual", value: 0 },
        { bin: "1", series: "expected", value: 0.0163 },
        { bin: "2+", series: "actual", value: 1204 },
        { bin: "2+", series: "expected", value: 1199.96 },
      ],
    },
    mark: { type: "bar" },
    encoding: {
      x: {
        field: "bin",
        type: "nominal",
        scale: { domain: ["0", "1", "2+"] },
        axis: { title: "repeat purchases", labelAngle: 0 },
      },
      xOffset: { field: "series", type: "nominal", scale: { domain } },
      y: { field: "value", type: "quantitative", title: "customers", stack: null },
      color: {
        field: "series",
        type: "nominal",
        scale: { domain, range: ["#1a1a1a", "#0072b2"] },
        legend: { title: null, orient: "bottom" },
      },
    },
  });
});

test("a holdout by frequency has no bars for bins without customers", () => {
  const chart = frequencyChart(holdout);
  expect(chart.description).toBe(
    "Holdout purchases per customer by repeat purchases of the calibration: 0: 0.3, 0 expected; 1+: nobody",
  );
  expect(chart["data"]).toEqual({
    values: [
      { bin: "0", series: "actual", value: 0.25 },
      { bin: "0", series: "expected", value: 0 },
    ],
  });
});

test("without any bars the axis goes from 0 to 1", () => {
  const chart = frequencyChart({ ...holdout, bins: holdout.bins.slice(1) });
  expect(chart["encoding"]).toMatchObject({ y: { scale: { domain: [0, 1] } } });
});

test("the title can be chosen", () => {
  const chart = frequencyChart(fit, { title: "Our shop" });
  expect(chart["title"]).toBe("Our shop");
  expect(chart.description).toMatch(/^Our shop: 0: 6, /);
});

describe("invalid input is refused", () => {
  const shown = "shown must be a frequency fit or a holdout by frequency";
  const bin = { bin: "0", actual: 1, expected: 1 };
  test.each<[unknown, unknown, string]>([
    [3, {}, shown],
    [{ ...fit, counted: 1 }, {}, shown],
    [{ ...fit, bins: "none" }, {}, shown],
    [{ ...fit, bins: [3] }, {}, shown],
    [{ ...fit, bins: [bin, { ...bin, bin: 0 }] }, {}, shown],
    [{ ...fit, bins: [bin, { ...bin, actual: "1" }] }, {}, shown],
    [{ ...fit, bins: [{ ...bin, expected: Number.NaN }] }, {}, shown],
    [fit, { title: 3 }, "title must be a text, got 3"],
    [fit, "all", "options must be a plain object"],
  ])("%#", (frequencies, options, sentence) => {
    expect(() => frequencyChart(frequencies as FrequencyFit, options as object)).toThrow(sentence);
  });
});
