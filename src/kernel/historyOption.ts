import type { History } from "./history.js";

/** What the caller may state about where history begins. */
export interface HistoryOption {
  /**
   * Where history begins: `"complete"`, `"in-data"`, or the ISO date since which all orders are there.
   * Where old customers may look new, the measure carries it, and no verdict is given on the measure.
   */
  readonly history?: History | null | undefined;
}
