import type { Exact } from "../kernel/exact.js";
import { addExact, addSum, addUnits, type ExactSum, emptySum } from "../kernel/exactSum.js";
import { isDateAlone } from "../kernel/timestamp.js";
import { isBefore, type Moment } from "../period/moment.js";
import { placeOf } from "../stream/periodLists.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import type { LedgerTime } from "./ledgerTime.js";

/** What is kept of a customer's orders. */
export interface CustomerLedger {
  /** How many orders there were. */
  orders: number;
  /** What they were worth together. */
  readonly revenue: ExactSum;
  /** What the orders in the first period were worth. */
  firstRevenue: ExactSum;
  first: Moment;
  /** The first moment as histories give it. */
  firstAt: FirstOrderAt;
  last: Moment;
  /** The last moment as histories give it. */
  lastAt: FirstOrderAt;
  /**
   * The periods with an order, in order of time; with rolling windows, the moments of the orders.
   */
  readonly periods: number[];
  /**
   * With rolling windows, what the orders of each moment were worth, at the same index as in
   * `periods`.
   */
  readonly spent: ExactSum[] | undefined;
}

/** The ledger of a customer whose first order, at `time`, has not been added yet. */
export function newLedger({ moment, at }: LedgerTime, isRolling: boolean): CustomerLedger {
  return {
    orders: 0,
    revenue: emptySum(),
    firstRevenue: emptySum(),
    first: moment,
    firstAt: at,
    last: moment,
    lastAt: at,
    periods: [],
    spent: isRolling ? [] : undefined,
  };
}

/** Adds an order. Its amount is `beyond` if that is given, and otherwise `units`. */
export function addToLedger(
  ledger: CustomerLedger,
  time: LedgerTime,
  units: number,
  beyond: Exact | undefined,
): void {
  const { period } = time;
  const [firstPeriod = period] = ledger.periods;
  if (period < firstPeriod) ledger.firstRevenue = emptySum();
  if (period <= firstPeriod) addAmount(ledger.firstRevenue, units, beyond);
  ledger.orders += 1;
  addAmount(ledger.revenue, units, beyond);
  addTime(ledger, time.moment, time.at);
  const spent = spentIn(ledger, period);
  if (spent !== undefined) addAmount(spent, units, beyond);
}

/** Adds the orders in another ledger of the same customer; the other ledger stays as it was. */
export function mergeLedger(ledger: CustomerLedger, more: CustomerLedger): void {
  const [otherFirst] = more.periods as [number];
  const [firstPeriod = otherFirst] = ledger.periods;
  if (otherFirst < firstPeriod) ledger.firstRevenue = emptySum();
  if (otherFirst <= firstPeriod) addSum(ledger.firstRevenue, more.firstRevenue);
  ledger.orders += more.orders;
  addSum(ledger.revenue, more.revenue);
  addTime(ledger, more.first, more.firstAt);
  addTime(ledger, more.last, more.lastAt);
  for (const [place, period] of more.periods.entries()) {
    const spent = spentIn(ledger, period);
    if (spent !== undefined) addSum(spent, more.spent?.[place] as ExactSum);
  }
}

function addAmount(sum: ExactSum, units: number, beyond: Exact | undefined): void {
  if (beyond === undefined) addUnits(sum, units);
  else addExact(sum, beyond);
}

function addTime(ledger: CustomerLedger, moment: Moment, at: FirstOrderAt): void {
  if (isAhead(moment, ledger.first, at)) {
    ledger.first = moment;
    ledger.firstAt = at;
  }
  if (isAhead(ledger.last, moment, at)) {
    ledger.last = moment;
    ledger.lastAt = at;
  }
}

/** Notes a period. Returns the sum of what was spent in it, if the ledger keeps such sums. */
function spentIn({ periods, spent }: CustomerLedger, period: number): ExactSum | undefined {
  const place = placeOf(periods, period);
  if (periods[place] !== period) {
    periods.splice(place, 0, period);
    spent?.splice(place, 0, emptySum());
  }
  return spent?.[place];
}

/**
 * Whether `a` is before `b`. Of two times at the same moment, the date without a time is kept, so
 * that the order of arrival does not matter.
 */
function isAhead(a: Moment, b: Moment, arrived: FirstOrderAt): boolean {
  return isBefore(a, b) || (!isBefore(b, a) && isDateAlone(arrived));
}
