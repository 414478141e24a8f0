import type { CommonScale } from "./commonScale.js";
import type { CustomerPiece } from "./customerPiece.js";
import type { SubscriptionRows } from "./subscriptionRows.js";

/**
 * The pieces as they are when a period closes. Pieces after the period are left out. A piece that
 * is there as the period closes goes on for ever, with the revenue that its subscription has at the
 * end.
 */
export function closedPieces(
  pieces: readonly CustomerPiece[],
  closing: number,
  { details }: SubscriptionRows,
  scale: CommonScale,
): CustomerPiece[] {
  return pieces.flatMap((piece): CustomerPiece[] => {
    if (piece.from >= closing) return [];
    if (piece.to < closing) return [piece];
    const { revenueAtEnd, below = 1 } = details.get(piece.row) ?? {};
    const open = { ...piece, to: Number.POSITIVE_INFINITY };
    if (revenueAtEnd === undefined || piece.isPaused) return [open];
    return [
      { ...piece, to: closing },
      { ...open, from: closing, revenue: scale.raised(revenueAtEnd, below) },
    ];
  });
}
