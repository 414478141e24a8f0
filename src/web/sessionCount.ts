import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { spreadOfTotal } from "../kernel/spread.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import type { SessionSpread } from "./sessionSpread.js";

/** What {@link sessionCount} is computed from. */
export interface SessionCountInput extends Defined {
  /** All sessions. */
  readonly sessions: Count;
  /** How sessions spread over visitors, which an interval needs; there only if they come from records. */
  readonly spread?: SessionSpread | undefined;
}

/**
 * How many sessions there were.
 *
 *     session count = sessions
 *
 * Its interval is that of a count of independent events. From totals of records with visitors the
 * events are the visitors, since the sessions of one visitor depend on each other.
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
    { ...definitionOf(input), ...spreadOfTotal(input, "bounceRate", "denominatorSquares") },
  );
}
