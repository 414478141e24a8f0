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
import { commonCurrency } from "../../stream/oneCurrency.js";
import { closedPieces } from "./closedPieces.js";
import { type CommonScale, commonScale } from "./commonScale.js";
import { customerPieces } from "./customerPieces.js";
import type { ReadOptions } from "./readOptions.js";
import type { RevenueMovements } from "./revenueMovements.js";
import type { SubscriptionLine } from "./subscriptionLine.js";
import { rowsByCustomer } from "./subscriptionRows.js";
import { emptyTally, type SubscriptionTally } from "./subscriptionTally.js";
import type { SubscriptionTotals } from "./subscriptionTotals.js";
import { hasRevenue, type SubscriptionTotalsState } from "./subscriptionTotalsState.js";
import { tallyCustomer } from "./tallyCustomer.js";
import { tallyPlain } from "./tallyPlain.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);
const day: Exact = /* @__PURE__ */ exactly(dayLength, 0);

/** The totals of each period of the line. */
export function totalsOfPeriods(
  state: SubscriptionTotalsState,
  line: SubscriptionLine,
  { stated }: Pick<ReadOptions, "stated">,
): SubscriptionTotals[] {
  const { rows, currency, subscriptions, ended } = state;
  const { edges, asOf, gap } = line;
  const { history, ...others } = stated;
  const isPaid = hasRevenue(state);
  const byPay = isPaid && !line.countsFree;
  const scale = commonScale(rows);
  const tallies = Array.from({ length: edges.length - 1 }, emptyTally);
  addCustomers(state, line, scale, tallies, byPay);
  return tallies.map((tally, period) => {
    const [from, to] = [edges[period] as number, edges[period + 1] as number];
    return {
      ...tally.counts,
      customerDays: exactQuotient(1, total(tally.time), day),
      periodDays: (to - from) / dayLength,
      ...(isPaid && {
        ...inNumbers(tally.money, scale.below),
        freeAtStart: tally.freeAtStart,
        freeAtEnd: tally.freeAtEnd,
      }),
      ...(gap > 0 && asOf !== undefined && { endedWithinGap: tally.endedWithinGap }),
      ...(asOf !== undefined && to > asOf && { immature: true }),
      ...(subscriptions > 0 && ended === 0 && { noneEnded: true }),
      ...commonCurrency(currency),
      ...others,
      ...(history && historyPart(historyAt(history, from))),
    };
  });
}

function addCustomers(
  { rows }: SubscriptionTotalsState,
  line: SubscriptionLine,
  scale: CommonScale,
  tallies: readonly SubscriptionTally[],
  byPay: boolean,
): void {
  const { startedAt, endedAt, revenue, details } = rows;
  const { edges, gap, asOf } = line;
  const closing = edges.at(-1) as number;
  const closedEdges = [...edges.slice(0, -1), Number.POSITIVE_INFINITY];
  const { first, several } = rowsByCustomer(rows);
  const mayBeGaps = gap > 0 && asOf !== undefined;
  for (let customer = 0; customer < first.length; customer += 1) {
    const row = first[customer] as number;
    const all = several.get(customer);
    if (all === undefined && !details.has(row) && !mayBeGaps) {
      const worth = scale.raised(revenue[row] ?? zero, 1);
      tallyPlain(tallies, edges, startedAt[row] as number, endedAt[row] as number, worth, byPay);
      continue;
    }
    const places = all ?? [row];
    const pieces = customerPieces(rows, places, line, scale);
    const isClosed = places.some((one) => details.get(one)?.revenueAtEnd !== undefined);
    const within = isClosed ? closedPieces(pieces, closing, rows, scale) : pieces;
    tallyCustomer(tallies, within, isClosed ? closedEdges : edges, edges, byPay);
  }
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
