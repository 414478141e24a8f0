import {
  type Exact,
  exact,
  exactly,
  exactQuotient,
  minus,
  plus,
  sign,
} from "../../kernel/exact.js";
import { total } from "../../kernel/exactSum.js";
import { historyAt, historyPart } from "../../kernel/history.js";
import { InputError } from "../../kernel/inputError.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { commonCurrency, type OneCurrency } from "../../stream/oneCurrency.js";
import type { ReadOptions } from "./readOptions.js";
import type { RevenueMovements } from "./revenueMovements.js";
import type { SubscriptionTally } from "./subscriptionTally.js";
import type { SubscriptionTotals } from "./subscriptionTotals.js";

/** The numbers of a period, and what else its totals are made from. */
export interface TotalsOfTallyInput extends Pick<ReadOptions, "gap" | "stated"> {
  readonly tally: SubscriptionTally;
  /** When the period begins and ends, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** When the data end, if that is known. */
  readonly asOf: number | undefined;
  /** The number that all amounts are to be divided by. */
  readonly below: Exact;
  /** Whether the subscriptions give their revenue. */
  readonly isPaid: boolean;
  /** Whether there are subscriptions, and none of them has an end. */
  readonly noneEnded: boolean;
  readonly currency: OneCurrency;
}

const day: Exact = /* @__PURE__ */ exactly(dayLength, 0);

/** The totals of a period. */
export function totalsOfTally(input: TotalsOfTallyInput): SubscriptionTotals {
  const { tally, from, to, asOf, gap, isPaid, stated } = input;
  const { history, ...others } = stated;
  return {
    ...tally.counts,
    customerDays: exactQuotient(1, total(tally.time), day),
    periodDays: (to - from) / dayLength,
    ...(isPaid && {
      ...inNumbers(tally.money, input.below),
      freeAtStart: tally.freeAtStart,
      freeAtEnd: tally.freeAtEnd,
    }),
    ...(gap > 0 && asOf !== undefined && { endedWithinGap: tally.endedWithinGap }),
    ...(asOf !== undefined && to > asOf && { immature: true }),
    ...(input.noneEnded && { noneEnded: true }),
    ...commonCurrency(input.currency),
    ...others,
    ...(history && historyPart(historyAt(history, from))),
  };
}

/** The movements as the nearest doubles. */
function inNumbers(money: SubscriptionTally["money"], below: Exact): RevenueMovements {
  const nearest = (name: keyof RevenueMovements): number => {
    const number = exactQuotient(1, money[name], below);
    if (Number.isFinite(number)) return number;
    throw new InputError(name, number, "small enough for a double");
  };
  const churned = nearest("churned");
  const contraction = nearest("contraction");
  const lost = plus(exact(churned), exact(contraction));
  let revenueAtStart = nearest("revenueAtStart");
  // If everything was lost, the parts can add up to slightly more than the whole, since each is
  // rounded by itself. No KPI would accept that.
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
    pausedRevenue: nearest("pausedRevenue"),
    resumedRevenue: nearest("resumedRevenue"),
    revenueAtEnd: nearest("revenueAtEnd"),
  };
}
