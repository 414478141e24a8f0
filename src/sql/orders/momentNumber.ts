import { dayLength } from "../../kernel/timeUnit.js";
import type { Moment } from "../../period/moment.js";
import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, sql, whole } from "../text/fragment.js";

/** How far the numbers of two days are apart: more than the clocks of any zone make of a day. */
const dayStep = 300_000_000;
/** More than any zone is ahead of UTC, in milliseconds. */
const furthest = 60_000_000;

/**
 * A number for a moment that is larger for a later date, and on one date for a later instant.
 *
 * An instant alone would not do: where clocks are set back over midnight, an earlier instant has a
 * later date.
 */
export function momentNumber(at: Fragment, day: Fragment): Fragment {
  return sql`(${at} + ${day} * ${whole(dayStep - dayLength)})`;
}

/** The date of such a number, in a statement. */
export function dayOfMoment(dialect: Dialect, number: Fragment): Fragment {
  return dialect.floorDivide(sql`(${number} + ${whole(furthest)})`, dayStep);
}

/** The moment of such a number. */
export function momentFrom(number: number): Moment {
  const day = Math.floor((number + furthest) / dayStep);
  return { at: number - day * (dayStep - dayLength), day };
}
