import type { Id } from "../kernel/id.js";
import { isBefore, type Moment } from "../period/moment.js";
import type { RollingWindows } from "../period/rollingWindows.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../stream/idIndex.js";

/** When each customer began and was active, in columns by the customer's number. */
export interface CohortCustomers {
  readonly ids: IdIndex;
  /** The first moment of each customer, in epoch milliseconds. */
  readonly firsts: number[];
  /** The local date of that moment. */
  readonly firstDays: number[];
  /** 1 if a later moment lies in the same period as the first, else 0. */
  readonly again: number[];
  /**
   * The periods in which each customer was active, in order of time; with rolling windows, the
   * moments.
   */
  readonly periods: number[][];
  /** The latest moment of all customers. */
  latest: number;
}

/** The columns before any record was seen. */
export function emptyCohortCustomers(): CohortCustomers {
  return {
    ids: emptyIdIndex(),
    firsts: [],
    firstDays: [],
    again: [],
    periods: [],
    latest: Number.NEGATIVE_INFINITY,
  };
}

/**
 * Notes that a customer was active at a moment, which may turn out to be the first, and gives the
 * customer's number. The caller then adds the period to `periods`.
 */
export function addMoment(
  customers: CohortCustomers,
  id: Id,
  moment: Moment,
  period: number,
  again = 0,
): number {
  const { firsts, firstDays, periods } = customers;
  const customer = numberOf(customers.ids, id);
  if (customer === firsts.length) {
    firsts.push(moment.at);
    firstDays.push(moment.day);
    customers.again.push(again);
    periods.push([]);
    return customer;
  }
  const first = firstMoment(customers, customer);
  const isSamePeriod = (periods[customer] as number[])[0] === period;
  if (isBefore(moment, first)) {
    firsts[customer] = moment.at;
    firstDays[customer] = moment.day;
    customers.again[customer] = isSamePeriod ? 1 : again;
  } else if (isSamePeriod && (isBefore(first, moment) || again === 1)) {
    customers.again[customer] = 1;
  }
  return customer;
}

/** The first moment of a customer. */
export function firstMoment({ firsts, firstDays }: CohortCustomers, customer: number): Moment {
  return { at: firsts[customer] as number, day: firstDays[customer] as number };
}

/** Whether a record at the first moment of a customer has a date without a time. */
export function isFirstDate(
  { firsts, periods }: CohortCustomers,
  customer: number,
  { instantOf, isDateOf }: RollingWindows,
): boolean {
  const first = firsts[customer];
  return (periods[customer] as number[]).some((key) => instantOf(key) === first && isDateOf(key));
}

/**
 * Adds the customers of another state. `addPeriods` is called with each customer's number in both
 * states.
 */
export function mergeCohortCustomers(
  into: CohortCustomers,
  from: CohortCustomers,
  addPeriods: (customer: number, other: number) => void,
): void {
  into.latest = Math.max(into.latest, from.latest);
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const [period] = from.periods[other] as [number];
    const customer = addMoment(into, id, firstMoment(from, other), period, from.again[other]);
    addPeriods(customer, other);
    other += 1;
  }
}
