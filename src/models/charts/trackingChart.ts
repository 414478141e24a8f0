import { choice, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { chartFrame, colours } from "../../kernel/vegaLite.js";
import { type VegaLiteSpecification } from "../../kernel/vegaLiteSpecification.js";
import type { PurchaseTracking } from "../accuracy/purchaseTracking.js";
import type { TrackingStep } from "../accuracy/trackingStep.js";

/** The title of a {@link trackingChart}, and what its lines show. */
export interface TrackingChartOptions {
  /** The title of the chart. Default `"Repeat purchases"`. */
  readonly title?: string | undefined;
  /** Whether the lines show cumulative purchases or the purchases of each step. Default `"cumulative"`. */
  readonly show?: "cumulative" | "steps" | undefined;
}

/**
 * Makes a line chart that compares actual with expected repeat purchases over time.
 *
 * The black line shows actual purchases, the dashed blue line shows the purchases that the model
 * expects, and the vertical line marks the start of the holdout. The subtitle gives both numbers
 * for the holdout.
 *
 * @param tracking - A result of {@link purchaseTracking}.
 * @param options - The title, and what the lines show, such as `{ show: "steps" }`.
 * @returns A Vega-Lite specification, as plain data, with a `description` in words.
 * @throws {@link InputError} If `tracking` is not a tracking, or an option is invalid.
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const moments = [
 *   { time: 0, newCustomers: 100, repeatPurchases: 0 },
 *   { time: 20, newCustomers: 0, repeatPurchases: 80 },
 *   { time: 45, newCustomers: 0, repeatPurchases: 30 },
 * ];
 * const ends = { startsOn: "2026-01-01", calibrationEnd: 39, holdoutEnd: 78 };
 * const timeline = { ...ends, timeUnit: "week", moments };
 * const tracking = purchaseTracking(model, timeline, { every: { amount: 1, unit: "week" } });
 * trackingChart(tracking).description; // "Repeat purchases: 30 in the holdout, 66.4 expected"
 */
export function trackingChart(
  tracking: PurchaseTracking,
  options?: TrackingChartOptions,
): VegaLiteSpecification {
  checkOptions(options, ["title", "show"]);
  const { steps, calibrationEnd, timeUnit, startsOn } = checkedTracking(tracking);
  const { title = "Repeat purchases" } = options ?? {};
  if (typeof title !== "string") throw new InputError("title", title, "a text");
  const shown = choice(options, "show", ["cumulative", "steps"], "cumulative");
  const isCumulative = shown === "cumulative";
  const values = steps.flatMap((step) => [
    {
      to: step.to,
      series: "actual",
      purchases: isCumulative ? step.cumulativeActual : step.actual,
    },
    {
      to: step.to,
      series: "expected",
      purchases: isCumulative ? step.cumulativeExpected : step.expected,
    },
  ]);
  const sentence = holdoutSentence(steps, calibrationEnd);
  const x = {
    field: "to",
    type: "quantitative",
    title: `${timeUnit}s since ${startsOn ?? "the first order"}`,
    scale: { domain: [0, steps[steps.length - 1]?.to ?? 1], nice: false },
  };
  return {
    ...chartFrame,
    title: { text: title, subtitle: sentence },
    description: `${title}: ${sentence}`,
    width: 420,
    height: 240,
    layer: [
      {
        data: { values: [{ to: calibrationEnd }] },
        mark: { type: "rule", color: colours.vermilion, strokeWidth: 1.5, aria: false },
        encoding: { x },
      },
      {
        data: { values },
        mark: { type: "line", strokeWidth: 2 },
        encoding: {
          x,
          y: {
            field: "purchases",
            type: "quantitative",
            title: isCumulative ? "added up" : "in each step",
            ...(values.length === 0 && { scale: { domain: [0, 1] } }),
          },
          color: seriesEncoding([colours.ink, colours.blue]),
          strokeDash: seriesEncoding([
            [1, 0],
            [6, 4],
          ]),
        },
      },
    ],
  };
}

/** The encoding of the two lines, with a colour or a dash for each. */
function seriesEncoding(range: readonly unknown[]): object {
  return {
    field: "series",
    type: "nominal",
    scale: { domain: ["actual", "expected"], range },
    legend: { title: null, orient: "bottom" },
  };
}

/** Actual and expected purchases of the steps that begin in the holdout, in words. */
function holdoutSentence(steps: readonly TrackingStep[], calibrationEnd: number): string {
  const holdout = steps.filter(({ from }) => from >= calibrationEnd - 1e-9);
  const sumOf = (field: "actual" | "expected"): number =>
    holdout.reduce((sum, step) => sum + step[field], 0);
  return `${sumOf("actual")} in the holdout, ${Number(sumOf("expected").toFixed(1))} expected`;
}

function checkedTracking(tracking: PurchaseTracking): PurchaseTracking {
  if (isPlainObject(tracking)) {
    const { steps, calibrationEnd, timeUnit, startsOn } = tracking as Partial<PurchaseTracking>;
    const isStep = (step: unknown): boolean =>
      isPlainObject(step) &&
      ["from", "to", "actual", "expected", "cumulativeActual", "cumulativeExpected"].every(
        (field) => Number.isFinite(step[field]),
      );
    const areWords = [timeUnit, startsOn ?? ""].every((word) => typeof word === "string");
    const areSteps = Array.isArray(steps) && steps.every(isStep);
    if (areWords && areSteps && Number.isFinite(calibrationEnd)) return tracking;
  }
  throw new InputError("tracking", tracking, "a tracking of purchases");
}
