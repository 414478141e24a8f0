import type { Reason } from "../kernel/reason.js";

/** A case in which a KPI has no value. */
export interface UndefinedWhen {
  /** The reason that the measure gives. */
  readonly reason: Reason;
  /** The case in words, to follow "`null` where". */
  readonly when: string;
}
