import { InputError } from "../../kernel/inputError.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { calendarOf } from "../../period/calendar.js";
import type { TimesKind } from "../../stream/timesKind.js";
import type { ReadTouch } from "./readTouch.js";
import type { ReadTouches } from "./readTouches.js";

/** Finds the touches of a customer that lie within the window before a time. */
export type WindowOf = (touches: readonly ReadTouch[], at: number) => readonly ReadTouch[];

/**
 * The window before an order, which is `span` milliseconds long. Times are compared as instants or
 * as dates if both orders and touches have these. Otherwise the dates in the time zone are
 * compared.
 */
export function windowOf(
  orders: TimesKind,
  { times }: Pick<ReadTouches, "times">,
  span: number,
  timeZone: string | null | undefined,
): WindowOf {
  const areMixed = orders !== times && orders !== "unknown" && times !== "unknown";
  if (areMixed && (timeZone === undefined || timeZone === null)) {
    const expected = `given, since orders have ${orders} and touches have ${times}`;
    throw new InputError("timeZone", timeZone, expected);
  }
  const calendar = calendarOf({ period: "day", timeZone: timeZone ?? "UTC" });
  const placeIn = (kind: TimesKind): ((at: number) => number) =>
    areMixed && kind === "instants" ? (at) => calendar.dayAt("at", at) * dayLength : (at) => at;
  const [orderPlace, touchPlace] = [placeIn(orders), placeIn(times)];
  return (touches, at) => {
    const end = orderPlace(at);
    const placeOf = (touch: ReadTouch): number => touchPlace(touch.at);
    const first = firstWhere(touches, (touch) => placeOf(touch) >= end - span);
    return touches.slice(
      first,
      firstWhere(touches, (touch) => placeOf(touch) > end),
    );
  };
}

/** The index of the first touch for which something is true that is true for all later ones. */
function firstWhere(touches: readonly ReadTouch[], isTrue: (touch: ReadTouch) => boolean): number {
  let [low, high] = [0, touches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(touches[middle] as ReadTouch)) high = middle;
    else low = middle + 1;
  }
  return low;
}
