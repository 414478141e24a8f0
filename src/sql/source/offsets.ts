import type { TimeZone } from "../../period/timeZone.js";
import { caseTree } from "../text/caseTree.js";
import { type Fragment, whole } from "../text/fragment.js";
import { type Step } from "../text/step.js";
import type { ClockChange } from "./clockChange.js";

/** The years for which a statement knows the changes of clocks, if its range is not limited. */
const firstYear = Date.UTC(1900, 0, 1);
const lastYear = Date.UTC(2101, 0, 1);
/**
 * The step of the search for changes of clocks. Clocks were never changed and changed back within
 * such a step.
 */
const step = 5 * 86_400_000;

/** All changes of the clocks of a time zone, which a search over two centuries has found. */
const known = new WeakMap<TimeZone, readonly ClockChange[]>();

/** The changes of the clocks after an instant, up to another one. */
export function clockChanges(
  timeZone: TimeZone,
  from: number = firstYear,
  to: number = lastYear,
): readonly ClockChange[] {
  if (from < firstYear || to > lastYear) return changesFound(timeZone, from, to);
  const changes = known.get(timeZone) ?? changesFound(timeZone, firstYear, lastYear);
  known.set(timeZone, changes);
  return changes.filter(({ at }) => at > from && at <= to);
}

function changesFound(timeZone: TimeZone, from: number, to: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let before = timeZone.offsetAt(from);
  for (let at = from; at < to; at += step) {
    const end = Math.min(at + step, to);
    const after = timeZone.offsetAt(end);
    if (after !== before) changes.push({ at: changeBetween(timeZone, at, end), before, after });
    before = after;
  }
  return changes;
}

function changeBetween(timeZone: TimeZone, from: number, to: number): number {
  const before = timeZone.offsetAt(from);
  let earliest = from;
  let change = to;
  while (change - earliest > 1) {
    const middle = Math.floor((earliest + change) / 2);
    if (timeZone.offsetAt(middle) === before) earliest = middle;
    else change = middle;
  }
  return change;
}

/** How many milliseconds the clocks of a zone are ahead of UTC at an instant. */
export function offset(
  instant: Fragment,
  timeZone: TimeZone,
  from?: number,
  to?: number,
): Fragment {
  const changes = clockChanges(timeZone, from, to);
  const first = changes[0]?.before ?? timeZone.offsetAt(from ?? 0);
  const steps = changes.map(({ at, after }): Step => ({ from: at, value: whole(after) }));
  return caseTree(instant, whole(first), steps);
}

/**
 * How many milliseconds the clocks were ahead of UTC when they showed a time. If they showed an
 * hour twice, the first of the two counts.
 */
export function localOffset(local: Fragment, timeZone: TimeZone): Fragment {
  const changes = clockChanges(timeZone);
  const first = changes[0]?.before ?? timeZone.offsetAt(0);
  const steps = changes.map(
    ({ at, before, after }): Step => ({ from: at + before, value: whole(after) }),
  );
  return caseTree(local, whole(first), steps);
}
