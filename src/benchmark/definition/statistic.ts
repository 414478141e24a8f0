/** What a published figure is. */
export type Statistic =
  | "mean"
  | "median"
  | "share"
  | "point"
  | "quantiles"
  | "range"
  | "thresholds";

/** All of them. */
export const statistics: readonly Statistic[] = [
  "mean",
  "median",
  "share",
  "point",
  "quantiles",
  "range",
  "thresholds",
];
