import { type Exact, exact, minus, plus, sign } from "../../kernel/exact.js";
import { addExact, addUnits, type ExactSum, emptySum, unitsOf } from "../../kernel/exactSum.js";
import type { CustomerCounts } from "./customerCounts.js";
import type { RevenueMovements } from "./revenueMovements.js";
import { gone, paused, type Stretch, there } from "./stretch.js";

type Mutable<Fields> = { -readonly [Field in keyof Fields]: Fields[Field] };

/** The numbers of one period while customers are added. */
export interface SubscriptionTally {
  readonly counts: Mutable<Omit<CustomerCounts, "customerDays" | "periodDays">>;
  readonly money: Mutable<RevenueMovements<Exact>>;
  /** The sum of the times during which customers were there, in milliseconds. */
  readonly time: ExactSum;
  freeAtStart: number;
  freeAtEnd: number;
  endedWithinGap: number;
}

/** What happened to a customer in a period. */
export interface SubscriptionTallyCustomer {
  /** Whether the customer was ever there before the period. */
  readonly wasThere: boolean;
  /** Whether the customer ever paid before the period. */
  readonly hadPaid: boolean;
  /** Whether the customer was there at any moment of the period. */
  readonly appeared: boolean;
  /** The state of the customer when the period began, and when it ended. */
  readonly start: Stretch | undefined;
  readonly end: Stretch | undefined;
  /**
   * For a customer who pays at both ends: what the subscriptions that are paused now had brought
   * in, and what the subscriptions that are not paused any more bring in.
   */
  readonly pausedRevenue: Exact;
  readonly resumedRevenue: Exact;
}

const zero: Exact = /* @__PURE__ */ exact(0);

/** The numbers of a period without customers. */
export function emptyTally(): SubscriptionTally {
  return {
    counts: {
      customersAtStart: 0,
      customersLost: 0,
      customersLeft: 0,
      customersRetained: 0,
      newCustomers: 0,
      newCustomersStillActive: 0,
      customersReactivated: 0,
      customersPaused: 0,
      customersResumed: 0,
      customersLostFromPause: 0,
      customersAtEnd: 0,
    },
    money: {
      revenueAtStart: zero,
      newRevenue: zero,
      churned: zero,
      contraction: zero,
      expansion: zero,
      reactivation: zero,
      pausedRevenue: zero,
      resumedRevenue: zero,
      revenueAtEnd: zero,
    },
    time: emptySum(),
    freeAtStart: 0,
    freeAtEnd: 0,
    endedWithinGap: 0,
  };
}

/** Adds a time in which a customer was there. */
export function addTime({ time }: SubscriptionTally, milliseconds: number): void {
  const units = unitsOf(milliseconds);
  if (Number.isNaN(units)) addExact(time, exact(milliseconds));
  else addUnits(time, units);
}

/** Adds a customer. */
export function addCustomer(tally: SubscriptionTally, customer: SubscriptionTallyCustomer): void {
  const { start, end } = customer;
  if (start?.isFree === true) tally.freeAtStart += 1;
  if (end?.isFree === true) tally.freeAtEnd += 1;
  if (end?.standing === there && !end.isFirm) tally.endedWithinGap += 1;
  addCounts(tally.counts, customer);
  addMoney(tally.money, customer);
}

function addCounts(
  counts: SubscriptionTally["counts"],
  { wasThere, appeared, start, end }: SubscriptionTallyCustomer,
): void {
  const from = start?.standing ?? gone;
  const to = end?.standing ?? gone;
  if (to === there) counts.customersAtEnd += 1;
  if (from === there) {
    counts.customersAtStart += 1;
    if (to === gone) {
      counts.customersLost += 1;
      counts.customersLeft += 1;
      return;
    }
    counts.customersRetained += 1;
    if (to === paused) counts.customersPaused += 1;
  } else if (from === paused) {
    if (to === there) counts.customersResumed += 1;
    else if (to === gone) counts.customersLostFromPause += 1;
  } else if (appeared) {
    if (wasThere) counts.customersReactivated += 1;
    else counts.newCustomers += 1;
    if (to === gone) counts.customersLeft += 1;
    else if (!wasThere) counts.newCustomersStillActive += 1;
    if (to === paused) counts.customersPaused += 1;
  }
}

function addMoney(money: SubscriptionTally["money"], customer: SubscriptionTallyCustomer): void {
  const { hadPaid, start, end, pausedRevenue, resumedRevenue } = customer;
  const from = start?.paying ?? gone;
  const to = end?.paying ?? gone;
  const before = from === there ? (start as Stretch).revenue : zero;
  const after = to === there ? (end as Stretch).revenue : zero;
  const add = (name: keyof RevenueMovements, amount: Exact): void => {
    money[name] = plus(money[name], amount);
  };
  if (from === there) add("revenueAtStart", before);
  if (to === there) add("revenueAtEnd", after);
  if (from === there && to === there) {
    add("pausedRevenue", pausedRevenue);
    add("resumedRevenue", resumedRevenue);
    const change = minus(minus(after, resumedRevenue), minus(before, pausedRevenue));
    if (sign(change) < 0) add("contraction", minus(zero, change));
    else add("expansion", change);
  } else if (from === there) {
    add(to === paused ? "pausedRevenue" : "churned", before);
  } else if (to === there) {
    add(from === paused ? "resumedRevenue" : hadPaid ? "reactivation" : "newRevenue", after);
  }
}
