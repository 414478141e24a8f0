import type { Definition } from "./definition.js";

/** What the caller may state about any KPI: what was counted, and how. */
export interface Defined {
  /**
   * What was counted and how, such as `{ attribution: "7-day click" }`. The measure carries it, and
   * measures whose definitions differ are neither added nor compared.
   */
  readonly definition?: Definition | null | undefined;
}
