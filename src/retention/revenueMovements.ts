import { type Exact, exact, finiteNumber, minus, plus, sign } from "../kernel/exact.js";
import type { CustomerRevenue } from "./customerRevenue.js";
import { atEnd, atStart, isNew } from "./subscriptionFlags.js";

/** How recurring revenue moved in a period, exact or as numbers. */
export interface RevenueMovements<Money = number> {
  /** What customers brought in when the period began. */
  readonly revenueAtStart: Money;
  /** What new customers bring in when the period ends. */
  readonly newRevenue: Money;
  /** What the customers who were lost had brought in. */
  readonly churned: Money;
  /** By how much retained customers bring in less than they did. */
  readonly contraction: Money;
  /** By how much retained customers bring in more than they did. */
  readonly expansion: Money;
  /** What customers who came back bring in when the period ends. */
  readonly reactivation: Money;
}

const zero: Exact = /* @__PURE__ */ exact(0);

/** The movements of the revenue of customers, where each customer's subscriptions are taken together. */
export function revenueMovements(flags: Uint8Array, revenue: CustomerRevenue): RevenueMovements {
  return inNumbers(addMovements(flags, revenue));
}

function addMovements(flags: Uint8Array, revenue: CustomerRevenue): RevenueMovements<Exact> {
  const sums = {
    revenueAtStart: zero,
    newRevenue: zero,
    churned: zero,
    contraction: zero,
    expansion: zero,
    reactivation: zero,
  };
  for (const [customer, start] of revenue.atStart.entries()) {
    const bits = flags[customer] as number;
    const end = revenue.atEnd[customer] as Exact;
    sums.revenueAtStart = plus(sums.revenueAtStart, start);
    if ((bits & atStart) === 0) {
      const gain = isNew(bits) ? "newRevenue" : "reactivation";
      sums[gain] = plus(sums[gain], end);
    } else if ((bits & atEnd) === 0) {
      sums.churned = plus(sums.churned, start);
    } else {
      const change = minus(end, start);
      if (sign(change) < 0) sums.contraction = minus(sums.contraction, change);
      else sums.expansion = plus(sums.expansion, change);
    }
  }
  return sums;
}

function inNumbers(movements: RevenueMovements<Exact>): RevenueMovements {
  const nearest = (name: keyof RevenueMovements): number => finiteNumber(name, movements[name]);
  const churned = nearest("churned");
  const contraction = nearest("contraction");
  const lost = plus(exact(churned), exact(contraction));
  let revenueAtStart = nearest("revenueAtStart");
  // If everything was lost, the parts can add up to more than the whole in their last digit, since
  // each is rounded by itself. No KPI would accept that.
  while (sign(minus(lost, exact(revenueAtStart))) > 0) {
    revenueAtStart = revenueAtStart * (1 + Number.EPSILON) + Number.MIN_VALUE;
  }
  return {
    revenueAtStart,
    newRevenue: nearest("newRevenue"),
    churned,
    contraction,
    expansion: nearest("expansion"),
    reactivation: nearest("reactivation"),
  };
}
