import type { Definition } from "./definition.js";

/** What the caller may state about any KPI: what was counted, and how. */
export interface Defined {
  /**
   * What was counted and how, such as `{ attribution: "7-day click" }`. The measure carries it, and
   * measures whose definitions differ are neither added nor compared. A part that the KPI sets
   * itself must agree with what the KPI sets. A part that the KPI expresses by leaving it out, such
   * as calendar windows, must not be stated.
   */
  readonly definition?: Definition | null | undefined;
}
