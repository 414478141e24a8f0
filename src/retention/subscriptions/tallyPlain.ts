import { type Exact, plus, sign } from "../../kernel/exact.js";
import { addTime, type SubscriptionTally } from "./subscriptionTally.js";

/**
 * Adds a customer with one subscription that never changes to the numbers of each period.
 *
 * It does what {@link tallyCustomer} does, but without putting stretches together, which is faster.
 * Most customers have one such subscription.
 */
export function tallyPlain(
  tallies: readonly SubscriptionTally[],
  edges: readonly number[],
  start: number,
  end: number,
  revenue: Exact,
  byPay: boolean,
): void {
  const pays = sign(revenue) > 0;
  const counts = pays || !byPay;
  for (let period = 0; period < tallies.length; period += 1) {
    const [from, to] = [edges[period] as number, edges[period + 1] as number];
    if (start >= to) continue;
    if (end < from) return;
    const tally = tallies[period] as SubscriptionTally;
    const wasThere = start < from;
    const isThere = end >= to;
    if (!pays) addFree(tally, wasThere, isThere);
    if (counts) {
      addCounts(tally.counts, wasThere, isThere);
      addTime(tally, Math.min(end, to) - Math.max(start, from));
    }
    if (pays) addMoney(tally.money, wasThere, isThere, revenue);
  }
}

function addFree(tally: SubscriptionTally, wasThere: boolean, isThere: boolean): void {
  if (wasThere) tally.freeAtStart += 1;
  if (isThere) tally.freeAtEnd += 1;
}

function addCounts(counts: SubscriptionTally["counts"], wasThere: boolean, isThere: boolean): void {
  if (wasThere) counts.customersAtStart += 1;
  else counts.newCustomers += 1;
  if (!isThere) {
    counts.customersLeft += 1;
    if (wasThere) counts.customersLost += 1;
    return;
  }
  counts.customersAtEnd += 1;
  if (wasThere) counts.customersRetained += 1;
  else counts.newCustomersStillActive += 1;
}

function addMoney(
  money: SubscriptionTally["money"],
  wasThere: boolean,
  isThere: boolean,
  revenue: Exact,
): void {
  if (wasThere) money.revenueAtStart = plus(money.revenueAtStart, revenue);
  if (isThere) money.revenueAtEnd = plus(money.revenueAtEnd, revenue);
  if (wasThere && !isThere) money.churned = plus(money.churned, revenue);
  else if (!wasThere && isThere) money.newRevenue = plus(money.newRevenue, revenue);
}
