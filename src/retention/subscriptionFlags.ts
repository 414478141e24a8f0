/**
 * Whether and when somebody was a customer, as bits: a subscription sets some of them, and a customer
 * has the bits of all its subscriptions.
 *
 *     bit           the customer …
 *     1  before     had a subscription that began before the period
 *     2  atStart    was there when the period began
 *     4  began      began a subscription in the period
 *     8  atEnd      was there when the period ended
 */
export const before = 1;
/** See {@link before}. */
export const atStart = 2;
/** See {@link before}. */
export const began = 4;
/** See {@link before}. */
export const atEnd = 8;

/** The bits that a subscription sets, which are 0 if it begins after the period. */
export function subscriptionFlags(
  startedAt: number,
  endedAt: number,
  from: number,
  to: number,
): number {
  // What happens exactly at an end of the period belongs to the period that begins there.
  return (
    (startedAt < from ? before : 0) |
    (startedAt < from && endedAt >= from ? atStart : 0) |
    (startedAt >= from && startedAt < to ? began : 0) |
    (startedAt < to && endedAt >= to ? atEnd : 0)
  );
}

/** Whether the bits are those of a customer whose first subscription began in the period. */
export function isNew(flags: number): boolean {
  return (flags & (before | began)) === began;
}

/** Whether bits can belong to a customer: one there at the start began before; one there at the end was there before or began. */
export function canBeFlags(flags: number): boolean {
  const hadBegun = (flags & atStart) === 0 || (flags & before) !== 0;
  return hadBegun && ((flags & atEnd) === 0 || (flags & (atStart | began)) !== 0);
}
