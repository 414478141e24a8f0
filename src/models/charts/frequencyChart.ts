import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { chartFrame, colours } from "../../kernel/vegaLite.js";
import { type VegaLiteSpecification } from "../../kernel/vegaLiteSpecification.js";
import type { FrequencyFit } from "../accuracy/frequencyFit.js";
import type { HoldoutByFrequency } from "../accuracy/holdoutByFrequency.js";

/** The title of a {@link frequencyChart}. */
export interface FrequencyChartOptions {
  /** The title of the chart. Default: what the bars count, such as `"Customers by repeat purchases"`. */
  readonly title?: string | undefined;
}

/** The two bars of a bin. */
const series = ["actual", "expected"] as const;

/**
 * Makes a bar chart that compares actual with expected numbers by repeat purchases.
 *
 * Black bars show actual numbers, and blue bars show the numbers that the model expects. Bins
 * without customers have no bars.
 *
 * @param shown - A result of {@link frequencyFit} or {@link holdoutByFrequency}.
 * @param options - The title.
 * @returns A Vega-Lite specification, as plain data, with a `description` in words.
 * @throws {@link InputError} If `shown` is neither of the two results, or the title is not a text.
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 38, weight: 6 },
 *   { repeatPurchases: 2, recency: 10, age: 38, weight: 4 },
 * ];
 * frequencyChart(frequencyFit(model, customers, { last: 2 })).description; // "Customers by repeat purchases: 0: 6, 5.8 expected; 1: 0, 2 expected; 2+: 4, 2.2 expected"
 */
export function frequencyChart(
  shown: FrequencyFit | HoldoutByFrequency,
  options?: FrequencyChartOptions,
): VegaLiteSpecification {
  checkOptions(options, ["title"]);
  const { counted, bins } = checkedShown(shown);
  const what = `${counted.slice(0, 1).toUpperCase()}${counted.slice(1)}`;
  const before = counted === "customers" ? "" : " of the calibration";
  const { title = `${what} by repeat purchases${before}` } = options ?? {};
  if (typeof title !== "string") throw new InputError("title", title, "a text");
  const names = bins.map(({ bin }) => bin);
  const values = bins.flatMap((bin) =>
    series.flatMap((of) =>
      bin[of] === null ? [] : [{ bin: bin.bin, series: of, value: bin[of] }],
    ),
  );
  const written = bins.map(({ bin, actual, expected }) =>
    actual === null || expected === null
      ? `${bin}: nobody`
      : `${bin}: ${roundedForText(actual)}, ${roundedForText(expected)} expected`,
  );
  const order = { domain: series };
  return {
    ...chartFrame,
    title,
    description: `${title}: ${written.join("; ")}`,
    width: 420,
    height: 240,
    data: { values },
    mark: { type: "bar" },
    encoding: {
      x: {
        field: "bin",
        type: "nominal",
        scale: { domain: names },
        axis: { title: "repeat purchases", labelAngle: 0 },
      },
      xOffset: { field: "series", type: "nominal", scale: order },
      y: {
        field: "value",
        type: "quantitative",
        title: counted,
        stack: null,
        ...(values.length === 0 && { scale: { domain: [0, 1] } }),
      },
      color: {
        field: "series",
        type: "nominal",
        scale: { ...order, range: [colours.ink, colours.blue] },
        legend: { title: null, orient: "bottom" },
      },
    },
  };
}

/** Rounds a number for the description: to one decimal, or below 1 to one significant digit. */
function roundedForText(value: number): number {
  return Number(
    value.toPrecision(value < 1 ? 1 : Math.min(100, Math.floor(Math.log10(value)) + 2)),
  );
}

function checkedShown(shown: FrequencyFit | HoldoutByFrequency): typeof shown {
  if (isPlainObject(shown)) {
    const { counted, bins } = shown as Partial<FrequencyFit>;
    const isValue = (value: unknown): boolean => value === null || Number.isFinite(value);
    const isBin = (bin: unknown): boolean =>
      isPlainObject(bin) &&
      typeof bin["bin"] === "string" &&
      isValue(bin["actual"]) &&
      isValue(bin["expected"]);
    if (typeof counted === "string" && Array.isArray(bins) && bins.every(isBin)) return shown;
  }
  throw new InputError("shown", shown, "a frequency fit or a holdout by frequency");
}
