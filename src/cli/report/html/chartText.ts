import type { Writer } from "../writer.js";
import type { ChartPoint } from "./chartPoint.js";

/** What a chart shows, in words: the lowest, the highest and, in order of time, the last value. */
export function chartText(
  points: readonly ChartPoint[],
  isOverTime: boolean,
  writer: Writer,
): string {
  const known = points.filter(({ value }) => value !== null);
  const [first] = known;
  if (first === undefined) return "There is no value to show.";
  const by = (better: (a: number, b: number) => boolean): ChartPoint =>
    known.reduce(
      (best, point) => (better(point.value ?? 0, best.value ?? 0) ? point : best),
      first,
    );
  const said = ({ name, measure }: ChartPoint): string => `${writer.measure(measure)} (${name})`;
  const last = known.at(-1) ?? first;
  const missing = points.length - known.length;
  const parts = [
    `Lowest: ${said(by((a, b) => a < b))}. Highest: ${said(by((a, b) => a > b))}.`,
    ...(isOverTime ? [`Last: ${said(last)}.`] : []),
    ...(known.some(({ lower }) => lower !== null) ? ["Thin lines are 95% intervals."] : []),
    ...(missing > 0 ? [`${String(missing)} of ${String(points.length)} have no value.`] : []),
  ];
  return parts.join(" ");
}
