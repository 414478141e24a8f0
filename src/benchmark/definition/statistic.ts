/** The kind of a published figure. */
export type Statistic =
  | "mean"
  | "median"
  | "share"
  | "point"
  | "quantiles"
  | "range"
  | "thresholds";

/** All kinds of figures. */
export const statistics: readonly Statistic[] = [
  "mean",
  "median",
  "share",
  "point",
  "quantiles",
  "range",
  "thresholds",
];
