import type { History } from "./history.js";

/** What the caller may state about where history begins. */
export interface HistoryOption {
  /**
   * Where history begins: `"complete"`, `"in-data"`, or the ISO date since which all orders are
   * there. If old customers may look new, the measure carries the history, and comparisons give no
   * verdict on the measure. A date counts as complete for a period that begins at least a year
   * later; totals of orders count from their first order, and totals typed in keep the date.
   */
  readonly history?: History | null | undefined;
}
