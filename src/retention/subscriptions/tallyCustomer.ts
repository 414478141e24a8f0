import { type Exact, exact, plus, sign } from "../../kernel/exact.js";
import type { CustomerPiece } from "./customerPiece.js";
import { customerStretches } from "./customerStretches.js";
import { type Stretch, there } from "./stretch.js";
import { addCustomer, addTime, type SubscriptionTally } from "./subscriptionTally.js";

const zero: Exact = /* @__PURE__ */ exact(0);
const nothing = { pausedRevenue: zero, resumedRevenue: zero };

/**
 * Adds a customer to the numbers of each period.
 *
 * What holds just before an edge is what holds at that edge: a change exactly at it belongs to the
 * period that begins there.
 *
 * @param edges - When the periods begin, in order, and when the last one ends; for the days, `days` has the same.
 */
export function tallyCustomer(
  tallies: readonly SubscriptionTally[],
  pieces: readonly CustomerPiece[],
  edges: readonly number[],
  days: readonly number[],
  byPay: boolean,
): void {
  const stretches = customerStretches(pieces, byPay);
  // A subscription that ended as it began makes somebody a customer for that moment.
  const moments = pieces.filter(({ from, to }) => from === to);
  const isMomentOf = (piece: CustomerPiece): boolean => !byPay || sign(piece.revenue) > 0;
  const firstThere = earliest(
    stretches.filter(({ standing }) => standing === there),
    moments.filter(isMomentOf),
  );
  const firstPaid = earliest(
    stretches.filter(({ paying }) => paying === there),
    moments.filter(({ revenue }) => sign(revenue) > 0),
  );
  const hasPauses = pieces.some(({ isPaused }) => isPaused);
  const begin = earliest(stretches, moments);
  let place = 0;
  for (const [period, tally] of tallies.entries()) {
    const [from, to] = [edges[period] as number, edges[period + 1] as number];
    if (to <= begin) continue;
    const start = stretchAt(stretches, place, from);
    let appeared = moments.some((one) => one.from >= from && one.from < to && isMomentOf(one));
    while (place < stretches.length && (stretches[place] as Stretch).to <= from) place += 1;
    for (let next = place; next < stretches.length; next += 1) {
      const stretch = stretches[next] as Stretch;
      if (stretch.from >= to) break;
      if (stretch.standing !== there) continue;
      appeared = true;
      const [first, last] = [days[period] as number, days[period + 1] as number];
      addTime(tally, Math.max(Math.min(stretch.to, last) - Math.max(stretch.from, first), 0));
    }
    const end = stretchAt(stretches, place, to);
    if (!appeared && start === undefined && end === undefined) continue;
    const isPaidAtBoth = start?.paying === there && end?.paying === there;
    addCustomer(tally, {
      wasThere: firstThere < from,
      hadPaid: firstPaid < from,
      appeared,
      start,
      end,
      ...(hasPauses && isPaidAtBoth ? pausedParts(pieces, from, to) : nothing),
    });
  }
}

/** When the first of them begins; never if there is no such one. */
function earliest(...lists: readonly (readonly { readonly from: number }[])[]): number {
  return lists.flat().reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);
}

/** The stretch just before a moment, looked for from a place on. */
function stretchAt(
  stretches: readonly Stretch[],
  from: number,
  moment: number,
): Stretch | undefined {
  for (let place = from; place < stretches.length; place += 1) {
    const stretch = stretches[place] as Stretch;
    if (stretch.from >= moment) return undefined;
    if (stretch.to >= moment) return stretch;
  }
  return undefined;
}

/** What subscriptions had brought in that were active and are paused, and what they bring in that were paused and are active. */
function pausedParts(pieces: readonly CustomerPiece[], from: number, to: number): typeof nothing {
  const at = (moment: number): Map<number, CustomerPiece> =>
    new Map(
      pieces
        .filter((piece) => piece.from < moment && piece.to >= moment)
        .map((piece) => [piece.row, piece]),
    );
  const [before, after] = [at(from), at(to)];
  let { pausedRevenue, resumedRevenue } = nothing;
  for (const [row, was] of before) {
    const is = after.get(row);
    if (is === undefined || is.isPaused === was.isPaused) continue;
    if (is.isPaused) pausedRevenue = plus(pausedRevenue, was.revenue);
    else resumedRevenue = plus(resumedRevenue, is.revenue);
  }
  return { pausedRevenue, resumedRevenue };
}
