import { checkOptions, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { chartFrame, colours, type VegaLiteSpecification } from "../../kernel/vegaLite.js";
import type { FrequencyFit } from "../accuracy/frequencyFit.js";
import type { HoldoutByFrequency } from "../accuracy/holdoutByFrequency.js";

/** How a chart by repeat purchases is to be written. */
export interface FrequencyChartOptions {
  /** Its title; what is counted, and by what, unless said. */
  readonly title?: string | undefined;
}

const series = ["actual", "expected"] as const;

/**
 * What there was beside what a model expects, by repeat purchases, as a chart for Vega-Lite to draw.
 *
 * Black bars are what there was, blue ones what the model expects. Bins without customers have none.
 *
 * @param shown - What {@link frequencyFit} or {@link holdoutByFrequency} gives.
 * @returns A Vega-Lite specification: plain data.
 * @throws {@link InputError} If it is neither, or the title is no text.
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
  checkOptions(options);
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
      : `${bin}: ${rounded(actual)}, ${rounded(expected)} expected`,
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

function rounded(value: number): number {
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
