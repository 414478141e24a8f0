import { dayLength } from "../../kernel/timeUnit.js";
import type { Moments } from "../../period/moments.js";
import type { TimeZone } from "../../period/timeZone.js";
import { clockChanges } from "../source/offsets.js";

/** A span of instants: from the first, up to the second, which is not in it. Without a second it never ends. */
export interface LateSpan {
  readonly from: number;
  readonly to: number | undefined;
}

/**
 * The instants that are too late to belong to the data.
 *
 * There is one span, which begins where the data end, unless clocks were set back over midnight just
 * then: they showed a part of the last day once more after the next day had begun.
 */
export function lateSpans(zone: TimeZone, { asOf: { at, day }, isPast }: Moments): LateSpan[] {
  const days = [day, day + 1];
  const changes = clockChanges(zone, at - 2 * dayLength, at + 3 * dayLength);
  const points = [
    at,
    ...days.map((one) => zone.startOf(one)),
    ...changes.flatMap((change) => [
      change.at,
      ...days.flatMap((one) => [one * dayLength - change.before, one * dayLength - change.after]),
    ]),
  ];
  const spans: LateSpan[] = [];
  // Between two of these points, neither the date nor the side of `asOf` changes.
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    const isOpen = last !== undefined && last.to === undefined;
    const isLate = !isPast({ at: point, day: zone.dayAt(point) });
    if (isLate && !isOpen) spans.push({ from: point, to: undefined });
    if (!isLate && isOpen) spans[spans.length - 1] = { from: last.from, to: point };
  }
  return spans;
}
