/**
 * Whether two sides mean the same.
 *
 * `"compatible"` is the same KPI of another industry, region or channel; `"unknown"` says that one
 * side does not name its definition.
 */
export type Comparability = "exact" | "compatible" | "mismatch" | "unknown";
