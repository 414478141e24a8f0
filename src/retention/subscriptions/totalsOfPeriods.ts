import { type Exact, exactly } from "../../kernel/exact.js";
import { closedPieces } from "./closedPieces.js";
import { type CommonScale, commonScale } from "./commonScale.js";
import { customerPieces } from "./customerPieces.js";
import type { ReadOptions } from "./readOptions.js";
import type { SubscriptionLine } from "./subscriptionLine.js";
import { rowsByCustomer } from "./subscriptionRows.js";
import { emptyTally, type SubscriptionTally } from "./subscriptionTally.js";
import type { SubscriptionTotals } from "./subscriptionTotals.js";
import { hasRevenue, type SubscriptionTotalsState } from "./subscriptionTotalsState.js";
import { tallyCustomer } from "./tallyCustomer.js";
import { tallyPlain } from "./tallyPlain.js";
import { totalsOfTally } from "./totalsOfTally.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** The totals of each period of the line. */
export function totalsOfPeriods(
  state: SubscriptionTotalsState,
  line: SubscriptionLine,
  { stated }: Pick<ReadOptions, "stated">,
): SubscriptionTotals[] {
  const { rows, currency, subscriptions, ended } = state;
  const { edges, asOf, gap } = line;
  const isPaid = hasRevenue(state);
  const byPay = isPaid && !line.countsFree;
  const scale = commonScale(rows);
  const tallies = Array.from({ length: edges.length - 1 }, emptyTally);
  addCustomers(state, line, scale, tallies, byPay);
  return tallies.map((tally, period) =>
    totalsOfTally({
      tally,
      from: edges[period] as number,
      to: edges[period + 1] as number,
      asOf,
      gap,
      below: scale.below,
      isPaid,
      noneEnded: subscriptions > 0 && ended === 0,
      currency,
      stated,
    }),
  );
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
