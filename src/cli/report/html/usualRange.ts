import { type ControlLimits, compareToPast } from "engagement-metrics/benchmark";
import type { Writer } from "../writer.js";
import type { ChartPoint } from "./chartPoint.js";

const isMonth = /^\d{4}-\d{2}$/;

/** The control limits of the last month, from the months before it; `null` if there are too few. */
export function usualRange(points: readonly ChartPoint[]): ControlLimits | null {
  const series = points.filter(({ name }) => isMonth.test(name));
  if (series.length < 6 || series.length < points.length) return null;
  return compareToPast(series.map(({ name, measure }) => ({ period: name, measure }))).control;
}

/** What the limits say of the last month, in words. */
export function usualRangeText(
  { lower, upper, outside }: ControlLimits,
  points: readonly ChartPoint[],
  writer: Writer,
): string {
  const measure = points.at(-1)?.measure;
  if (measure === undefined) return "";
  const at = (value: number): string => writer.measure({ ...measure, value });
  const where = outside ? "outside" : "inside";
  return `By the months before the last, ${at(lower)} to ${at(upper)} is usual (shaded); the last month, as far as the file has it, is ${where}.`;
}
