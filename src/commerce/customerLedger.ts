import { addSum, type ExactSum } from "../kernel/exactSum.js";
import { isDateAlone } from "../kernel/timestamp.js";
import { isBefore, type Moment } from "../period/moment.js";
import { addPeriod } from "../stream/periodLists.js";
import type { FirstOrderAt } from "./firstOrderAt.js";

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
  /** The periods with an order, in order. */
  readonly periods: number[];
}

/** A copy that can be added to. */
export function copyLedger(ledger: CustomerLedger): CustomerLedger {
  return {
    ...ledger,
    revenue: { ...ledger.revenue },
    firstRevenue: { ...ledger.firstRevenue },
    periods: [...ledger.periods],
  };
}

/** Adds more orders of the same customer, whose ledger stays as it was. */
export function addToLedger(ledger: CustomerLedger, more: CustomerLedger): void {
  const [firstPeriod] = ledger.periods as [number];
  const [otherFirst] = more.periods as [number];
  if (otherFirst === firstPeriod) addSum(ledger.firstRevenue, more.firstRevenue);
  if (otherFirst < firstPeriod) ledger.firstRevenue = { ...more.firstRevenue };
  ledger.orders += more.orders;
  addSum(ledger.revenue, more.revenue);
  if (isAhead(more.first, ledger.first, more.firstAt)) {
    ledger.first = more.first;
    ledger.firstAt = more.firstAt;
  }
  if (isAhead(ledger.last, more.last, more.lastAt)) {
    ledger.last = more.last;
    ledger.lastAt = more.lastAt;
  }
  for (const period of more.periods) addPeriod(ledger.periods, period);
}

/** Whether `a` is before `b`. Of two times at one moment the date without a time is kept, whichever arrived first. */
function isAhead(a: Moment, b: Moment, arrived: FirstOrderAt): boolean {
  return isBefore(a, b) || (!isBefore(b, a) && isDateAlone(arrived));
}
