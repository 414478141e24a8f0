import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { spreadOfTotal } from "../kernel/spread.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import { sessionDefinition } from "./sessionDefinitions.js";
import type { SessionSpread } from "./sessionSpread.js";

/** What {@link sessionCount} is computed from. */
export interface SessionCountInput extends Defined {
  /** All sessions. */
  readonly sessions: Count;
  /**
   * How sessions spread over visitors, from which the interval is computed; only totals of records
   * have it.
   */
  readonly spread?: SessionSpread | null | undefined;
}

/**
 * How many sessions there were.
 *
 *     session count = sessions
 *
 * Its interval is that of a count of independent events. If the totals were made from records that
 * name the visitor, the events are the visitors, not the sessions, since the sessions of one
 * visitor depend on each other.
 *
 * @returns A whole number from 0 up.
 * @throws {@link InputError} If the count is not a whole number from 0 up.
 *
 * @example
 * sessionCount({ sessions: 12000 }).value; // 12000
 */
export function sessionCount(input: SessionCountInput): Total<"sessionCount"> {
  return total(
    { metric: "sessionCount", unit: "number", better: "higher", additive: "always" },
    count(input, "sessions"),
    {
      ...sessionDefinition(input, "sessionCount"),
      ...spreadOfTotal(input, "bounceRate", "denominatorSquares"),
    },
  );
}
