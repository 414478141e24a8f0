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
 * The state of a customer at an edge is the state just before it: a change exactly at the edge
 * belongs to the period that begins there.
 *
 * @param edges - When the periods begin, in order, and when the last one ends. `days` holds the
 * same edges in days.
 */
export function tallyCustomer(
  tallies: readonly SubscriptionTally[],
  pieces: readonly CustomerPiece[],
  edges: readonly number[],
  days: readonly number[],
  byPay: boolean,
): void {
  const stretches = customerStretches(pieces, byPay);
  const { begin, firstThere, firstPaid, moments, hasPauses } = beginnings(pieces, stretches, byPay);
  let place = 0;
  for (const [period, tally] of tallies.entries()) {
    const [from, to] = [edges[period] as number, edges[period + 1] as number];
    if (to <= begin) continue;
    const start = stretchAt(stretches, place, from);
    let appeared = moments.some((moment) => moment >= from && moment < to);
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

/** When a customer first has a subscription, first counts as a customer, and first pays. */
interface TallyBeginnings {
  begin: number;
  firstThere: number;
  firstPaid: number;
  /**
   * The moments at which a subscription of the customer both began and ended. Such a subscription
   * makes its owner a customer for that moment.
   */
  readonly moments: number[];
  hasPauses: boolean;
}

function beginnings(
  pieces: readonly CustomerPiece[],
  stretches: readonly Stretch[],
  byPay: boolean,
): TallyBeginnings {
  const found: TallyBeginnings = {
    begin: Number.POSITIVE_INFINITY,
    firstThere: Number.POSITIVE_INFINITY,
    firstPaid: Number.POSITIVE_INFINITY,
    moments: [],
    hasPauses: false,
  };
  for (const { from, to, revenue, isPaused } of pieces) {
    found.begin = Math.min(found.begin, from);
    found.hasPauses ||= isPaused;
    if (from !== to) continue;
    const pays = sign(revenue) > 0;
    if (pays) found.firstPaid = Math.min(found.firstPaid, from);
    if (!pays && byPay) continue;
    found.firstThere = Math.min(found.firstThere, from);
    found.moments.push(from);
  }
  for (const { from, standing, paying } of stretches) {
    if (standing === there) found.firstThere = Math.min(found.firstThere, from);
    if (paying === there) found.firstPaid = Math.min(found.firstPaid, from);
  }
  return found;
}

/** The stretch just before a moment; the search begins at the index `from`. */
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

/**
 * What the subscriptions that went from active to paused had brought in, and what the subscriptions
 * that went from paused to active bring in.
 */
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
