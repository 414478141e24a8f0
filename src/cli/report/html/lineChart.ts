import type { ControlLimits } from "engagement-metrics/benchmark";
import type { Writer } from "../writer.js";
import { type ChartPoint, rangeOf } from "./chartPoint.js";
import { escaped } from "./escaped.js";
import { svg } from "./svg.js";

const [width, height] = [380, 180];
const [left, right, top, bottom] = [78, 20, 14, 30];

/**
 * A line over time; a period without a value interrupts it, and thin lines are intervals. The shaded
 * range is what the months before the last one show to be usual.
 */
export function lineChart(
  title: string,
  points: readonly ChartPoint[],
  text: string,
  writer: Writer,
  usual: ControlLimits | null,
): string {
  const limits = usual === null ? [] : [usual.lower, usual.upper];
  const [least, most] = rangeOf(points, limits);
  const across = (width - left - right) / Math.max(1, points.length - 1);
  const x = (at: number): string => (left + at * across).toFixed(1);
  const y = (value: number): string =>
    (height - bottom - ((value - least) / (most - least)) * (height - top - bottom)).toFixed(1);
  const written = (value: number): string => {
    const measure = points.find((point) => point.value !== null)?.measure;
    return measure === undefined ? "" : writer.measure({ ...measure, value });
  };
  const parts = [
    ...(usual === null
      ? []
      : [
          `<path class="range" d="M${String(left)} ${y(usual.upper)}H${String(width - right)}V${y(usual.lower)}H${String(left)}Z"/>`,
        ]),
    ...[least, most].map(
      (value) =>
        `<path class="grid" d="M${String(left)} ${y(value)}H${String(width - right)}"/><text class="end" x="${String(left - 6)}" y="${y(value)}" dy="4">${escaped(written(value))}</text>`,
    ),
    ...points.map(({ lower, upper }, at) =>
      lower === null || upper === null
        ? ""
        : `<path class="interval" d="M${x(at)} ${y(lower)}V${y(upper)}"/>`,
    ),
    `<path class="line" d="${lineOf(points, x, y)}"/>`,
    ...points.map(({ value }, at) =>
      value === null ? "" : `<circle class="dot" cx="${x(at)}" cy="${y(value)}" r="3"/>`,
    ),
    ...endsOf(points).map(
      ([name, at, anchor]) =>
        `<text class="${anchor}" x="${x(at)}" y="${String(height - 8)}">${escaped(name)}</text>`,
    ),
  ];
  return svg({ title, text, width, height }, parts.join("\n"));
}

function lineOf(
  points: readonly ChartPoint[],
  x: (at: number) => string,
  y: (value: number) => string,
): string {
  let isDrawing = false;
  return points
    .map(({ value }, at) => {
      const step = value === null ? "" : `${isDrawing ? "L" : "M"}${x(at)} ${y(value)}`;
      isDrawing = value !== null;
      return step;
    })
    .join("");
}

/** The names below the first and the last point. */
function endsOf(points: readonly ChartPoint[]): readonly (readonly [string, number, string])[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (points.length === 1) return [[first.name, 0, "start"]];
  return [
    [first.name, 0, "middle"],
    [last.name, points.length - 1, "end"],
  ];
}
