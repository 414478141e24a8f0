import { type Exact, exact, minus, plus, sign } from "../../kernel/exact.js";
import type { CustomerPiece } from "./customerPiece.js";
import { gone, paused, type Stretch, type StretchStanding, there } from "./stretch.js";

/** How many pieces a customer has at a time, and what they bring in. */
interface Pieces {
  active: number;
  paying: number;
  paused: number;
  pausedPaying: number;
  firm: number;
  firmPaying: number;
  revenue: Exact;
}

interface Turn {
  readonly at: number;
  readonly by: 1 | -1;
  readonly piece: CustomerPiece;
}

const zero: Exact = /* @__PURE__ */ exact(0);

/**
 * Puts the pieces of a customer together into stretches in which nothing changes, in order of time.
 * With `byPay`, the customer is there while paying; without it, while having a subscription.
 */
export function customerStretches(
  pieces: readonly CustomerPiece[],
  byPay: boolean,
): readonly Stretch[] {
  const turns: Turn[] = [];
  for (const piece of pieces) {
    if (piece.from === piece.to) continue;
    turns.push({ at: piece.from, by: 1, piece }, { at: piece.to, by: -1, piece });
  }
  turns.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const now = {
    active: 0,
    paying: 0,
    paused: 0,
    pausedPaying: 0,
    firm: 0,
    firmPaying: 0,
    revenue: zero,
  };
  const stretches: Stretch[] = [];
  for (const [place, turn] of turns.entries()) {
    takeTurn(now, turn);
    const to = turns[place + 1]?.at;
    if (to === undefined || to === turn.at || now.active + now.paused === 0) continue;
    const before = stretches.at(-1);
    stretches.push(stretchOf(now, turn.at, to, before?.to === turn.at ? before : undefined, byPay));
  }
  return stretches;
}

function takeTurn(now: Pieces, { by, piece }: Turn): void {
  const pays = sign(piece.revenue) > 0 ? by : 0;
  if (piece.isPaused) {
    now.paused += by;
    now.pausedPaying += pays;
    return;
  }
  now.active += by;
  now.paying += pays;
  if (piece.isFirm) {
    now.firm += by;
    now.firmPaying += pays;
  }
  if (pays !== 0) now.revenue = (by > 0 ? plus : minus)(now.revenue, piece.revenue);
}

function stretchOf(
  now: Pieces,
  from: number,
  to: number,
  before: Stretch | undefined,
  byPay: boolean,
): Stretch {
  const paying = standing(now.paying, now.pausedPaying, before?.paying);
  return {
    from,
    to,
    revenue: now.revenue,
    standing: byPay ? paying : standing(now.active, now.paused, before?.standing),
    paying,
    isFree: now.active > 0 && now.paying === 0,
    isFirm: (byPay ? now.firmPaying : now.firm) > 0,
  };
}

/**
 * A customer counts as paused only after having been there: before that, there is nothing to come
 * back to.
 */
function standing(
  active: number,
  onPause: number,
  before: StretchStanding = gone,
): StretchStanding {
  if (active > 0) return there;
  return onPause > 0 && before !== gone ? paused : gone;
}
