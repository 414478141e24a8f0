import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import type { Unit } from "../../kernel/unit.js";
import { chartFrame, colours } from "../../kernel/vegaLite.js";
import { type VegaLiteSpecification } from "../../kernel/vegaLiteSpecification.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { measureText } from "../comparison/measureText.js";
import { measureWithValue } from "../comparison/measureWithValue.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { BenchmarkComparison } from "../reference/benchmarkComparison.js";
import type { ScorecardRow } from "../scorecard/scorecardRow.js";
import { type BulletParts, bandShades, bulletParts } from "./bulletParts.js";

/** How to write a {@link bulletChart}. */
export interface BulletChartOptions {
  /** The title. Default: the KPI's id. */
  readonly title?: string | undefined;
  /** Writes the numbers of the title: `(measure) => formatMeasure(measure, { locale: "id" })`. */
  readonly formatMeasure?: ((measure: Measure) => string) | undefined;
}

type Layer = Readonly<Record<string, unknown>>;

const height = 44;

/**
 * A KPI and its reference, as a chart for Vega-Lite to draw.
 *
 * The blue bar is the value, the thin line its interval, the upright mark the reference. The shades
 * in the background are the bands or quantiles of a benchmark, or the quartiles of the peers; the
 * worst shade is the darkest. The title says the same in words. A KPI without a value is drawn
 * without a bar.
 *
 * @param shown - A row of a {@link scorecard}, or the result of {@link compareToBenchmark}.
 * @returns A Vega-Lite specification: plain data.
 * @throws {@link InputError} If the argument is neither of the two.
 * @see Few (2006), Information Dashboard Design
 *
 * @example
 * const bounces = bounceRate({ bouncedSessions: 450, sessions: 1000 });
 * const { rows } = scorecard([bounces], { targets: { bounceRate: { value: 0.5 } } });
 * bulletChart(rows[0], { title: "Bounce rate" }).description; // "Bounce rate: 45.0% (41.9% to 48.1% at 95%): strong compared with 50.0%, the target"
 */
export function bulletChart(
  shown: ScorecardRow | BenchmarkComparison,
  options?: BulletChartOptions,
): VegaLiteSpecification {
  const { title: wantedTitle, formatMeasure = measureText } = plainOptions(options, [
    "title",
    "formatMeasure",
  ]);
  const parts = bulletParts(checkShown(shown));
  const { measure, comparison, reference, edges } = parts;
  const { metric, value, unit, better } = checkMeasure("shown", measure);
  const title = wantedTitle ?? metric;
  if (typeof title !== "string") throw new InputError("title", title, "a text");
  if (typeof formatMeasure !== "function") {
    throw new InputError("formatMeasure", formatMeasure, "a function");
  }
  const { lower = null, upper = null } = comparison?.interval ?? {};
  const ends = [value, lower, upper, reference, ...edges].filter((end) => end !== null);
  const domain = valueDomain(ends, unit);
  const [from, to] = domain;
  const bands = edges.length === 0 ? [] : [from, ...edges, to];
  const shades = bandShades(edges, better);
  const scale = { domain, nice: false };
  const axis = { title: axisTitle(measure), ...(unit === "fraction" && { format: ".1~%" }) };
  const x = { field: "from", type: "quantitative", scale, axis };
  /** A mark from one value to another, and from one height to another. */
  const layer = (mark: object, values: readonly object[], top: number, bottom: number): Layer => ({
    data: { values },
    mark: { aria: false, ...mark },
    encoding: {
      x,
      ...(values.some((some) => "to" in some) && { x2: { field: "to" } }),
      y: { value: top },
      ...(bottom !== top && { y2: { value: bottom } }),
      ...(values.some((some) => "shade" in some) && {
        color: { field: "shade", type: "nominal", scale: null },
      }),
    },
  });
  const middle = height / 2;
  const sentence = describe(parts, formatMeasure);
  const interval = lower === null || upper === null ? [] : [{ from: lower, to: upper }];
  return {
    ...chartFrame,
    title: { text: title, subtitle: sentence },
    description: `${title}: ${sentence.join(reference === null ? "; " : " ")}`,
    width: 420,
    height,
    layer: [
      layer(
        { type: "rect" },
        shades.slice(0, Math.max(bands.length - 1, 0)).map((shade, band) => ({
          from: bands[band],
          to: bands[band + 1],
          shade,
        })),
        0,
        height,
      ),
      layer(
        { type: "rect", color: colours.blue },
        value === null ? [] : [{ from: Math.min(value, 0), to: Math.max(value, 0) }],
        middle - 8,
        middle + 8,
      ),
      // A black line with a white edge is visible both on the bar and outside it.
      layer({ type: "rule", color: "white", strokeWidth: 5 }, interval, middle, middle),
      layer({ type: "rule", color: colours.ink, strokeWidth: 2 }, interval, middle, middle),
      layer(
        { type: "rule", color: colours.vermilion, strokeWidth: 4 },
        reference === null ? [] : [{ from: reference }],
        4,
        height - 4,
      ),
    ].filter(({ data }) => (data as { values: readonly object[] }).values.length > 0),
  };
}

function checkShown(shown: ScorecardRow | BenchmarkComparison): typeof shown {
  const parts: unknown = shown;
  if (isPlainObject(parts)) {
    const { comparisons, standsOn, benchmark, interval } = parts;
    const isRow = isPlainObject(comparisons) && Array.isArray(standsOn);
    if (isRow || (isPlainObject(benchmark) && isPlainObject(interval))) return shown;
  }
  throw new InputError("shown", shown, "a row of a scorecard or a comparison with a benchmark");
}

/** The axis from 0, where the bar begins, to a little beyond the outermost mark. */
function valueDomain(ends: readonly number[], unit: Unit): readonly [number, number] {
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const margin = (most - least) * 0.06;
  const isShare = unit === "fraction" && most <= 1;
  const to = most === 0 && least < 0 ? 0 : most + margin;
  return least === most ? [0, 1] : [least < 0 ? least - margin : 0, isShare ? Math.min(to, 1) : to];
}

function axisTitle({ unit, currency }: Measure): string | null {
  if (unit === "money") return currency ?? null;
  return ["seconds", "days", "periods", "points"].includes(unit) ? unit : null;
}

/** The chart in words, in two lines. */
function describe(
  { measure, comparison, reference, referenceName, verdict }: BulletParts,
  write: (measure: Measure) => string,
): readonly string[] {
  const writeValue = (value: number): string => write(measureWithValue(measure, value));
  const { lower = null, upper = null, level = 0 } = comparison?.interval ?? {};
  const limits =
    lower === null || upper === null
      ? ""
      : ` (${writeValue(lower)} to ${writeValue(upper)} at ${Number((level * 100).toPrecision(12))}%)`;
  return [
    `${write(measure)}${limits}: ${verdict}`,
    reference === null
      ? "nothing to compare it with"
      : `compared with ${writeValue(reference)}, ${referenceName}`,
  ];
}
