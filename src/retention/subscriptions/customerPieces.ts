import { type Exact, exact } from "../../kernel/exact.js";
import { type BridgedEnd, bridgedEnds } from "./bridgedEnds.js";
import type { CommonScale } from "./commonScale.js";
import type { CustomerPiece } from "./customerPiece.js";
import type { SubscriptionDetails } from "./subscriptionDetails.js";
import type { SubscriptionLine } from "./subscriptionLine.js";
import type { SubscriptionRows } from "./subscriptionRows.js";

const zero: Exact = /* @__PURE__ */ exact(0);
const none: SubscriptionDetails = {
  below: 1,
  revenueAtEnd: undefined,
  changes: [],
  pauses: [],
};

/** The pieces of a customer's subscriptions, with gaps bridged. */
export function customerPieces(
  rows: SubscriptionRows,
  places: readonly number[],
  line: SubscriptionLine,
  scale: CommonScale,
): CustomerPiece[] {
  const endOf = line.gap === 0 ? undefined : bridgedEnds(rows, places, line);
  const pieces: CustomerPiece[] = [];
  for (const row of places) {
    const bridged = endOf?.(row) ?? { to: rows.endedAt[row] as number, isFirm: true };
    if (rows.details.has(row) || !bridged.isFirm) {
      pieces.push(...piecesOfRow(rows, row, bridged, scale));
      continue;
    }
    const revenue = scale.raised(rows.revenue[row] ?? zero, 1);
    const from = rows.startedAt[row] as number;
    pieces.push({ row, from, to: bridged.to, revenue, isPaused: false, isFirm: true });
  }
  return pieces;
}

function piecesOfRow(
  { startedAt, endedAt, revenue, details }: SubscriptionRows,
  row: number,
  bridged: BridgedEnd,
  scale: CommonScale,
): CustomerPiece[] {
  const { below, changes, pauses } = details.get(row) ?? none;
  const [start, end] = [startedAt[row] as number, endedAt[row] as number];
  const cuts = [start, ...changes.map(({ at }) => at)];
  for (const { from, to } of pauses) cuts.push(from, to);
  const within = cuts.filter((at) => at >= start && at < end).sort((a, b) => a - b);
  const moments = within.length === 0 ? [start] : [...new Set(within)];
  const worthAt = (at: number): Exact => {
    const change = changes.filter((one) => one.at <= at).at(-1);
    if (change !== undefined) return scale.raised(change.amount, change.below);
    return scale.raised(revenue[row] ?? zero, below);
  };
  const pieces = moments.map((from, place) => ({
    row,
    from,
    to: moments[place + 1] ?? (bridged.isFirm ? bridged.to : end),
    revenue: worthAt(from),
    isPaused: from < end && pauses.some((pause) => pause.from <= from && from < pause.to),
    isFirm: true,
  }));
  if (bridged.isFirm) return pieces;
  // The customer may still come back within the gap. So one more piece, which is not certain, begins
  // at the end.
  const last = pieces.at(-1) as CustomerPiece;
  return [...pieces, { ...last, from: end, to: bridged.to, isFirm: false }];
}
