import type { Definition } from "./definition.js";

/** What the caller may state about any KPI: what was counted, and how. */
export interface Defined {
  /**
   * What was counted and how, such as `{ attribution: "7-day click" }`. The measure carries it, and
   * measures whose definitions differ are neither added nor compared. A part that the KPI sets itself
   * must agree; one that it says by leaving it out, such as calendar windows, may not be stated.
   */
  readonly definition?: Definition | null | undefined;
}
