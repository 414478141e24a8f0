import { checkOptions, choice, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { chartFrame, colours, type VegaLiteSpecification } from "../../kernel/vegaLite.js";
import type { PurchaseTracking } from "../accuracy/purchaseTracking.js";
import type { TrackingStep } from "../accuracy/trackingStep.js";

/** How a chart of purchases over time is to be written. */
export interface TrackingChartOptions {
  /** Its title; "Repeat purchases" unless said. */
  readonly title?: string | undefined;
  /** Whether purchases are added up (`"cumulative"`, unless said) or shown step by step. */
  readonly show?: "cumulative" | "steps" | undefined;
}

/**
 * Repeat purchases over time beside what a model expects, as a chart for Vega-Lite to draw.
 *
 * The black line is what customers bought, the dashed blue one what the model expects; the upright
 * line is where the holdout begins. The subtitle says how far the model was off in the holdout.
 *
 * @param tracking - What {@link purchaseTracking} gives.
 * @returns A Vega-Lite specification: plain data.
 * @throws {@link InputError} If it is no tracking, or an option cannot be right.
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
  checkOptions(options);
  const { steps, calibrationEnd, timeUnit, startsOn } = readTracking(tracking);
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
          color: seriesOf([colours.ink, colours.blue]),
          strokeDash: seriesOf([
            [1, 0],
            [6, 4],
          ]),
        },
      },
    ],
  };
}

function seriesOf(range: readonly unknown[]): object {
  return {
    field: "series",
    type: "nominal",
    scale: { domain: ["actual", "expected"], range },
    legend: { title: null, orient: "bottom" },
  };
}

/** The steps that begin in the holdout, in words. */
function holdoutSentence(steps: readonly TrackingStep[], calibrationEnd: number): string {
  const holdout = steps.filter(({ from }) => from >= calibrationEnd - 1e-9);
  const sumOf = (field: "actual" | "expected"): number =>
    holdout.reduce((sum, step) => sum + step[field], 0);
  return `${sumOf("actual")} in the holdout, ${Number(sumOf("expected").toFixed(1))} expected`;
}

function readTracking(tracking: PurchaseTracking): PurchaseTracking {
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
