import { InputError } from "../kernel/inputError.js";
import { isBefore, type Moment } from "../period/moment.js";
import type { Id } from "../stream/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf, restoreIds } from "../stream/idIndex.js";
import { savedPeriodLists } from "../stream/periodLists.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedFields.js";
import type { CohortTimes } from "./cohortOptions.js";

/** When each customer began and was active, in columns by the customer's number. */
export interface CohortCustomers {
  readonly ids: IdIndex;
  /** The first moment of each, in epoch milliseconds. */
  readonly firsts: number[];
  /** Its local date. */
  readonly firstDays: number[];
  /** 1 where a later moment lies in the period of the first. */
  readonly again: number[];
  /** The periods in which each was active, in order. */
  readonly periods: number[][];
  /** The latest moment of all. */
  latest: number;
}

/** Nobody. */
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
 * Learns that a customer was active at a moment, which may be the first; gives the customer's number.
 * The period is left for the caller to add.
 */
export function meetCustomer(
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

/** When a customer began. */
export function firstMoment({ firsts, firstDays }: CohortCustomers, customer: number): Moment {
  return { at: firsts[customer] as number, day: firstDays[customer] as number };
}

/** Takes in another's customers; `met` learns which number each has on either side. */
export function mergeCohortCustomers(
  into: CohortCustomers,
  from: CohortCustomers,
  met: (customer: number, other: number) => void,
): void {
  into.latest = Math.max(into.latest, from.latest);
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const [period] = from.periods[other] as [number];
    const first = firstMoment(from, other);
    met(meetCustomer(into, id, first, period, from.again[other]), other);
    other += 1;
  }
}

/** The columns as JSON data. */
export function saveCohortCustomers({
  ids,
  firsts,
  firstDays,
  again,
  periods,
  latest,
}: CohortCustomers): SavedFields {
  return {
    ids: Array.from(idsOf(ids)),
    firsts: [...firsts],
    firstDays: [...firstDays],
    again: [...again],
    periods: periods.map((list) => [...list]),
    latest: ids.size === 0 ? null : latest,
  };
}

/** The columns that were saved. */
export function restoreCohortCustomers(saved: SavedFields, times: CohortTimes): CohortCustomers {
  const ids = restoreIds(saved, "ids");
  const firsts = [...savedNumbers(saved, "firsts", ids.size)];
  const firstDays = [...savedNumbers(saved, "firstDays", ids.size)];
  const again = [...savedCounts(saved, "again", ids.size, 0, 1)];
  const periods = savedPeriodLists(saved, "periods", ids.size);
  if (firstDays.some((day, customer) => times.cells.periodOfDay(day) !== periods[customer]?.[0])) {
    throw new InputError("saved.state.firstDays", firstDays, "in the first of periods");
  }
  if (firstDays.some((day, customer) => times.cells.dayOf("firsts", firsts[customer]) !== day)) {
    throw new InputError("saved.state.firstDays", firstDays, "the dates of firsts");
  }
  const latest = ids.size === 0 ? Number.NEGATIVE_INFINITY : (saved["latest"] as number);
  const isLatest = typeof latest === "number" && firsts.every((first) => first <= latest);
  if (!isLatest) throw new InputError("saved.state.latest", latest, "no earlier than firsts");
  if (ids.size > 0) times.moments.pastOf("saved.state.latest", latest);
  if (periods.some((list) => (list[list.length - 1] as number) > times.lastBegun)) {
    throw new InputError("saved.state.periods", periods, "begun before asOf");
  }
  return { ids, firsts, firstDays, again, periods, latest };
}
