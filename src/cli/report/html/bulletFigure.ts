import { type BenchmarkComparison, bulletChart } from "engagement-metrics/benchmark";
import type { Writer } from "../writer.js";
import type { Figure } from "./figure.js";

/** What the layers of a bullet chart have: their marks, and the values from which and to which they go. */
interface Layer {
  readonly data: { readonly values: readonly BulletMark[] };
  readonly mark: { readonly type: "rect" | "rule"; readonly color?: string };
  readonly encoding: {
    readonly x: { readonly scale: { readonly domain: readonly [number, number] } };
  };
}

interface BulletMark {
  readonly from: number;
  readonly to?: number;
  readonly shade?: string;
}

const [width, height] = [380, 44];

/**
 * A KPI against a published figure, drawn from the library's bullet chart: the bar is the value, the
 * thin line its interval, the upright mark the figure, and the shades the bands or quantiles.
 */
export function bulletFigure(
  title: string,
  comparison: BenchmarkComparison,
  writer: Writer,
): Figure {
  const { benchmark, interval, reference, verdict, value } = comparison;
  const { lower, upper } = interval;
  const currency = comparison.currency ?? benchmark.currency;
  const written = (number: number): string => writer.quantity(number, benchmark.unit, currency);
  const chart = bulletChart(comparison, { title, formatMeasure: writer.measure });
  const layers = chart["layer"] as readonly Layer[];
  const [from = 0, to = 1] = layers[0]?.encoding.x.scale.domain ?? [];
  const x = (number: number): number => ((number - from) / (to - from)) * width;
  const bands = layers
    .flatMap(({ data }) => data.values)
    .filter(({ shade }) => shade !== undefined);
  return {
    title,
    text: chart.description,
    width,
    height: height + 22,
    parts: [
      ...layers.flatMap((layer) =>
        layer.data.values.map((mark) => markPart(mark, layer, bands, x)),
      ),
      `<text x="0" y="${height + 16}">${written(from)}</text>`,
      `<text class="end" x="${width}" y="${height + 16}">${written(to)}</text>`,
    ],
    table: {
      head: ["", title],
      aligns: ["left", "left"],
      rows: [
        ["Value", value === null ? "–" : written(value)],
        [
          "Interval",
          lower === null || upper === null ? "–" : `${written(lower)} to ${written(upper)}`,
        ],
        ["Figure", reference === null ? "–" : written(reference)],
        ...(bands.length === 0
          ? []
          : [
              [
                "Limits of the shades",
                bands
                  .slice(1)
                  .map((band) => written(band.from))
                  .join(", "),
              ],
            ]),
        ["Verdict", verdict],
      ],
    },
  };
}

function markPart(
  { from, to, shade }: BulletMark,
  { mark: { type, color } }: Layer,
  bands: readonly BulletMark[],
  x: (value: number) => number,
): string {
  const [start, end] = [x(from), x(to ?? from)];
  const middle = height / 2;
  if (type === "rect") {
    const tall = shade === undefined ? 16 : height;
    const kind = shade === undefined ? "bar" : `band${bandOf(shade, bands)}`;
    return `<rect class="${kind}" x="${start.toFixed(1)}" y="${middle - tall / 2}" width="${(end - start).toFixed(1)}" height="${tall}"/>`;
  }
  if (to === undefined) return `<path class="reference" d="M${start.toFixed(1)} 4V${height - 4}"/>`;
  const kind = color === "white" ? "halo" : "limits";
  return `<path class="${kind}" d="M${start.toFixed(1)} ${middle}H${end.toFixed(1)}"/>`;
}

/** The place of a shade: 0 is the lightest, which stands for the best band. */
function bandOf(shade: string, bands: readonly BulletMark[]): number {
  const shades = [...new Set(bands.map((band) => band.shade ?? ""))].sort().reverse();
  return Math.min(shades.indexOf(shade), 5);
}
