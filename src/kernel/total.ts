import type { Measure, Total } from "./measure.js";

/** What a total measures, apart from its number. */
export type TotalAbout<Metric extends string> = Pick<
  Total<Metric>,
  "metric" | "unit" | "better" | "additive"
>;

/** The measure of a total. */
export function total<Metric extends string>(
  { metric, unit, better, additive }: TotalAbout<Metric>,
  value: number,
  carried?: Partial<Pick<Measure, "currency" | "definition"> & Pick<Total, "spread">>,
): Total<Metric> {
  return { metric, kind: "total", unit, better, value, numerator: value, additive, ...carried };
}
